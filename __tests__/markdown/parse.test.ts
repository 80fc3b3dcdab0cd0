import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {parseMarkdown} from '../../src/markdown/parse.ts'
import {describeBlocks, readByRemark} from './remark.ts'

/** Pieces of Markdown and of what GitHub adds to it, and of what may hide them. */
const PIECES = [
  ...['word', 'é', 'a: b', ' ', '    ', '\n', '\n', '\n', '\n\n', '\\', '&#119;', '&'],
  ...[
    '# word',
    '> ',
    '- word',
    '\n\n- word',
    '\n1. word',
    '[ ] word',
    '[x] word',
    '---',
    '***\n',
    '===',
    '```',
    '\n\n[e]: f\n\n',
    '\n\n[^a]: note',
  ],
  ...['|', '| a | b |', '\n| x | y |\n|---|---|\n'],
  ...['`', '*', '**', '_', '__', ' ~~gone~~ ', '<!-- a -->', '[a](b)', '![c](d)', '[e]', '[^a]', ' <http://a.com/b> '],
]
const text = fc.array(fc.constantFrom(...PIECES), {maxLength: 30}).map(pieces => `word\n\n${pieces.join('')}`)

test('reads Markdown as remark does', () => {
  fc.assert(
    fc.property(text, written => {
      expect(describeBlocks(parseMarkdown(written))).toEqual(describeBlocks(readByRemark(written)))
    }),
    {numRuns: 3_000, seed: 1},
  )
})

test.each([
  [
    'a bare link',
    'see https://a.com/b_c_d/__init__.py now',
    ['paragraph 1-1 1:see <link https://a.com/b_c_d/__init__.py https://a.com/b_c_d/__init__.py> now'],
  ],
  [
    'a bare link without a scheme',
    'see www.a.com/b, then',
    ['paragraph 1-1 1:see <link http://www.a.com/b www.a.com/b>, then'],
  ],
  ['an address', 'ask ida@a.com now', ['paragraph 1-1 1:ask <link mailto:ida@a.com ida@a.com> now']],
  ['a file is no link', 'see plan.md and //a.b', ['paragraph 1-1 1:see plan.md and //a.b']],
  ['one tilde means about', 'from 1~2 to ~3 of ~4', ['paragraph 1-1 1:from 1~2 to ~3 of ~4']],
  ['a link of which the target is no address', '[a](javascript:b)', ['paragraph 1-1 1:<link javascript:b a>']],
  ['an escaped bracket is no box', '- \\[x] a', ['list 1', '  item 1 null', '    paragraph 1-1 1:[x] a']],
  ['a box with its text on the next line', '- [x]\n  a', ['list 1', '  item 1 true', '    paragraph 1-2 2:a']],
  [
    'code and comments over two lines',
    '`a\nb` c <!-- d\n--> e',
    ['paragraph 1-3 1:<inlineCode a b>2: c <html <!-- d -->>3: e'],
  ],
  [
    'an address behind code over two lines',
    'ask `a\nb` at a@b.cc now',
    ['paragraph 1-2 1:ask <inlineCode a b>2: at <link mailto:a@b.cc a@b.cc> now'],
  ],
  ['a comment behind an instruction without an end', '<? a <!-- b --> c', ['html 1 "<? a <!-- b --> c"']],
  ['the same in a text', 'a <? b <!-- c --> d', ['paragraph 1-1 1:a <? b <html <!-- c -->> d']],
  ['the shortest comments', 'a <!--> b <!---> c', ['paragraph 1-1 1:a <html <!-->> b <html <!--->> c']],
  ['a line end in a reference', 'a&#10;b', ['paragraph 1-1 1:a b']],
  ['a text that is no footnote', 'a [^b] c', ['paragraph 1-1 1:a [^b] c']],
  ['front matter', '---\na: b\n---\n\n# c', ['frontMatter 1-3 "a: b"', 'heading 5-5 1 5:c']],
  ['front matter behind a byte order mark', '\uFEFF---\na: b\n---\nc', ['frontMatter 1-3 "a: b"', 'paragraph 4-4 4:c']],
  ['TOML', '+++\na = 1\n+++\nc', ['paragraph 4-4 4:c']],
  ['a line that is not closed', '---\na: b', ['thematicBreak 1-1', 'paragraph 2-2 2:a: b']],
  [
    'a row with other than its cells',
    '| a | b |\n|---|---|\n| c |\n| d | e | f |',
    [
      'table 1-4',
      '  row 1-1',
      '    cell 1:a',
      '    cell 1:b',
      '  row 3-3',
      '    cell 3:c',
      '    cell ',
      '  row 4-4',
      '    cell 4:d',
      '    cell 4:e',
    ],
  ],
])('%s', (_, written, read) => {
  expect(describeBlocks(parseMarkdown(written))).toEqual(read)
})

const root = join(import.meta.dirname, '../..')
const documents = ['templates', 'examples', 'docs'].flatMap(folder =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.md'))
    .map(name => join(folder, name)),
)

test.each(documents)('%s', name => {
  const written = readFileSync(join(root, name), 'utf8').replaceAll('\r\n', '\n')
  expect(describeBlocks(parseMarkdown(written))).toEqual(describeBlocks(readByRemark(written)))
})
