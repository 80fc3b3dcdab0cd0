import {expect, test} from '@jest/globals'
import {policySchema} from '../../src/policy/policy-schema.ts'
import {EFFECTS, FILES} from '../policy/effects.ts'
import {findCommands, onGitHub} from './job.ts'

const CONFIG = '.github/plan-completeness.yml'
const [TEMPLATE, ...PLANS] = Object.entries(FILES)
const base = Object.fromEntries([TEMPLATE ?? []])
const plans = Object.fromEntries(PLANS)
const ELSEWHERE = ['ratchet', 'skip-label', 'max-plans', 'max-plan-size']

test.each(EFFECTS)('$key', async ({policy, exitCode, plans: expected, notices = []}) => {
  await onGitHub({base: {...base, [CONFIG]: policy}, head: {...base, [CONFIG]: policy, ...plans}}, async ({run}) => {
    const result = await run()
    expect(result.report.plans).toHaveLength(expected.length)
    expect(result.report).toMatchObject({policy: {source: 'base'}, plans: expected, notices})
    expect(result.exitCode).toBe(exitCode)
  })
})

test('ratchet', async () => {
  const files = {...base, [CONFIG]: 'template: docs/own.md\nratchet: true\n', 'a/plan.md': FILES['a/plan.md'] ?? ''}
  const head = {...files, 'a/plan.md': `${files['a/plan.md']}\n<!-- touched -->\n`}
  await onGitHub({base: files, head}, async ({run}) => {
    const {exitCode, report} = await run()
    expect(report.plans).toMatchObject([{score: 60, baseScore: 60, result: 'pass', decidedBy: 'base-score'}])
    expect(exitCode).toBe(0)
  })
})

test('skip-label', async () => {
  const policy = {[CONFIG]: 'template: docs/own.md\nskip-label: later\n'}
  await onGitHub({base: {...base, ...policy}, head: {...base, ...policy, ...plans}}, async ({run, github}) => {
    github.pull.labels.push('Later')
    const {exitCode, report} = await run()
    expect(report).toMatchObject({skippedBy: 'label', result: 'fail', plans: [{score: 60}, {}]})
    expect(exitCode).toBe(0)
  })
})

test('max-plans', async () => {
  const policy = {[CONFIG]: 'template: docs/own.md\nmax-plans: 1\n'}
  await onGitHub({base: {...base, ...policy}, head: {...base, ...policy, ...plans}}, async ({run, requests}) => {
    const {exitCode, log, report} = await run()
    expect(findCommands(log, 'error')).toEqual([
      expect.stringContaining('Unexpected 2 plans, expected at most 1 in a run (`max-plans`)'),
    ])
    expect(requests.some(({path}) => path.includes('/git/blobs/') && path.includes('plan'))).toBe(false)
    expect({exitCode, report}).toEqual({exitCode: 1, report: null})
  })
})

test('max-plan-size, in a policy file and as an input', async () => {
  const large = `${FILES['a/plan.md']}\n${'More words about it. '.repeat(60)}\n`
  const head = {...base, 'a/plan.md': large, 'b/plan.md': FILES['a/plan.md'] ?? ''}
  const policy = {[CONFIG]: 'template: docs/own.md\nmax-plan-size: 1\n'}
  await onGitHub({base: {...base, ...policy}, head: {...head, ...policy}}, async ({run}) => {
    const {report} = await run({inputs: {'max-plan-size': '300'}})
    expect(report.plans).toMatchObject([
      {state: 'unreadable', findings: [{message: expect.stringContaining('over 1 KiB')}]},
      {score: 60},
    ])
  })
  await onGitHub({base, head}, async ({run}) => {
    const {report} = await run({inputs: {'max-plan-size': '1', template: 'docs/own.md'}})
    expect(report.plans).toMatchObject([{state: 'unreadable'}, {score: 60}])
  })
})

test('every key has its effect here', () => {
  expect([...EFFECTS.map(({key}) => key), ...ELSEWHERE].sort()).toEqual(Object.keys(policySchema.shape).sort())
})

test('comment, summary and log say what the policy changed', async () => {
  const policy = {[CONFIG]: 'template: docs/own.md\nplans: [a/plan.md]\nby-status: {Draft: report}\n'}
  const plan = `${FILES['a/plan.md']}\n<!-- plan-completeness: waive "Cost" because @everyone pays -->\n`
  const head = {...base, ...policy, 'a/plan.md': plan}
  await onGitHub({base: {...base, ...policy}, head}, async ({run, github}) => {
    const {exitCode, report, summary} = await run()
    expect(report.plans).toMatchObject([{score: 75, waivers: [{name: 'Cost', reason: '@everyone pays', line: 15}]}])
    expect(exitCode).toBe(0)
    for (const text of [github.comments[0]?.body ?? '', summary]) {
      expect(text).toContain('Reported, not gated: its status is')
      expect(text).toContain('1 waiver, outside of the score')
      expect(text).toContain('**Cost**')
      expect(text).not.toContain('@everyone')
      expect(text).toContain('(would fail)')
    }
    expect(github.checkRuns[0]).toMatchObject({conclusion: 'success'})
  })
})

test.each([
  {policy: 'min-scores: 90\n', says: 'Did you mean `min-score`?'},
  {policy: 'rules:\n  markr: off\n', says: `${CONFIG}:2:3`},
  {policy: 'mode: &m report\nby-status: {Draft: *m}\n', says: 'anchor'},
])('a policy that cannot be used is one red line: $policy', async ({policy, says}) => {
  await onGitHub({base: {...base, [CONFIG]: policy}, head: {...base, [CONFIG]: policy, ...plans}}, async ({run}) => {
    const {exitCode, log, outputs} = await run()
    expect(findCommands(log, 'error')).toEqual([expect.stringContaining(says)])
    expect(outputs).toEqual({})
    expect(exitCode).toBe(1)
  })
})

test('a policy that is proposed cannot take the run down, however it is nested', async () => {
  const head = {...base, ...plans, [CONFIG]: `rules: ${'['.repeat(30_000)}`}
  await onGitHub({base, head}, async ({run}) => {
    const {report} = await run()
    expect(report.notices[0]).toMatch(/^Policy changes proposed: they cannot be used\. Unexpected nesting/)
    expect(report.plans).toHaveLength(2)
  })
})
