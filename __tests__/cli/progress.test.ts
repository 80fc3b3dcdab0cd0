import {expect, test} from '@jest/globals'
import {createProgress} from '../../src/cli/progress.ts'

const CLEAR = '\r\u001B[K'

/** What is written when each of 20 plans takes some time, on standard error that is a terminal or not. */
function written(each: number, {isTTY = true, env = {}}: {isTTY?: boolean; env?: Record<string, string>} = {}) {
  const texts: string[] = []
  let time = Date.parse('2026-03-06')
  const stderr = {isTTY, write: (text: string) => texts.push(text)}
  const progress = createProgress('20 plans', {stderr, env, now: () => new Date(time)})
  for (let done = 1; done <= 20; done++) {
    time += each
    progress.step(done)
  }
  progress.end()
  return texts
}

test.each([
  {name: 'a short run says nothing', texts: written(20), expected: []},
  {name: 'nor does a pipe', texts: written(100, {isTTY: false}), expected: []},
  {name: 'nor a terminal that cannot', texts: written(100, {env: {TERM: 'dumb'}}), expected: []},
  {
    name: 'a long run draws one line over and over, and takes it away',
    texts: written(200),
    expected: [...Array.from({length: 18}, (_, i) => `${CLEAR}${i + 3} of 20 plans`), CLEAR],
  },
  {
    name: 'not more often than can be read',
    texts: written(40),
    expected: [`${CLEAR}13 of 20 plans`, `${CLEAR}16 of 20 plans`, `${CLEAR}19 of 20 plans`, CLEAR],
  },
])('$name', ({texts, expected}) => {
  expect(texts).toEqual(expected)
})
