import {expect, test} from '@jest/globals'
import {inSection} from './section.ts'

const ASKS = '### Decision 1: [Title]\n- **Why:** [Reason]\n- **When:** [Day]'
const OIL = '### Decision 1: Oil\n- **Why:** It burns\n- **When:** In May'
const sample = (number: number) => ASKS.replace('1', String(number))

test.each([
  {name: 'one that is answered', says: [OIL], earned: 3, found: []},
  {
    name: 'the sample alone',
    says: [ASKS],
    earned: 1,
    found: ["unfilled 3: Unexpected text of the template, expected the plan's own answers"],
  },
  {
    name: 'two samples are as good as one',
    says: [ASKS, sample(2)],
    earned: 1,
    found: ["unfilled 3: Unexpected text of the template, expected the plan's own answers"],
  },
  {
    name: 'a sample beside an answer',
    says: [OIL, sample(2)],
    earned: 2,
    found: ['half-instance 9: Unexpected unfinished block, expected all of its answers'],
  },
  {
    name: 'two samples beside an answer count once',
    says: [OIL, sample(2), sample(3)],
    earned: 2,
    found: ['half-instance 9: Unexpected unfinished block, expected all of its answers'],
  },
  {
    name: 'the name of a sample beside an answer',
    says: [OIL, '### Decision 2: [Title]'],
    earned: 2,
    found: ['unfilled 9: Unexpected prompt `Decision 2: [Title]`, expected an answer'],
  },
  {
    name: 'a name of its own and nothing else',
    says: [OIL, sample(2).replace('[Title]', 'Wick')],
    earned: 2,
    found: ['half-instance 9: Unexpected unfinished block, expected all of its answers'],
  },
  {
    name: 'one answer of two left open',
    says: [OIL, sample(2).replace('[Title]', 'Wick').replace('[Reason]', 'It is long')],
    earned: 2.5,
    found: ['unfilled 11: Unexpected prompt `[Day]`, expected an answer'],
  },
])('$name', ({says, earned, found}) => {
  const report = inSection(ASKS, says.join('\n\n'))
  expect(report.findings.map(({rule, line, message}) => `${rule} ${line}: ${message}`)).toEqual(found)
  expect(report.earned).toBe(earned)
})
