import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import type {Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {
  toAnnotationText,
  toCodeCell,
  toCodeSpan,
  toHtml,
  toMarkdown,
  toMarkdownProse,
  toPlainLine,
  toUrlPath,
} from '../../src/render/escape.ts'
import {hostileText} from './hostile.ts'

const Z = '&#8203;'

function parse(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown)
}

/** What a reader sees of Markdown, without our zero-width spaces and the tags around dollar signs. */
function read(markdown: string): string {
  return textOf(parse(markdown), {includeHtml: false}).replaceAll('\u200B', '')
}

describe('Markdown', () => {
  test.each([
    ['@user and @org/team', `@${Z}user and @${Z}org/team`],
    ['fixes #12, GH-3, acme/shop#4', `fixes #${Z}12, GH-${Z}3, acme/shop#${Z}4`],
    ['C# and the #channel', 'C# and the #channel'],
    ['see https://evil.example', `see https:${Z}//evil.example`],
    ['www.evil.example', `www${Z}.evil.example`],
    ['4f2a9c1d7e8b3a5f', `4f2a9c${Z}1d7e8b${Z}3a5f`],
    [':tada: and 12:30:45', `:${Z}tada: and 12:${Z}30:45`],
    ['![x](y)', '\\!\\[x\\](y)'],
    ['done!', 'done!'],
    ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['a|b', 'a&#124;b'],
    ['- [ ] task', '\\- \\[ \\] task'],
    ['12. twelve', '12\\. twelve'],
    ['$5', '<span>$</span>5'],
    ['one\r\n\n# two', 'one # two'],
    ['\u202Eevil\u202C \u001B[31mred', 'evil red'],
  ])('%j is written %s', (text, markdown) => {
    expect(toMarkdown(text)).toBe(markdown)
  })

  test('any text reads as itself, wherever it stands', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const plain = toPlainLine(text)
        expect(read(toMarkdown(text))).toBe(plain)
        expect(read(`- ${toMarkdown(text)}`)).toBe(plain)
        expect(read(`word ${toMarkdown(text)} word`)).toBe(`word ${plain} word`)
        expect(parse(`| a | b |\n| - | - |\n| ${toMarkdown(text)} | x |`)).toMatchObject({
          children: [{type: 'table', children: [{}, {children: [{}, {}]}]}],
        })
      }),
      {numRuns: 500},
    )
  })

  test('values between backticks are code, the rest is text', () => {
    expect(toMarkdownProse('Unexpected `@user #1`, expected *one*')).toBe('Unexpected `@user #1`, expected \\*one\\*')
    expect(toMarkdownProse('a lone ` stays')).toBe('a lone \\` stays')
  })
})

test('a code span shows any text', () => {
  fc.assert(
    fc.property(hostileText, text => {
      const plain = toPlainLine(text)
      fc.pre(plain !== '')
      const paragraph = parse(`word ${toCodeSpan(text)} word`)
      expect(paragraph).toMatchObject({children: [{children: [{}, {type: 'inlineCode', value: plain}, {}]}]})
      const table = parse(`| a | b |\n| - | - |\n| ${toCodeCell(text)} | x |`)
      expect(table).toMatchObject({children: [{children: [{}, {children: [{}, {}]}]}]})
    }),
    {numRuns: 500},
  )
})

test('HTML has no tag, entity or attribute of the text', () => {
  expect(toHtml(`<b title="x">&lt;'@user`)).toBe(`&lt;b title=&quot;x&quot;&gt;&amp;lt;&#39;@${Z}user`)
})

test('a path of a link is one path', () => {
  expect(toUrlPath('a b/(c)_d#e?f.md')).toBe('a%20b/%28c%29%5Fd%23e%3Ff.md')
  fc.assert(fc.property(hostileText, text => expect(toUrlPath(text)).toMatch(/^[\w.%/-]*$/)))
})

test('no command of the runner', () => {
  expect(toAnnotationText('a ::error::b\n:::c ##[d std::string')).toBe('a : :error::b : : :c ## [d std::string')
})
