import {expect, test} from '@jest/globals'
import {findCommands, longestChain, onGitHub} from './job.ts'
import {finished, halfFinished, untouched} from './plans.ts'

const CONFIG = '.github/plan-completeness.yml'
const OWN = '# Plan\n\n## Goal\n\n[What shall be different afterwards]\n\n## Risks\n\n[What may go wrong]\n'
const ANSWERED =
  '# Plan\n\n## Goal\n\nSearch answers within 200 ms for all shops.\n\n## Risks\n\nThe index may lag behind the database by a minute.\n'
const HALF = ANSWERED.replace(/(?<=## Risks\n\n).*\n/, '[What may go wrong]\n')
const PROPOSED = 'Policy changes proposed: under the new policy the result would be: '

test('a lower bar is previewed in comment, summary and report, and does not count', async () => {
  const base = {[CONFIG]: 'min-score: 100\n'}
  const head = {[CONFIG]: 'min-score: 0\n', 'plan.md': halfFinished('outline')}
  await onGitHub({base, head, latencyMs: 200}, async ({github, requests, run}) => {
    const {exitCode, report, summary} = await run({inputs: {template: 'outline'}})
    expect(exitCode).toBe(1)
    expect(report.policy).toEqual({source: 'base', minScore: 100})
    expect(report.notices).toEqual([
      expect.stringMatching(/^Policy changes proposed: .*: Plan passes: \d+ of 100, needs 0\./),
    ])
    for (const text of [github.comments[0]?.body, summary]) expect(text).toContain(`${PROPOSED}Plan passes`)
    expect(longestChain(requests)).toBeLessThanOrEqual(4)
  })
})

test.each([
  {name: 'a higher bar', policy: 'min-score: 100\n', says: /Plan in progress: \d+ of 100, needs 100\./},
  {name: 'report mode', policy: 'min-score: 100\nmode: report\n', says: /needs 100 \(would fail\)\./},
  {name: 'other plans', policy: 'plans: ["rfcs/*.md"]\n', says: /No plan to judge\./},
  {
    name: 'a file that is no policy',
    policy: 'min-scor: 100\n',
    says: /they cannot be used\. .*`min-scor`.*Did you mean/,
  },
  {name: 'a link', policy: {mode: '120000', content: 'x'}, says: /they cannot be used\. .*a symbolic link/},
  {
    name: 'a template that is not there',
    policy: 'template: docs/no.md\n',
    says: /they cannot be used\. .*docs\/no\.md/,
  },
])('$name is previewed, where the base passes', async ({policy, says}) => {
  const base = {[CONFIG]: 'min-score: 0\ntemplate: outline\n'}
  await onGitHub({base, head: {[CONFIG]: policy, 'plan.md': halfFinished('outline')}}, async ({github, run}) => {
    const {exitCode, report} = await run({inputs: {template: 'outline'}})
    expect(exitCode).toBe(0)
    expect(report.result).toBe('pass')
    expect(report.notices).toEqual([expect.stringMatching(says)])
    expect(github.comments[0]?.body).toContain('Policy changes proposed')
  })
})

test('a policy that is taken away is previewed as the default', async () => {
  const base = {[CONFIG]: 'min-score: 100\n'}
  await onGitHub({base, head: {'plan.md': finished('outline')}}, async ({run}) => {
    expect((await run()).report.notices).toEqual([expect.stringContaining('100 of 100, needs 80.')])
  })
})

test('a policy alone is previewed too, with the plans that it would add', async () => {
  const head = {[CONFIG]: 'plans: ["rfcs/*.md"]\n', 'rfcs/one.md': untouched('outline')}
  await onGitHub({base: {'a.md': 'x'}, head}, async ({github, run}) => {
    const {exitCode, outputs} = await run()
    expect(outputs).toMatchObject({result: 'none'})
    expect(github.comments).toMatchObject([{body: expect.stringContaining(`${PROPOSED}Plan not started`)}])
    expect(exitCode).toBe(0)
  })
})

test.each([
  {name: 'named by an input', path: 'docs/own.md', inputs: {template: 'docs/own.md'}},
  {name: "the repository's own", path: '.specify/templates/plan-template.md', inputs: {}},
])('a template in use is previewed: $name', async ({path, inputs}) => {
  const head = {[path]: '# Plan\n\n## Goal\n\n[What shall be different afterwards]\n', 'plan.md': HALF}
  await onGitHub({base: {[path]: OWN}, head}, async ({run}) => {
    const {exitCode, report} = await run({inputs})
    expect(report.plans).toMatchObject([{score: 50, template: {source: path}}])
    expect(report.notices).toEqual([expect.stringContaining(`${PROPOSED}Plan passes: 100 of 100`)])
    expect(exitCode).toBe(1)
  })
})

test('a new template of the repository is a proposal', async () => {
  const head = {'.specify/templates/plan-template.md': OWN, 'plan.md': ANSWERED}
  await onGitHub({base: {'a.md': 'x'}, head}, async ({run}) => {
    expect((await run()).report.notices).toEqual([expect.stringContaining(`${PROPOSED}Plan passes: 100 of 100`)])
  })
})

test('what the base branch changed meanwhile is no proposal', async () => {
  const base = {[CONFIG]: 'min-score: 0\n', 'docs/own.md': OWN}
  await onGitHub({base, head: {...base, 'plan.md': ANSWERED}}, async ({github, run}) => {
    github.pushToBase({[CONFIG]: 'min-score: 10\n', 'docs/own.md': `${OWN}\n## Other\n\n[More of it]\n`})
    expect((await run({inputs: {template: 'docs/own.md'}})).report.notices).toEqual([])
  })
})

test('a merge group is judged by the old policy too', async () => {
  const base = {[CONFIG]: 'min-score: 100\n'}
  const head = {[CONFIG]: 'min-score: 0\n', 'plan.md': halfFinished('outline')}
  await onGitHub({base, head}, async ({run}) => {
    const {exitCode, summary} = await run({event: 'merge_group'})
    expect(summary).toContain(PROPOSED)
    expect(exitCode).toBe(1)
  })
})

test('what a proposed policy says cannot break out of the comment or the log', async () => {
  const policy = '"min-scor ::error::x @everyone <img src=x>\\n::error::injected": 1\n'
  await onGitHub(
    {base: {'a.md': 'x'}, head: {[CONFIG]: policy, 'plan.md': finished('outline')}},
    async ({github, run}) => {
      const {exitCode, log} = await run()
      expect(findCommands(log, 'error')).toEqual([])
      expect(github.comments[0]?.body).toContain('they cannot be used')
      expect(github.comments[0]?.body.replace(/`[^`]*`/g, '')).not.toMatch(/<img|@everyone/)
      expect(exitCode).toBe(0)
    },
  )
})
