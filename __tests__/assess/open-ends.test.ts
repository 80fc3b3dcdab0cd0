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

test('what is put off among open questions is in its place', () => {
  const report = inSection('- [Question]', '- To be decided with the harbour office', {}, 'Open Questions')
  expect(brief(report.findings)).toEqual([])
})
