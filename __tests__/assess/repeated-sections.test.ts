import {expect, test} from '@jest/globals'
import {judge} from '../check/judge.ts'

const ASKS = '## Decision 1: [Title]\n- **Why:** [Reason]\n- **When:** [Day]'

test.each([
  {name: 'one sample', says: [ASKS], lines: [3, 5]},
  {name: 'samples one after the other', says: [ASKS, ASKS.replace('1', '2')], lines: [3, 9]},
])('sections that repeat are told from the first line to the last: $name', ({says, lines}) => {
  const around = (body: string, port: string) => `# Plan\n\n${body}\n\n## Port\n\n${port}\n`
  const {findings} = judge(around(ASKS, '[Which]'), around(says.join('\n\n'), 'Aster'))
  expect(findings.map(({rule, line, endLine}) => [rule, line, endLine])).toEqual([['unfilled', ...lines]])
})
