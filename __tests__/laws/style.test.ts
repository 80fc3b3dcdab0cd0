import {describe, expect, test} from '@jest/globals'
import {judge} from '../check/judge.ts'
import {essence, materials} from './material.ts'
import {fromParts, mapProse, toParts} from './rewrite.ts'

/** Other ways to write the same Markdown. */
const STYLES: Readonly<Record<string, (text: string) => string>> = {
  'CRLF line ends': text => text.replaceAll('\n', '\r\n'),
  'a byte order mark': text => `\uFEFF${text}`,
  'trailing spaces': text => mapProse(text, line => (line === '' ? line : `${line}  `)),
  'trailing tabs': text => mapProse(text, line => (line === '' ? line : `${line}\t`)),
  'star list markers': text => mapProse(text, line => line.replace(/^(\s*)- (?!- )/, '$1* ')),
  'plus list markers': text => mapProse(text, line => line.replace(/^(\s*)- (?!- )/, '$1+ ')),
  'numbers with parentheses': text => mapProse(text, line => line.replace(/^(\s*)(\d+)\. /, '$1$2) ')),
  'underscores for bold': text =>
    mapProse(text, line => line.replace(/(?<![\w*`])\*\*([^*`_]+)\*\*(?![\w*])/g, '__$1__')),
  'closing hashes': text => mapProse(text, line => line.replace(/^(#{1,6}) (.*\S)\s*$/, '$1 $2 $1')),
  'setext headings': text =>
    mapProse(text, line =>
      line.replace(/^(##?) (?!\d+\. )(.*\S)\s*$/, (_, marks, name) => `${name}\n${marks === '#' ? '=====' : '-----'}`),
    ),
  'renumbered headings': text => {
    let count = 0
    return mapProse(text, line => line.replace(/^## (?:\d+\. )?/, () => `## ${++count + 40}. `))
  },
  'a trailing colon on headings': text => mapProse(text, line => line.replace(/^(#{2,6} .*\S)\s*$/, '$1:')),
  'upper-case headings': text => mapProse(text, line => (/^## /.test(line) ? line.toUpperCase() : line)),
  'headings in bold': text => mapProse(text, line => line.replace(/^(##) ([^*`]*\S)\s*$/, '$1 **$2**')),
  'an emoji before headings': text => mapProse(text, line => line.replace(/^## /, '## 🚢 ')),
  'headings a level deeper': text => mapProse(text, line => line.replace(/^#{1,5} /, marks => `#${marks}`)),
  'blank lines doubled': text => mapProse(text, line => (line === '' ? '\n' : line)),
  'sections in reverse order': text => {
    const {header, sections} = toParts(text)
    return fromParts({header, sections: sections.toReversed()})
  },
  'sections rotated by three': text => {
    const {header, sections} = toParts(text)
    return fromParts({header, sections: [...sections.slice(3), ...sections.slice(0, 3)]})
  },
  'a comment at the end': text => `${text}\n\n<!-- seen by Ida Holm -->\n`,
  'no line end at the end': text => text.trimEnd(),
}

/** Styles that say something about a template, too. */
const TEMPLATE_STYLES = [
  'CRLF line ends',
  'a byte order mark',
  'trailing spaces',
  'star list markers',
  'closing hashes',
  'renumbered headings',
  'sections in reverse order',
  'no line end at the end',
]

describe.each(materials)('$id', ({template, example}) => {
  const done = toParts(example)
  const open = toParts(template.text)
  const half = fromParts({
    header: done.header,
    sections: done.sections.map((section, i) => (i % 2 === 1 ? (open.sections[i] ?? section) : section)),
  })
  const exampleEssence = essence(judge(template, example))
  const halfEssence = essence(judge(template, half))

  test.each(Object.keys(STYLES).filter(style => STYLES[style]?.(example) !== example))(
    '%s change nothing in the finished example',
    style => {
      expect(essence(judge(template, STYLES[style]?.(example) ?? ''))).toEqual(exampleEssence)
    },
  )

  test.each(Object.keys(STYLES).filter(style => STYLES[style]?.(half) !== half))(
    '%s change nothing in a half-done plan',
    style => {
      expect(essence(judge(template, STYLES[style]?.(half) ?? ''))).toEqual(halfEssence)
    },
  )

  test.each(TEMPLATE_STYLES)('%s leave the untouched template at 0', style => {
    const report = judge(template, STYLES[style]?.(template.text) ?? '')
    expect(report).toMatchObject({score: 0, earned: 0, state: 'not-started'})
  })
})
