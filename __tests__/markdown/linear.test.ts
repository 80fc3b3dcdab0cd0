import {expect, test} from '@jest/globals'
import {parseMarkdown} from '../../src/markdown/parse.ts'

const SMALL_CHARS = 4_000
const TIMES = 6
/** A parser that looks back at all that it has read takes `TIMES` squared; one that does not, about `TIMES`. */
const MOST = TIMES * 2.5

test.each([
  ['a list in a list', '- a\n  - b\n'],
  ['quotes in quotes', '> > > a\n\n'],
  ['lists that open in one line', '+ + + a\n\n'],
  ['code in quotes', '> ```\n> a\n> ```\n\n'],
  ['tables', '| a | b |\n|---|---|\n| c | d |\n\n'],
  ['headings', '## A heading\n\nand its text\n\n'],
])('%s: the time is in proportion to the length', (_, block) => {
  const short = block.repeat(SMALL_CHARS / block.length)
  expect(timeOf(short.repeat(TIMES)) / timeOf(short)).toBeLessThan(MOST)
})

/** The processor's time that reading takes, in milliseconds: the least of several runs, since others use it too. */
function timeOf(text: string): number {
  const times = Array.from({length: 3}, () => {
    const before = process.cpuUsage()
    parseMarkdown(text)
    const {user, system} = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}
