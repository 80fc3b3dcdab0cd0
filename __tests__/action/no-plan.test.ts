import {expect, test} from '@jest/globals'
import {findCommands, onGitHub} from './job.ts'
import {finished} from './plans.ts'

const base = {'README.md': 'one'}

test('no plan changed is an explicit success in two requests', async () => {
  await onGitHub({base, head: {'README.md': 'two'}}, async ({github, requests, run}) => {
    const {exitCode, outputs, log, report} = await run()
    expect(outputs).toMatchObject({result: 'none', score: '', plans: '0', failed: '0'})
    expect(report.result).toBe('none')
    expect(github.comments).toEqual([])
    expect(github.checkRuns).toMatchObject([{conclusion: 'success'}])
    expect(log).toContain('No plan')
    expect(findCommands(log, 'error')).toEqual([])
    expect(requests.length).toBe(2)
    expect(exitCode).toBe(0)
  })
})

test('plans that are not changed are not judged', async () => {
  const plan = {'plan.md': 'untouched'}
  await onGitHub({base: {...base, ...plan}, head: {'README.md': 'two', ...plan}}, async ({run}) => {
    expect((await run()).outputs).toMatchObject({result: 'none'})
  })
})

test('a comment is resolved when the plan leaves the pull request, in three requests', async () => {
  await onGitHub({base, head: {...base, 'plan.md': 'nothing'}}, async ({github, requests, run}) => {
    expect((await run({runId: 1})).exitCode).toBe(1)
    github.push({'README.md': 'two'})
    const {exitCode, outputs} = await run({runId: 2})
    expect(outputs).toMatchObject({result: 'none'})
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('No plan')
    expect(requests.length).toBe(3)
    expect(exitCode).toBe(0)
  })
})

test('a deleted plan, or one renamed to something else, is no plan to judge', async () => {
  const before = {'plan.md': finished('outline'), 'docs/plan.md': finished('governed')}
  await onGitHub({base: before, head: {'docs/notes.md': finished('governed')}}, async ({run}) => {
    const {exitCode, outputs} = await run()
    expect(outputs).toMatchObject({result: 'none'})
    expect(exitCode).toBe(0)
  })
})

test('folders that hold no plans are left out, and names match in any case', async () => {
  const head = {
    'templates/plan.md': 'x',
    '.claude/commands/plan.md': 'x',
    'specs/_template/plan.md': 'x',
    'docs/PLAN.md': finished('outline'),
    'docs/search.plan.md': finished('outline'),
  }
  await onGitHub({head}, async ({run}) => {
    const {report} = await run()
    expect(report.plans.map(({path}: {path: string}) => path)).toEqual(['docs/PLAN.md', 'docs/search.plan.md'])
  })
})
