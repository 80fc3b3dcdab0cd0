import {expect, test} from '@jest/globals'
import {findCommands, longestChain, onGitHub} from './job.ts'
import {finished, halfFinished} from './plans.ts'

const LABEL = 'plan-completeness: skip'
const CONFIG = '.github/plan-completeness.yml'
const policy = {[CONFIG]: `skip-label: "${LABEL}"\n`}
const half = {'plan.md': halfFinished('outline')}

test('a label that the policy names lets a plan pass that falls short, and every surface says so', async () => {
  await onGitHub({base: policy, head: {...policy, ...half}, latencyMs: 200}, async ({github, requests, run}) => {
    github.pull.labels.push('bug', LABEL)
    const {exitCode, log, outputs, report, summary} = await run()
    const [{score}] = report.plans
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({result: 'fail', skipped: 'true', failed: '1', score: String(score)})
    expect(report).toMatchObject({result: 'fail', mode: 'gate', skippedBy: 'label'})
    for (const text of [github.comments[0]?.body, summary]) {
      expect(text).toContain(`### 🟡 Plan in progress: ${score} of 100, needs 80 (skipped by label)`)
      expect(text).toContain('lets this pass, whatever the score says.')
    }
    const [checkRun] = github.checkRuns
    expect(checkRun).toMatchObject({
      conclusion: 'success',
      title: `skipped by label: ${score} of 100, needs 80`,
      summary: expect.stringContaining(LABEL),
    })
    const levels = checkRun.annotations.map((each: {annotation_level: string}) => each.annotation_level)
    expect(levels).not.toContain('failure')
    expect(findCommands(log, 'error')).toEqual([])
    expect(longestChain(requests)).toBe(4)
  })
})

test.each([
  {name: 'no label is named', base: {}, labels: [LABEL], inputs: {}, exitCode: 1},
  {name: 'the pull request has another label', base: policy, labels: [`${LABEL}ped`], inputs: {}, exitCode: 1},
  {name: 'it has none', base: policy, labels: [], inputs: {}, exitCode: 1},
  {name: 'an input names it', base: {}, labels: [LABEL], inputs: {'skip-label': LABEL}, exitCode: 0},
  {name: 'it is written in another case', base: policy, labels: [LABEL.toUpperCase()], inputs: {}, exitCode: 0},
  {
    name: 'the policy allows none, whatever the workflow says',
    base: {[CONFIG]: 'skip-label: ""\n'},
    labels: [LABEL],
    inputs: {'skip-label': LABEL},
    exitCode: 1,
  },
])('$name', async ({base, labels, inputs, exitCode}) => {
  await onGitHub({base, head: {...base, ...half}}, async ({github, run}) => {
    github.pull.labels.push(...labels)
    const result = await run({inputs})
    expect(result.outputs).toMatchObject({result: 'fail', skipped: exitCode === 0 ? 'true' : 'false'})
    expect(result.exitCode).toBe(exitCode)
  })
})

test('a pull request cannot allow itself a label', async () => {
  await onGitHub({base: {'a.md': 'x'}, head: {...policy, ...half}}, async ({github, run}) => {
    github.pull.labels.push(LABEL)
    expect((await run()).exitCode).toBe(1)
  })
})

test('labels are those of GitHub right before the verdict, not those of the event', async () => {
  await onGitHub({base: policy, head: {...policy, ...half}}, async ({github, addFault, run}) => {
    const stale = structuredClone(github.payload('pull_request'))
    if ('pull_request' in stale) Object.assign(stale.pull_request, {labels: [{name: LABEL}]})
    expect((await run({payload: stale})).exitCode).toBe(1)
    // Never a fault: it only sees that the first look is over.
    addFault({
      status: 500,
      when: ({path}: {path: string}) => {
        if (path.includes('/git/trees/') && github.pull.labels.length === 0) github.pull.labels.push(LABEL)
        return false
      },
    })
    expect((await run()).exitCode).toBe(0)
  })
})

test('labelled and unlabelled again: one comment and one check run follow', async () => {
  await onGitHub({base: policy, head: {...policy, ...half}}, async ({github, run}) => {
    const run1 = await run({runId: 1})
    github.pull.labels.push(LABEL)
    const run2 = await run({runId: 2, payload: {...github.payload('pull_request'), action: 'labeled'}})
    expect(github.comments).toMatchObject([{body: expect.stringContaining('(skipped by label)')}])
    expect(github.checkRuns).toMatchObject([{conclusion: 'success'}])
    github.pull.labels.length = 0
    const run3 = await run({runId: 3, payload: {...github.payload('pull_request'), action: 'unlabeled'}})
    expect(github.comments).toMatchObject([{body: expect.not.stringContaining('(skipped by label)')}])
    expect(github.checkRuns).toMatchObject([{conclusion: 'failure', title: expect.stringMatching(/^\d+ of 100/)}])
    expect([run1, run2, run3].map(({exitCode}) => exitCode)).toEqual([1, 0, 1])
  })
})

test('in the merge queue the label of the queued pull request counts', async () => {
  await onGitHub({base: policy, head: {...policy, ...half}, latencyMs: 200}, async ({github, requests, run}) => {
    expect((await run({event: 'merge_group'})).exitCode).toBe(1)
    github.pull.labels.push(LABEL)
    const {exitCode, outputs} = await run({event: 'merge_group'})
    expect(outputs).toMatchObject({result: 'fail', skipped: 'true'})
    expect(github.comments).toEqual([])
    expect(longestChain(requests)).toBeLessThanOrEqual(4)
    expect(exitCode).toBe(0)
  })
})

test.each(['pull_request', 'merge_group'])(
  'where nobody may read the labels of a %s nothing is skipped',
  async event => {
    const options = {private: true, permissions: {contents: 'read'}} as const
    await onGitHub({base: policy, head: {...policy, ...half}, ...options}, async ({github, run}) => {
      github.pull.labels.push(LABEL)
      const {exitCode, log} = await run({event})
      expect(findCommands(log, 'notice').join('\n')).toContain(`Nobody could look for the label \`${LABEL}\``)
      expect(exitCode).toBe(1)
    })
  },
)

test('a merge group whose labels nobody asks for says nothing of them', async () => {
  const options = {private: true, permissions: {contents: 'read', checks: 'write'}} as const
  await onGitHub({head: {'plan.md': finished('outline')}, ...options}, async ({run}) => {
    const {exitCode, report} = await run({event: 'merge_group'})
    expect(report.notices).toEqual([])
    expect(exitCode).toBe(0)
  })
})

test('a plan that passes says that it was skipped all the same, and a run without plans does not', async () => {
  const head = {...policy, 'plan.md': finished('outline')}
  await onGitHub({base: policy, head}, async ({github, run}) => {
    github.pull.labels.push(LABEL)
    expect((await run()).outputs).toMatchObject({result: 'pass', skipped: 'true'})
    expect(github.comments[0]?.body).toContain('Plan passes: 100 of 100, needs 80 (skipped by label)')
    github.push(policy)
    expect((await run()).outputs).toMatchObject({result: 'none', skipped: 'false'})
  })
})

test('a label does not make up for a policy that cannot be used', async () => {
  const broken = {[CONFIG]: `skip-label: "${LABEL}"\nmin-scor: 1\n`}
  await onGitHub({base: broken, head: {...broken, ...half}}, async ({github, run}) => {
    github.pull.labels.push(LABEL)
    expect((await run()).exitCode).toBe(1)
  })
})

test('the name of a label is text, and no more', async () => {
  const name = '@everyone <img src=x> ::error::x'
  const hostile = {[CONFIG]: `skip-label: ${JSON.stringify(name)}\n`}
  await onGitHub({base: hostile, head: {...hostile, ...half}}, async ({github, run}) => {
    github.pull.labels.push(name)
    const {exitCode, log} = await run()
    expect(github.comments[0]?.body.replace(/`[^`]*`/g, '')).not.toMatch(/<img|@everyone/)
    expect(findCommands(log, 'error')).toEqual([])
    expect(exitCode).toBe(0)
  })
})
