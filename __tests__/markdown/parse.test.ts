import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {parseMarkdown} from '../../src/markdown/parse.ts'

/** All that GitHub reads, always. */
const whole = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml'])

/** Pieces of all that GitHub adds to Markdown, and of what may hide it. */
const PIECES = [
  ...[
    'www.a.com',
    'WWW.a.com',
    'http://a.b',
    'https',
    '://',
    'a@b.c',
    '@',
    '.com',
    '&#64;',
    '&commat;',
    '&#119;',
    '\\',
  ],
  ...['[^a]', '[^a]: note', '[^', '~~gone~~', '~', '[ ]', '[x]', '[X]', '- ', '1. ', '> ', '# ', '    ', '\t', ' '],
  ...[
    '|',
    '| a | b |',
    '-|-',
    ':-',
    '-:',
    '---',
    '+++',
    ':',
    'a: b',
    '```',
    '`',
    '*',
    '_',
    '<!-- ',
    ' -->',
    '<b>',
    '&',
  ],
  ...['word', 'é', '\u2028', '\uFEFF', '\n', '\n', '\n', '\n\n', '\r\n', '\r'],
]

const text = fc
  .array(fc.oneof({weight: 9, arbitrary: fc.constantFrom(...PIECES)}, {weight: 1, arbitrary: fc.string()}), {
    maxLength: 30,
  })
  .map(pieces => pieces.join(''))

test('what a text has no signs of is left out, and changes nothing', () => {
  fc.assert(
    fc.property(text, written => {
      expect(parseMarkdown(written)).toEqual(whole.parse(written))
    }),
    {numRuns: 3_000, seed: 1},
  )
})

test.each([
  ['a link with a reference for its @', 'mail a&#64;b.com now'],
  ['a link with a reference for its w', 'see w&#119;w.a.com now'],
  ['a table without a pipe', 'head\n:-\ncell'],
  ['a table without a pipe, aligned to the right', 'head\n-:\ncell'],
  ['a table in a quote in a list', '- > | a |\n  > | - |\n  > | b |'],
  ['a box over two lines', '- [\n] a box'],
  ['front matter behind a byte order mark', '\uFEFF---\na: b\n---\ntext'],
  ['TOML', '+++\na = 1\n+++\ntext'],
])('%s', (_, written) => {
  expect(parseMarkdown(written)).toEqual(whole.parse(written))
})

const root = join(import.meta.dirname, '../..')
const documents = ['templates', 'examples'].flatMap(folder =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.md'))
    .map(name => join(folder, name)),
)

test.each(documents)('%s', name => {
  const written = readFileSync(join(root, name), 'utf8')
  expect(parseMarkdown(written)).toEqual(whole.parse(written))
})
