import {describe, expect, test} from '@jest/globals'
import type {Policy} from '../../src/model/policy.ts'
import {builtIns, compileOnce} from '../../src/template/registry.ts'
import {slotsOf} from '../../src/template/slots-of.ts'
import {finished, untouched} from '../action/plans.ts'
import {brief} from '../check/judge.ts'
import {by, judged} from './judged.ts'

const TEMPLATE = `# Plan

**Owner:** [Who]

## Goal
[What]

## Cost
- **Build:** [How much]
- **Run:** [How much]

## Risks

### Risk 1: [Title]
- **Mitigation:** [What]
`
const PLAN = `# Plan

**Owner:** Pia

## Goal
A faster search for all shops.

## Risks

### Risk 1: Slow index
- **Mitigation:** The old search stays.
`
const waive = (name: string, reason = 'the budget is flat') =>
  `\n<!-- plan-completeness: waive "${name}" because ${reason} -->\n`
const judge = (text: string, change: Partial<Policy> = {}) => judged(text, by(TEMPLATE, change))

test('without its waiver the plan lacks a section', () => {
  expect(judge(PLAN)).toMatchObject({earned: 3, possible: 5, score: 60, waivers: []})
})

test('what is waived leaves the sum, and is listed', () => {
  const report = judge(PLAN + waive('Cost'))
  expect(report).toMatchObject({
    earned: 3,
    possible: 3,
    score: 100,
    state: 'complete',
    findings: [],
    waivers: [{name: 'Cost', reason: 'the budget is flat', line: 13}],
  })
  expect(report.sections.map(({title, state}) => [title, state])).toContainEqual(['Cost', 'waived'])
})

describe('it may be', () => {
  const open = '## Cost\n- **Build:** [How much]\n- **Run:** 40 EUR a month\n'
  test.each([
    ['a section that stands there untouched', `${PLAN}\n## Cost\n- **Build:** [How much]\n`, 'Cost', 3],
    ['a section that is half answered', PLAN + open, 'Cost', 3],
    ['a label', PLAN + open, 'Build', 4],
    ['a label by its section', PLAN + open, 'cost > build', 4],
    ['a label that is absent', `${PLAN}\n## Cost\n- **Run:** 40 EUR a month\n`, 'Build', 4],
    ['a label in each of its blocks', PLAN + open.replace('[How much]', '9 days'), 'Mitigation', 4],
    ['a block', PLAN + open.replace('[How much]', '9 days'), 'Risk', 4],
    ['the header', PLAN.replace('Pia', '[Who]') + open.replace('[How much]', '9 days'), 'header', 4],
  ])('%s', (_, text, name, possible) => {
    const report = judge(text + waive(name))
    expect(report).toMatchObject({score: 100, earned: possible, possible, findings: []})
    expect(report.waivers).toHaveLength(1)
  })
})

test.each([
  [
    'in the middle of a sentence',
    PLAN.replace('A faster', `A <!-- plan-completeness: waive "Cost" because flat --> faster`),
  ],
  ['behind a heading', PLAN.replace('## Goal', `## Goal <!-- plan-completeness: waive Cost because flat -->`)],
  ['above the title', `<!-- plan-completeness: waive "cost" because flat -->\n\n${PLAN}`],
])('it may stand %s', (_, text) => {
  expect(judge(text)).toMatchObject({score: 100, waivers: [{name: 'Cost', reason: 'flat'}]})
})

test('one that stands in code is an example', () => {
  expect(judge(`${PLAN}\n\`\`\`html\n${waive('Cost')}\`\`\`\n`)).toMatchObject({score: 60, waivers: []})
})

describe('one that does not count is a finding beside the sum, and waives nothing:', () => {
  test.each([
    ['no reason', '<!-- plan-completeness: waive "Cost" -->', 'a reason behind `because`', {}],
    ['a reason that is none', waive('Cost', 'TBD'), 'a reason behind `because`', {}],
    ['an unknown name', waive('Costt'), 'the name of a section or slot of the template, such as `Cost`', {}],
    ['a name like no other', waive('Deployment'), 'the name of a section or slot of the template', {}],
    [
      'a reason in other words',
      '<!-- plan-completeness: waive Cost since it is flat -->',
      '`waive "Section" because …`',
      {},
    ],
    ['a reason of one letter', waive('Cost', 'x'), 'a reason behind `because`', {}],
    ['another word', '<!-- plan-completeness: skip "Cost" -->', '`waive "Section" because …`', {}],
    ['a policy that takes none', waive('Cost'), 'an answer: the policy takes no waivers', {na: {accept: false}}],
    ['a required section', waive('Cost'), 'an answer: it is required', {required: ['Cost']}],
    ['a section with a required label', waive('Cost'), 'an answer: it is required', {required: ['Cost > Run']}],
  ] satisfies [string, string, string, Partial<Policy>][])('%s', (_, comment, wanted, change) => {
    const report = judge(`${PLAN}\n${comment.trim()}\n`, change)
    expect(brief(report.findings)).toEqual(['bad-waiver warning 13 -', 'missing-section error - Cost'])
    expect(report.findings[0]?.message).toContain(`expected ${wanted}`)
    expect(report).toMatchObject({score: 60, waivers: []})
  })

  test('its text is shown, and no more than a line of it', () => {
    const [finding] = judge(PLAN + waive('Deployment', 'x '.repeat(500))).findings
    expect(finding?.message).toMatch(/^Unexpected waiver `waive "Deployment" because x x .{0,120}…`, expected/)
  })
})

test('a required section stays required if its labels are waived one by one', () => {
  const report = judge(PLAN + waive('Build') + waive('Run'), {required: ['Cost'], minScore: 50})
  expect(report).toMatchObject({result: 'fail', decidedBy: 'required-answer'})
  expect(report.notices).toEqual(['Required and not answered: `Cost`.'])
})

test('`reason: required` asks nothing more of them', () => {
  expect(judge(PLAN + waive('Cost'), {na: {reason: 'required'}}).score).toBe(100)
})

test('the policy may switch the findings off, which does not make a waiver count', () => {
  const report = judge(PLAN + waive('Costt'), {severities: new Map([['bad-waiver', 'off']])})
  expect(brief(report.findings)).toEqual(['missing-section error - Cost'])
  expect(report.score).toBe(60)
})

test('the base version has its own waivers', () => {
  const base = Buffer.from(PLAN + waive('Cost'))
  expect(judged(PLAN, by(TEMPLATE), {base})).toMatchObject({score: 60, baseScore: 100})
})

test('a plan whose other sections are waived still follows the template', () => {
  const names = ['Goal', 'Cost', 'Risks', 'Rollout', 'Owners']
  const template = by(`# Plan\n${names.map(name => `\n## ${name}\n[What]\n`).join('')}`)
  const own = '# Plan\n\n## Background\nLong ago.\n\n## People\nPia and Tom.\n\n## Dates\nIn May.\n\n## Goal\n'
  const text = `${own}${'A faster search for all shops, and for all of the visitors of the shops, too. '.repeat(9)}\n`
  const waivers = ['Cost', 'Rollout', 'Owners'].map(name => waive(name)).join('')
  expect(judged(text, template).state).toBe('different-structure')
  expect(judged(text + waivers, template).state).toBe('in-progress')
})

test('more than half of what is asked for is one warning, at the first of them', () => {
  const half = judge(PLAN + waive('Goal') + waive('Build'))
  expect(brief(half.findings).filter(line => line.startsWith('bad-waiver'))).toEqual([])
  const most = judge(PLAN + waive('Goal') + waive('Cost'))
  expect(brief(most.findings)).toEqual(['bad-waiver warning 13 -'])
  expect(most.findings[0]).toMatchObject({
    message: 'Unexpected waivers of 3 of 5 slots, expected answers to most of them',
    help: 'Answer more of it, or judge the plan by a template that asks for less.',
  })
  expect(most).toMatchObject({score: 100, result: 'pass'})
})

test('a plan that waives all that it is asked is complete, with each of it listed', () => {
  const report = judge(`# Plan\n${['header', 'Goal', 'Cost', 'Risks'].map(name => waive(name)).join('')}`)
  expect(report).toMatchObject({score: 100, possible: 0, state: 'complete'})
  expect(report.waivers.map(({name}) => name)).toEqual(['header', 'Goal', 'Cost', 'Risks'])
})

describe.each(builtIns)('of the built-in template $id', source => {
  const made = compileOnce(source)
  const sections = made.ok ? made.value.sections.filter(section => slotsOf([section]).length > 0) : []

  test.each(sections.map(({name}) => name))('%s can be waived, in a finished plan and an untouched one', name => {
    const comment = waive(name.replaceAll('"', ''))
    const done = judged(finished(source.id) + comment, {template: source})
    expect(done).toMatchObject({score: 100, result: 'pass', findings: []})
    expect(done.waivers).toHaveLength(1)
    const open = judged(untouched(source.id) + comment, {template: source})
    expect(open).toMatchObject({score: 0, state: 'not-started'})
    expect(open.findings.filter(({section}) => section === name)).toEqual([])
    expect(open.findings.reduce((sum, {points}) => sum + points, 0)).toBeCloseTo(100, 6)
  })
})
