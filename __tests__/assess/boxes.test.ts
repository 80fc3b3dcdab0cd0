import {expect, test} from '@jest/globals'
import {brief} from '../check/judge.ts'
import {inSection} from './section.ts'

const LAMP = 'The lamp burns all night'
const GATE = 'The gate shuts by itself'
const ASKS = `*GATE: Must pass before work begins*\n\n- [ ] ${LAMP}\n- [ ] ${GATE}`

test.each([
  {box: `- [x] ${LAMP}`, findings: []},
  {box: `- [ ] ${LAMP}: it does since the new wick`, findings: []},
  {box: `- [ ] ${LAMP}`, findings: [`unticked error 5 ${LAMP}`]},
  {box: `- [x] ${LAMP} [NEEDS CLARIFICATION: which oil?]`, findings: [`marker error 5 ${LAMP}`]},
  {box: '- [x] TBD', findings: [`marker error 5 ${LAMP}`]},
  {box: '- [ ] TBD', findings: [`marker error 5 ${LAMP}`]},
  {box: '- [x]', findings: [`empty-field error 5 ${LAMP}`]},
])('a box that must be ticked: $box', ({box, findings}) => {
  const report = inSection(ASKS, `${box}\n- [x] ${GATE}`, {}, 'Constitution Check')
  expect(brief(report.findings)).toEqual(findings)
  expect(report.earned).toBe(findings.length === 0 ? 3 : 2)
})

test.each([
  {row: '✅ |', findings: []},
  {row: 'Yes |', findings: []},
  {row: 'No | the old wick is kept until May |', findings: []},
  {row: 'No |', findings: [`unticked error 7 ${LAMP}`]},
  {row: 'Not met | |', findings: [`unticked error 7 ${LAMP}`]},
  {row: '❌ |', findings: [`unticked error 7 ${LAMP}`]},
  {row: '|', findings: [`unticked error 7 ${LAMP}`]},
])('a row in the place of a box: $row', ({row, findings}) => {
  const table = `| Check | Met | Why |\n| --- | --- | --- |\n| ${LAMP} | ${row}\n| ${GATE} | ✅ | |`
  expect(brief(inSection(ASKS, table, {}, 'Constitution Check').findings)).toEqual(findings)
})
