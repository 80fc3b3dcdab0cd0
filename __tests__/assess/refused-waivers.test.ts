import {expect, test} from '@jest/globals'
import {brief} from '../check/judge.ts'
import {inSection} from './section.ts'

const PAIRS = '### Guard\n- **Lock:** [Which]\n- **Key:** [Whose]\n\n### Lamp\n- **Oil:** [Which]\n- **Wick:** [Which]'
const LAMP = '### Lamp\n- **Oil:** whale\n- **Wick:** hemp'

test.each([
  {
    name: 'one line for several answers is one finding',
    asks: PAIRS,
    says: `### Guard\n\nN/A\n\n${LAMP}`,
    earned: 3,
    findings: ['bad-waiver error 7 Guard'],
  },
  {
    name: 'a line for each is a finding for each',
    asks: PAIRS,
    says: `### Guard\n\n- **Lock:** N/A\n- **Key:** N/A\n\n${LAMP}`,
    earned: 3,
    findings: ['bad-waiver error 7 Lock', 'bad-waiver error 8 Key'],
  },
  {
    name: 'beside an answer it is the label that lacks one',
    asks: PAIRS,
    says: `### Guard\n\n- **Lock:** N/A\n- **Key:** Ida\n\n${LAMP}`,
    earned: 4,
    findings: ['bad-waiver error 7 Lock'],
  },
  {
    name: 'for a section of which some may be left out',
    asks: '**Owner:** [Who]\n\n**Store:** [if applicable, e.g., SQLite]',
    says: 'N/A',
    earned: 2,
    findings: ['bad-waiver error 5 Answers'],
  },
  {
    name: 'for a section of which all may be left out',
    asks: '**Cache:** [if applicable, e.g., Redis]\n\n**Store:** [if applicable, e.g., SQLite]',
    says: 'N/A',
    earned: 3,
    findings: [],
  },
])('N/A without a reason, $name', ({asks, says, earned, findings}) => {
  const report = inSection(asks, says, {na: {accept: true, reason: 'required'}})
  expect(brief(report.findings)).toEqual(findings)
  expect(report.earned).toBe(earned)
})
