import {describe, expect, test} from '@jest/globals'
import {toPlanPolicy} from '../../src/apply/plan-policy.ts'
import type {Override, Policy} from '../../src/model/policy.ts'
import type {PlanReport} from '../../src/model/report.ts'
import {builtIns} from '../../src/template/registry.ts'
import {templateOf} from '../check/judge.ts'
import {judged} from './judged.ts'

const policy: Policy = {source: 'base', minScore: 80, mode: 'gate', ratchet: false, template: 'auto'}
const STRICT = templateOf('# Plan\n\n## Goal\n[What]\n\n## Risks\n[Which]\n')
const PLAN = '# Plan\n\n## Goal\nA faster search.\n'

const override = (start: string, changes: Override['changes']): Override => ({
  paths: [`${start}**`],
  matches: path => path.startsWith(start),
  changes,
})

function judge(text: string, change: Partial<Policy>, path = 'a/plan.md'): PlanReport {
  return judged(text, change, {path})
}

describe('the policy for a path', () => {
  const overrides = [
    override('a/', {minScore: 60, weights: new Map([['Goal', 2]]), na: {reason: 'required'}}),
    override('a/b/', {minScore: 40, weights: new Map([['Risks', 3]]), na: {accept: false}, required: ['Risks']}),
  ]
  const run: Policy = {...policy, weights: new Map([['Goal', 5]]), required: ['Goal'], overrides}

  test('without a match is that of the run', () => {
    expect(toPlanPolicy(run, 'c/plan.md')).toMatchObject({
      minScore: 80,
      weights: new Map([['Goal', 5]]),
      na: {accept: true, reason: 'optional'},
      required: ['Goal'],
    })
  })

  test('takes values from the last match and joins what maps names', () => {
    expect(toPlanPolicy(run, 'a/b/plan.md')).toMatchObject({
      minScore: 40,
      weights: new Map([
        ['Goal', 2],
        ['Risks', 3],
      ]),
      na: {accept: false, reason: 'required'},
      required: ['Risks'],
    })
  })
})

test('a plan needs what its path needs, and its report says so', () => {
  const given = {template: STRICT, overrides: [override('a/', {minScore: 50})]}
  expect(judge(PLAN, given)).toMatchObject({
    score: 50,
    minScore: 50,
    result: 'pass',
    notices: ['Needs 50 and not 80: the policy file says so for `a/**`.'],
  })
  expect(judge(PLAN, given, 'b/plan.md')).toMatchObject({minScore: 80, result: 'fail', notices: []})
})

test('a plan is gated or only reported as its path is', () => {
  const given = {template: STRICT, overrides: [override('a/', {mode: 'report'})]}
  expect(judge(PLAN, given)).toMatchObject({result: 'fail', mode: 'report'})
  expect(judge(PLAN, given, 'b/plan.md')).toMatchObject({result: 'fail', mode: 'gate'})
})

describe('which template judges', () => {
  const [first, second] = builtIns
  const named = `---\ntemplate: ${first?.id}\n---\n${PLAN}`
  const fixed = {overrides: [override('a/', {template: second ?? 'auto', templateFrom: 'override'})]}

  test.each([
    ['the path’s before the front matter’s', fixed, 'a/plan.md', second?.id, 'override'],
    ['the front matter’s elsewhere', fixed, 'b/plan.md', first?.id, 'front-matter'],
    [
      'the front matter’s before the policy’s',
      {template: STRICT, templateFrom: 'policy'},
      'a',
      first?.id,
      'front-matter',
    ],
    [
      'the front matter’s where the path goes back to `auto`',
      {template: STRICT, overrides: [override('a/', {template: 'auto', templateFrom: 'override'})]},
      'a/plan.md',
      first?.id,
      'front-matter',
    ],
  ] satisfies [string, Partial<Policy>, string, unknown, string][])('%s', (_, given, path, id, chosenBy) => {
    expect(judge(named, given, path).template).toMatchObject({id, chosenBy})
  })

  test('a front matter that does not count is said', () => {
    expect(judge(named, fixed).notices).toEqual([
      'The template that the front matter names does not count: the policy file sets one for the plan’s path.',
    ])
    expect(judge(named, fixed, 'b/plan.md').notices).toEqual([])
    expect(judge(PLAN, fixed).notices).toEqual([])
  })

  test.each([
    ['policy', 'the policy file'],
    ['input', 'the set-up'],
  ] as const)('one that takes the place of what the %s names is said too', (templateFrom, whose) => {
    expect(judge(named, {template: STRICT, templateFrom}).notices).toEqual([
      `Judged by the template that its front matter names, \`${first?.id}\`, in place of \`${STRICT.id}\`, which ${whose} names for plans that name none.`,
    ])
    expect(judge(named, {template: first ?? 'auto', templateFrom}).notices).toEqual([])
  })
})
