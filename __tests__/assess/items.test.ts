import {expect, test} from '@jest/globals'
import {brief} from '../check/judge.ts'
import {inSection} from './section.ts'

const GOALS = '- [Goal 1]\n- [Goal 2]'
const STORE = '**Store:** [if applicable, e.g., SQLite]\n\n**Owner:** [Who]'

test.each([
  {name: 'items', asks: GOALS, says: '- Calm sea\n- Clear air', earned: 2, findings: []},
  {
    name: 'a label whose answer are the items below it',
    asks: GOALS,
    says: '- **Storms:**\n  - Stay in port\n  - Light the lamps',
    earned: 2,
    findings: [],
  },
  {
    name: 'a label with the choice left open',
    asks: GOALS,
    says: '- **Tide:** Low | High\n- Calm sea',
    earned: 1.5,
    findings: ['open-choice error 5 Answers'],
  },
  {name: 'an item with a bar in it', asks: GOALS, says: '- Low | High\n- Calm sea', earned: 2, findings: []},
  {name: 'an optional answer left out', asks: STORE, says: '**Owner:** Ida', earned: 2, findings: []},
  {
    name: 'an optional answer left as it was',
    asks: STORE,
    says: STORE.replace('[Who]', 'Ida'),
    earned: 2,
    findings: ['unfilled warning 5 Store'],
  },
  {
    name: 'an optional answer left open',
    asks: STORE,
    says: '**Store:** TBD\n\n**Owner:** Ida',
    earned: 2,
    findings: ['marker warning 5 Store'],
  },
])('$name', ({asks, says, earned, findings}) => {
  const report = inSection(asks, says)
  expect(brief(report.findings)).toEqual(findings)
  expect(report.earned).toBe(earned)
})
