import {expect, test} from '@jest/globals'
import type {LoggedRequest} from '../../stand-in/server.mjs'
import {findCommands, onGitHub} from './job.ts'
import {finished, halfFinished, untouched} from './plans.ts'

const head = {'plan.md': untouched('outline'), 'docs/plan.md': finished('outline')}

test.each([
  {name: 'a fork', options: {fork: true, permissions: {contents: 'read', 'pull-requests': 'read', checks: 'read'}}},
  {name: 'contents: read in a public repository', options: {permissions: {contents: 'read'}}},
  {name: 'Dependabot, which is no fork', options: {permissions: {contents: 'read', 'pull-requests': 'read'}}},
  {name: 'contents: read in a private repository', options: {private: true, permissions: {contents: 'read'}}},
] as const)('$name gets verdict, summary and annotations, and a notice for each refusal', async ({options}) => {
  await onGitHub({head, ...options}, async ({github, run}) => {
    const {exitCode, outputs, summary, log, report} = await run({inputs: {template: 'outline'}})
    expect(outputs).toMatchObject({result: 'fail', plans: '2', failed: '1'})
    expect(summary).toContain('plan.md')
    expect(findCommands(log, 'error').some(line => line.includes('file=plan.md,line='))).toBe(true)
    const notices = findCommands(log, 'notice').join('\n')
    expect(notices).toContain('`pull-requests: write`')
    expect(notices).toContain('`checks: write`')
    expect(report.notices).toHaveLength(2)
    expect(github.comments).toEqual([])
    expect(github.checkRuns).toEqual([])
    expect(exitCode).toBe(1)
  })
})

test('a finished plan is green with a read-only token', async () => {
  const options = {head: {'plan.md': finished('outline')}, private: true, permissions: {contents: 'read'}} as const
  await onGitHub(options, async ({run}) => {
    const {exitCode, log, outputs} = await run()
    expect(outputs).toMatchObject({result: 'pass', score: '100'})
    expect(findCommands(log, 'error')).toEqual([])
    expect(exitCode).toBe(0)
  })
})

test('only the missing permission is named', async () => {
  const options = {head, permissions: {contents: 'read', 'pull-requests': 'write'}} as const
  await onGitHub(options, async ({github, run}) => {
    const {log} = await run()
    expect(github.comments).toHaveLength(1)
    expect(findCommands(log, 'notice').join()).toContain('`checks: write`')
    expect(findCommands(log, 'notice').join()).not.toContain('pull-requests')
  })
})

test('without the right to read the repository the job is red with one line', async () => {
  await onGitHub({head, private: true, permissions: {}}, async ({run}) => {
    const {exitCode, log} = await run()
    expect(findCommands(log, 'error')).toHaveLength(1)
    expect(log).toContain('`contents: read`')
    expect(exitCode).toBe(1)
  })
})

test('a bad token is named as such', async () => {
  await onGitHub({head, token: 'good'}, async ({run}) => {
    const {exitCode, log} = await run({token: 'bad'})
    expect(findCommands(log, 'error')).toEqual([expect.stringContaining('does not accept the token')])
    expect(log).not.toContain('bad-token')
    expect(exitCode).toBe(1)
  })
})

test('annotations by command stay within what a step may show, and say so', async () => {
  const plans = Object.fromEntries(Array.from({length: 12}, (_, each) => [`${each}/plan.md`, untouched('outline')]))
  await onGitHub({head: plans, permissions: {contents: 'read'}}, async ({run}) => {
    const {log} = await run({inputs: {template: 'outline'}})
    expect(findCommands(log, 'error').length).toBeLessThanOrEqual(10)
    expect(log).toMatch(/\d+ more of \d+ findings are in the job summary/)
  })
})

test('without check run and comment nothing is written', async () => {
  await onGitHub({head}, async ({github, requests, run}) => {
    const {exitCode, log} = await run({inputs: {'check-run': 'false', comment: 'never'}})
    expect(github.comments).toEqual([])
    expect(github.checkRuns).toEqual([])
    expect(requests.filter(({method, path}) => method !== 'GET' && path !== '/graphql')).toEqual([])
    expect(findCommands(log, 'notice')).toEqual([])
    expect(exitCode).toBe(1)
  })
})

test('where the policy cannot be read nothing passes, not even without a plan', async () => {
  const options = {
    base: {'a.md': '1'},
    head: {'a.md': '2'},
    private: true,
    permissions: {'pull-requests': 'write'},
  } as const
  await onGitHub(options, async ({run}) => {
    const {exitCode, log} = await run()
    expect(findCommands(log, 'error')).toEqual([expect.stringContaining('`contents: read`')])
    expect(exitCode).toBe(1)
  })
})

test('annotations by command come worst first, within what each level may show', async () => {
  const plans = Object.fromEntries(Array.from({length: 6}, (_, each) => [`${each}/plan.md`, halfFinished('governed')]))
  await onGitHub({head: plans, permissions: {contents: 'read'}}, async ({run}) => {
    const {log, report} = await run({inputs: {template: 'governed'}})
    const findings: Finding[] = report.plans.flatMap((plan: {findings: Finding[]}) => plan.findings)
    const worst = [...findings].sort((a, b) => b.points - a.points)[0]
    const [first, ...others] = findCommands(log, 'error').filter(line => line.includes('file='))
    expect(first).toContain(`line=${worst?.line}`)
    expect(others).toHaveLength(8)
    const shown = ['error', 'warning', 'notice'] as const
    for (const level of shown) expect(findCommands(log, level).length).toBeLessThanOrEqual(10)
    const placed = shown.flatMap(level => findCommands(log, level)).filter(line => line.includes('file='))
    expect(log).toContain(`${findings.length - placed.length} more of ${findings.length} findings`)
  })
})

const write = {contents: 'read', 'pull-requests': 'write', checks: 'write'} as const
const isCheckRun = ({method, path}: LoggedRequest) => method === 'POST' && path.endsWith('/check-runs')

test.each([
  {name: 'a check run has them', permissions: write, inputs: {}, faults: [], isByCommand: false},
  {name: 'no check run is wanted', permissions: write, inputs: {'check-run': 'false'}, faults: [], isByCommand: true},
  {name: 'the token may write none', permissions: {contents: 'read'}, inputs: {}, faults: [], isByCommand: true},
  {
    name: 'GitHub does not take it',
    permissions: write,
    inputs: {},
    faults: [{when: isCheckRun, status: 422, times: 9}],
    isByCommand: true,
  },
] as const)('annotations are shown once: $name', async ({permissions, inputs, faults, isByCommand}) => {
  await onGitHub({head, permissions, faults: [...faults]}, async ({github, run}) => {
    const {log} = await run({inputs: {template: 'outline', ...inputs}})
    const lines = (['error', 'warning', 'notice'] as const).flatMap(level => findCommands(log, level))
    expect(lines.some(line => line.includes('file=plan.md'))).toBe(isByCommand)
    expect(github.checkRuns).toHaveLength(isByCommand ? 0 : 1)
    if (!isByCommand) expect(github.checkRuns[0].annotations.length).toBeGreaterThan(0)
    const again = await run({inputs: {template: 'outline', ...inputs}, runId: 2})
    expect(findCommands(again.log, 'error').some(line => line.includes('file='))).toBe(isByCommand)
  })
})

interface Finding {
  readonly points: number
  readonly line: number
}
