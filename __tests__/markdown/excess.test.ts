import {describe, expect, test} from '@jest/globals'
import {outlineOf} from '../../src/markdown/read-outline.ts'

/** What is said of a text that is not read, null of one that is. */
function excessOf(text: string): string | null {
  const read = outlineOf(text)
  return read.ok ? null : read.failure.message
}

const times = (part: string, count: number) => part.repeat(count)

describe('what takes a parser longer than its length does', () => {
  test.each([
    ['quotes', times('> ', 32_000), 'quotes or lists'],
    ['quotes without a blank', times('>', 51), 'quotes or lists'],
    ['lists', times('1. ', 10_000), 'quotes or lists'],
    ['lists in quotes', times('- > ', 8_000), 'quotes or lists'],
    ['brackets', times('[', 50_000), 'brackets inside of each other'],
    ['emphasis in emphasis', `${times('*a ', 1_000)}${times(' a*', 1_000)}`, 'too deep'],
    ['definitions', times('[^a]: ', 10_000), 'quotes or lists'],
    ['images in images', times('![', 150), 'brackets inside of each other'],
    ['images behind what is no fence', `a\n    \`\`\`\n\n${times('![', 2_000)}`, 'brackets inside of each other'],
    ['rows of blank cells', `${times('|a', 181)}|\n${times('|-', 181)}|\n${times('a\n', 600)}`, 'cells'],
    [
      'small tables of blank cells',
      times(`${times('|a', 181)}|\n${times('|-', 181)}|\n${times('a\n', 100)}\n`, 6),
      'cells',
    ],
    ['lines of quotes', `${times('>', 49)}a\n${times('a\n', 10_000)}`, 'lines in quotes'],
  ])('%s', (_, text, words) => {
    expect(excessOf(`# Plan\n\n${text}\n`)).toContain(words)
  })
})

describe('what only looks so', () => {
  test.each([
    ['emphasis', times('*_', 16_000)],
    ['strong emphasis', times('**a', 40_000)],
    ['what is struck out', times('~~a', 20_000)],
    ['links', times('[a](', 20_000)],
    ['declarations', times('a <!A ', 10_000)],
    ['instructions', times('a <?', 20_000)],
    ['comments in a text', times('a <!--', 40_000)],
    ['nothing', ''],
    ['prose', times('The harbour keeps *one* ledger [for all](berths.md) of its __berths__.\n\n', 3_000)],
    ['a list with labels', times('- **Owner:** [the office](office.md), see `a_b_c`\n', 4_000)],
    ['labels without blank lines', times('**Owner**: the office\n', 2_000)],
    ['a large table', times('| **a** | [b](c.md) | ~~d~~ | e_f_g |\n', 5_000)],
    ['identifiers in running text', times('some_long_identifier of_the_module\n', 6_000)],
    ['code', `\`\`\`json\n${times('[["a"], ["b"], **c]\n', 9_000)}\`\`\`\n`],
    ['code in a list', `- step\n\n  ~~~\n${times('  a[b][c] * d * e\n', 9_000)}  ~~~\n`],
    ['code without an end', `\`\`\`\n${times('[[[[ **a <!-- <?\n', 9_000)}`],
    ['comments with an end', times('text <!-- a note --> text\n\n', 3_000)],
    ['a thematic break', times('- ', 60)],
    ['quotes and lists, as people nest them', times('> > - 1. a\n', 3_000)],
    ['a diagram of arrows', `${times('=', 60)}${times('>', 60)}`],
    ['a wide indent', `${times(' ', 400)}- a`],
  ])('%s', (_, text) => {
    expect(excessOf(`# Plan\n\n${text}\n`)).toBeNull()
  })
})
