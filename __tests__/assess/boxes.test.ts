import {expect, test} from '@jest/globals'
import {brief} from '../check/judge.ts'
import {inSection} from './section.ts'

const LAMP = 'The lamp burns all night'
const ASKS = `*GATE: Must pass before work begins*\n\n- [ ] ${LAMP}\n- [ ] The gate shuts by itself`

test.each([
  {box: `- [x] ${LAMP}`, findings: []},
  {box: `- [ ] ${LAMP}: it does since the new wick`, findings: []},
  {box: `- [ ] ${LAMP}`, findings: [`unticked error 5 ${LAMP}`]},
  {box: `- [x] ${LAMP} [NEEDS CLARIFICATION: which oil?]`, findings: [`marker error 5 ${LAMP}`]},
  {box: '- [x] TBD', findings: [`marker error 5 ${LAMP}`]},
  {box: '- [ ] TBD', findings: [`marker error 5 ${LAMP}`]},
  {box: '- [x]', findings: [`empty-field error 5 ${LAMP}`]},
])('a box that must be ticked: $box', ({box, findings}) => {
  const report = inSection(ASKS, `${box}\n- [x] The gate shuts by itself`, {}, 'Constitution Check')
  expect(brief(report.findings)).toEqual(findings)
  expect(report.earned).toBe(findings.length === 0 ? 3 : 2)
})
