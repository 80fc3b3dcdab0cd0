import {expect, test} from '@jest/globals'
import {brief} from '../check/judge.ts'
import {inSection} from './section.ts'

const table = (head: string, ...rows: string[]) => [head, head.replace(/[^|]+/g, '---'), ...rows].join('\n')
const RISKS = table('| Risk | Due | Who |', '| [Risk] | [DATE] | [Who] |')
const PARTS = table('| Part | Version |', '| [Part] | [SEMVER] |')
const ICE = '| ice | 2026-03-01 | Ida |'

test.each([
  {name: 'all cells', asks: RISKS, says: table('| Risk | Due | Who |', ICE), findings: []},
  {
    name: 'a number alone is a blank row',
    asks: RISKS,
    says: table('| Risk | Due | Who |', '| 1 | | |', ICE),
    findings: ['leftover-row warning 7 Answers'],
  },
  {
    name: 'a row of prompts but for one cell',
    asks: RISKS,
    says: table('| Risk | Due | Who |', '| fog | [DATE] | [Who] |', ICE),
    findings: ['leftover-row error 7 Answers'],
  },
  {
    name: 'a column keeps its type under the same name',
    asks: RISKS,
    says: table('| Due | Risk | Who |', '| soon | fog | Ida |', '| 2026-03-01 | ice | Ida |'),
    findings: ['bad-value error 7 Answers'],
  },
  {
    name: 'a column keeps its type in the same place',
    asks: RISKS,
    says: table('| Danger | Until | Whose |', '| fog | soon | Ida |', ICE),
    findings: ['bad-value error 7 Answers'],
  },
  {
    name: 'a column more, and names alone say which is which',
    asks: RISKS,
    says: table('| Danger | Until | Whose | Where |', '| fog | soon | Ida | pier |', '| ice | noon | Ida | bay |'),
    findings: [],
  },
  {
    name: 'a name without its value',
    asks: PARTS,
    says: table('| Part | Version |', '| lamp | |', '| gate | 1.2.0 |'),
    findings: ['leftover-row warning 7 Answers'],
  },
  {
    name: 'the form of a version where one is wanted',
    asks: PARTS,
    says: table('| Part | Version |', '| lamp | vX.Y.Z |', '| gate | 1.2.0 |'),
    findings: ['bad-value error 7 Answers'],
  },
  {
    name: 'the form of a version where something else is wanted',
    asks: PARTS,
    says: table('| Part | Version |', '| tags as vX.Y.Z | 1.0.0 |', '| gate | 1.2.0 |'),
    findings: [],
  },
])('$name', ({asks, says, findings}) => {
  expect(brief(inSection(asks, says).findings)).toEqual(findings)
})

test.each([
  {row: '| N/A | the sea is calm all year | n/a |', earned: 2, findings: []},
  {row: '| N/A | n/a | n/a |', earned: 1, findings: ['bad-waiver error 7 Answers']},
  {row: '| N/A | | |', earned: 1, findings: ['bad-waiver error 7 Answers']},
])('a row that waives says why in any of its cells: $row', ({row, earned, findings}) => {
  const asks = table('| Risk | Plan | Who |', '| [Risk] | [Plan] | [Who] |')
  const says = table('| Risk | Plan | Who |', row)
  const report = inSection(asks, says, {na: {accept: true, reason: 'required'}})
  expect(brief(report.findings)).toEqual(findings)
  expect(report.earned).toBe(earned)
})
