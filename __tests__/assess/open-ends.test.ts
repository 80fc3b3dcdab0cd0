import {expect, test} from '@jest/globals'
import {brief} from '../check/judge.ts'
import {inSection} from './section.ts'

test.each([
  {
    name: 'an answer that is put off',
    asks: '**Owner:** [Who]',
    says: '**Owner:** To be decided later.',
    findings: ['marker error 5 Owner'],
    earned: 1,
  },
  {
    name: 'one that is put off, and goes on',
    asks: '**Owner:** [Who]',
    says: '**Owner:** Not decided yet. Ida asks the harbour office.',
    findings: ['marker error 5 Owner'],
    earned: 1.5,
  },
  {name: 'a state', asks: '**Status:** [Which]', says: '**Status:** Pending', findings: [], earned: 2},
  {
    name: 'one of the options',
    asks: '**Lamp:** [pending / lit / out]',
    says: '**Lamp:** pending',
    findings: [],
    earned: 2,
  },
  {
    name: 'a paragraph that is put off',
    asks: '[Who rows]',
    says: 'Will be worked out during implementation.',
    findings: ['marker error 5 Answers'],
    earned: 1,
  },
])('$name', ({asks, says, findings, earned}) => {
  const report = inSection(asks, says)
  expect(brief(report.findings)).toEqual(findings)
  expect(report.earned).toBe(earned)
})

test.each([
  {name: 'what is put off', says: '- To be decided with the harbour office', findings: []},
  {name: 'a marker with its question', says: '- Who pays for lost tickets? TBD by 2026-03-01.', findings: []},
  {name: 'a marker that is the question', says: '- [NEEDS CLARIFICATION: who pays?]', findings: []},
  {
    name: 'a marker with an owner',
    says: '- [NEEDS CLARIFICATION: who pays for lost tickets] Owner: Ida',
    findings: [],
  },
  {name: 'a marker alone', says: '- TBD', findings: ['marker error 5 Open Questions']},
  {
    name: 'a marker that nobody answers',
    says: '- The fare by night is TBD',
    findings: ['marker error 5 Open Questions'],
  },
])('among open questions: $name', ({says, findings}) => {
  expect(brief(inSection('- [Question]', says, {}, 'Open Questions').findings)).toEqual(findings)
})

test.each([
  {name: 'a row', says: '| Fare | TBD with Ida |', findings: []},
  {name: 'a row that nobody answers', says: '| Fare | TBD |', findings: ['marker error 7 Open Questions']},
])('in a table of open questions: $name', ({says, findings}) => {
  const head = '| What | Answer |\n|---|---|\n'
  const report = inSection(`${head}| [What] | [Answer] |`, `${head}${says}`, {}, 'Open Questions')
  expect(brief(report.findings)).toEqual(findings)
})

test('below a heading of its own for open questions', () => {
  const says = 'Ida rows.\n\n### Open questions\n\n- Who pays? TBD by 2026-03-01'
  expect(brief(inSection('**Rower:** [Who]', `**Rower:** Ida\n\n${says}`).findings)).toEqual([])
})
