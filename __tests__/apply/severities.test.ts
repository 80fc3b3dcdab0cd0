import {describe, expect, test} from '@jest/globals'
import type {Policy} from '../../src/model/policy.ts'
import type {RuleId, Severity} from '../../src/model/report.ts'
import {by, judged} from './judged.ts'

const TEMPLATE =
  '# Plan\n\n## Goal\n[What]\n\n## Risks\n- **Owner:** [Who]\n- **Plan B:** [What]\n\n## Cost\n[How much]\n\n## Steps\n- [Step]\n'
const PLAN =
  '# Plan\n\n## Goal\nA faster search, TBD how.\n\n## Risks\n- **Owner:** Pia\n- **Plan B:**\n\n## Steps\n- Build it, see [the spec](spec.md)\n- [Step]\n'
const TARGETS = {targets: new Map([['spec.md', false]])}

const rules = (...given: [RuleId, Severity | 'off'][]): Partial<Policy> => by(TEMPLATE, {severities: new Map(given)})
const plan = (...given: [RuleId, Severity | 'off'][]) => judged(PLAN, rules(...given), TARGETS)
const before = plan()
const found = new Map(before.findings.map(finding => [finding.rule, finding]))

test('the plan of these tests has a finding of many kinds', () => {
  expect([...found.keys()].sort()).toEqual(['dead-link', 'empty-field', 'leftover-row', 'marker', 'missing-section'])
})

describe.each([...found.keys()])('%s', rule => {
  test.each(['error', 'warning', 'note'] as const)('as %s changes nothing but itself', severity => {
    const after = plan([rule, severity])
    expect(after.findings).toEqual(before.findings.map(one => (one.rule === rule ? {...one, severity} : one)))
    expect(after).toMatchObject({score: before.score, result: before.result, state: before.state})
  })

  test('switched off is not told and costs nothing', () => {
    const after = plan([rule, 'off'])
    const points = found.get(rule)?.points ?? 0
    const lost = after.findings.reduce((sum, finding) => sum + finding.points, 0)
    expect(after.findings).toEqual(before.findings.filter(finding => finding.rule !== rule))
    expect((100 * after.earned) / after.possible).toBeCloseTo((100 * before.earned) / before.possible + points, 6)
    expect(lost).toBeCloseTo(100 - (100 * after.earned) / after.possible, 6)
  })
})

test('the sections show the points that a rule does not cost', () => {
  const cost = (report: typeof before) => report.sections.find(({title}) => title === 'Cost')
  expect(cost(before)).toMatchObject({earned: 0, possible: 1, state: 'missing'})
  expect(cost(plan(['missing-section', 'off']))).toMatchObject({earned: 1, possible: 1})
})

test('with all of them off the plan is complete', () => {
  const all = [...found.keys()].map((rule): [RuleId, 'off'] => [rule, 'off'])
  expect(plan(...all)).toMatchObject({score: 100, result: 'pass', state: 'complete', findings: []})
})

test('the base version is judged alike', () => {
  const base = Buffer.from(PLAN)
  expect(judged(PLAN, rules(['marker', 'off']), {base}).baseScore).toBe(judged(PLAN, rules(['marker', 'off'])).score)
})

test('a file that cannot be read has its severity too', () => {
  const report = judged('', {severities: new Map([['unreadable', 'note']])}, {content: {refused: 'a symbolic link'}})
  expect(report).toMatchObject({result: 'fail', findings: [{rule: 'unreadable', severity: 'note'}]})
})
