import {expect, test} from '@jest/globals'
import {onGitHub} from './job.ts'
import {finished, halfFinished} from './plans.ts'

const fill = (count: number) =>
  Object.fromEntries(Array.from({length: count}, (_, each) => [`src/${String(each).padStart(4, '0')}.ts`, `${each}`]))
const plan = {'zz/plan.md': finished('outline')}

test('every page of the changed files is read', async () => {
  await onGitHub({head: {...fill(250), ...plan}}, async ({requests, run}) => {
    const {report} = await run()
    expect(report.plans).toMatchObject([{path: 'zz/plan.md', score: 100}])
    expect(
      requests
        .filter(({path}) => path.endsWith('/files'))
        .map(({query}) => query.page)
        .sort(),
    ).toEqual(['1', '2', '3'])
  })
})

test('no plan slips through where the list of files is cut off', async () => {
  await onGitHub({head: {...fill(3_100), ...plan}}, async ({run}) => {
    const {exitCode, report} = await run()
    expect(report.plans).toMatchObject([{path: 'zz/plan.md', change: 'added'}])
    expect(exitCode).toBe(0)
  })
})

test('a tree that is cut off is read folder by folder', async () => {
  const deep = {'a/b/c/plan.md': finished('outline'), 'a/b/other.md': 'x', 'a/x.md': 'x', 'y.md': 'y', 'z/w.md': 'w'}
  await onGitHub({head: deep, maxTreeEntries: 3}, async ({run}) => {
    expect((await run()).report.plans).toMatchObject([{path: 'a/b/c/plan.md', score: 100}])
  })
})

test('a renamed plan is compared with its old self', async () => {
  const base = {'old/plan.md': halfFinished('outline')}
  await onGitHub({base, head: {'new/plan.md': halfFinished('outline')}}, async ({run}) => {
    const {report} = await run()
    const [{score}] = report.plans
    expect(report.plans).toMatchObject([{path: 'new/plan.md', change: 'renamed', baseScore: score}])
  })
})

test('a changed plan says how its score moved, and what the base branch did meanwhile does not count', async () => {
  const base = {'plan.md': halfFinished('outline'), 'other/plan.md': 'one'}
  await onGitHub({base, head: {'plan.md': finished('outline'), 'other/plan.md': 'one'}}, async ({github, run}) => {
    github.pushToBase({...base, 'other/plan.md': 'two'})
    const {report} = await run({inputs: {template: 'outline'}})
    expect(report.plans).toMatchObject([{path: 'plan.md', change: 'modified', score: 100}])
    expect(report.plans[0].baseScore).toBeLessThan(100)
  })
})

test('what the base branch did meanwhile does not count where only commits can be compared', async () => {
  const base = {'plan.md': halfFinished('outline'), 'other/plan.md': 'one'}
  const options = {
    base,
    head: {...base, 'plan.md': finished('outline')},
    private: true,
    permissions: {contents: 'read'},
  } as const
  await onGitHub(options, async ({github, run}) => {
    github.pushToBase({...base, 'other/plan.md': 'two'})
    expect((await run()).report.plans).toMatchObject([{path: 'plan.md', change: 'modified'}])
  })
})

test('all plans can be judged, changed or not', async () => {
  const base = {'a/plan.md': finished('outline'), 'b/plan.md': halfFinished('outline')}
  await onGitHub({base, head: {...base, 'b/plan.md': finished('outline')}}, async ({run}) => {
    const {report} = await run({inputs: {scope: 'all'}})
    expect(report.plans).toMatchObject([
      {path: 'a/plan.md', change: 'unchanged'},
      {path: 'b/plan.md', change: 'modified', score: 100},
    ])
  })
})

test('an older run judges its own commit and leaves the comment to the newer', async () => {
  await onGitHub({head: {'plan.md': 'nothing yet'}}, async ({github, run}) => {
    const payload = github.payload('pull_request')
    const sha = github.pull.headSha
    github.push({'plan.md': finished('outline')})
    const {exitCode, report} = await run({payload, sha})
    expect(report.plans).toMatchObject([{path: 'plan.md', result: 'fail'}])
    expect(github.comments).toEqual([])
    expect(github.checkRuns).toMatchObject([{headSha: sha, conclusion: 'failure'}])
    expect(exitCode).toBe(1)
  })
})
