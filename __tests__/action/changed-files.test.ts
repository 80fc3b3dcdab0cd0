import {expect, test} from '@jest/globals'
import type {LoggedRequest} from '../../stand-in/server.mjs'
import {findCommands, longestChain, onGitHub, type Scene} from './job.ts'
import {finished, halfFinished} from './plans.ts'

const fill = (count: number) =>
  Object.fromEntries(Array.from({length: count}, (_, each) => [`src/${String(each).padStart(4, '0')}.ts`, `${each}`]))
const plan = {'zz/plan.md': finished('outline')}

test('every page of the changed files is read', async () => {
  await onGitHub({head: {...fill(350), ...plan}}, async ({requests, run}) => {
    const {report} = await run()
    expect(report.plans).toMatchObject([{path: 'zz/plan.md', score: 100}])
    expect(
      requests
        .filter(({path}) => path.endsWith('/files'))
        .map(({query}) => query.page)
        .sort(),
    ).toEqual(['1', '2', '3', '4'])
  })
})

test('no plan slips through where the list of files is cut off', async () => {
  await onGitHub({head: {...fill(3_100), ...plan}, latencyMs: 200}, async ({requests, run}) => {
    const {exitCode, report} = await run()
    expect(report.plans).toMatchObject([{path: 'zz/plan.md', change: 'added'}])
    expect(requests.filter(({path}) => path.endsWith('/files'))).toEqual([])
    expect(longestChain(requests)).toBeLessThanOrEqual(4)
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

test('what the base branch did meanwhile does not count where only trees can be compared', async () => {
  const base = {'plan.md': halfFinished('outline'), 'other/plan.md': 'one', ...fill(310)}
  const changed = Object.fromEntries(Object.keys(fill(310)).map(path => [path, 'changed']))
  const head = {...base, ...changed, 'plan.md': finished('outline')}
  await onGitHub({base, head, private: true, permissions: {contents: 'read'}}, async ({github, run}) => {
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

test('an older run does not take the plans of the newer commit for its own', async () => {
  await onGitHub({head: {'plan.md': 'nothing yet'}}, async ({github, run}) => {
    const payload = github.payload('pull_request')
    const sha = github.pull.headSha
    github.push({'other/plan.md': finished('outline')})
    const {exitCode, report} = await run({payload, sha})
    expect(report.plans).toMatchObject([{path: 'plan.md', result: 'fail'}])
    expect(exitCode).toBe(1)
  })
})

test('a list that is shorter than it says is not trusted', async () => {
  const when = ({path, query}: LoggedRequest) => path.endsWith('/files') && query.page === '2'
  const options = {head: {...fill(350), ...plan}, faults: [{when, status: 200, body: []}]}
  await onGitHub(options, async ({run}) => {
    expect((await run()).report.plans).toMatchObject([{path: 'zz/plan.md', change: 'added'}])
  })
})

const isList = ({path}: LoggedRequest) => path.endsWith('/files')

test.each([
  {name: 'is empty', fault: {status: 200, body: []}},
  {name: 'is refused', fault: {status: 404, body: {message: 'Not Found'}}},
])('a renamed plan is judged, and it is said, where the list that has its old name $name', async ({fault}) => {
  const base = {'old/plan.md': halfFinished('outline')}
  const options = {base, head: {'new/plan.md': halfFinished('outline')}, faults: [{when: isList, times: 9, ...fault}]}
  await onGitHub(options, async ({run}) => {
    const {exitCode, report} = await run()
    expect(report.plans).toMatchObject([{path: 'new/plan.md', change: 'renamed', baseScore: null, result: 'fail'}])
    expect(report.notices).toEqual([expect.stringContaining('what a renamed plan was called before')])
    expect(exitCode).toBe(1)
  })
})

/** What GitHub answers to a list or a comparison, once it has another head. */
async function ask<T>({url, github}: Scene, path: string): Promise<T> {
  return (await fetch(`${url}/repos/${github.owner}/${github.name}/${path}`)).json() as Promise<T>
}

test.each([150, 350])('no plan slips through where list and comparison are short of %i files', async count => {
  await onGitHub({head: {...fill(count), ...plan}}, async scene => {
    const {baseSha, headSha} = scene.github.pull
    const body = await ask<{files: object[]}>(scene, `compare/${baseSha}...${headSha}`)
    const short = {...body, files: body.files.slice(0, 100)}
    scene.addFault({when: ({path}: LoggedRequest) => path.includes('/compare/'), status: 200, body: short, times: 9})
    scene.addFault({when: (r: LoggedRequest) => isList(r) && r.query.page === '2', status: 200, body: [], times: 9})
    const {report} = await scene.run()
    expect(report.plans).toMatchObject([{path: 'zz/plan.md', score: 100}])
  })
})

test('a list of another commit is not taken for that of ours, however long it is', async () => {
  await onGitHub({head: {...fill(350), ...plan}}, async scene => {
    const {github, addFault, run} = scene
    const {headSha} = github.pull
    github.push(fill(351))
    const pages = await Promise.all([1, 2, 3, 4].map(page => ask(scene, `pulls/7/files?per_page=100&page=${page}`)))
    github.pull.headSha = headSha
    for (const [at, body] of pages.entries())
      addFault({when: (r: LoggedRequest) => isList(r) && r.query.page === `${at + 1}`, status: 200, body})
    const {report} = await run()
    expect(report.plans).toMatchObject([{path: 'zz/plan.md', score: 100}])
  })
})

test('a change of the mode is a change, and one into a link is refused', async () => {
  const base = {'a/plan.md': finished('outline'), 'b/plan.md': finished('outline')}
  const head = {
    'a/plan.md': {mode: '100755', content: finished('outline')},
    'b/plan.md': {mode: '120000', content: finished('outline')},
  }
  await onGitHub({base, head}, async ({run}) => {
    const {exitCode, report} = await run()
    expect(report.plans).toMatchObject([
      {path: 'a/plan.md', change: 'modified', score: 100},
      {path: 'b/plan.md', change: 'modified', state: 'unreadable'},
    ])
    expect(exitCode).toBe(1)
  })
})

test.each([{name: 'a comparison'}, {name: 'the common ancestor', manyFiles: true}])(
  'all plans are judged where $name cannot be had, and it is said',
  async ({manyFiles}) => {
    const base = {'old/plan.md': 'nothing yet', ...(manyFiles ? fill(310) : {})}
    const head = {'old/plan.md': 'nothing yet', 'new/plan.md': finished('outline')}
    await onGitHub({base, head, private: true, permissions: {contents: 'read'}}, async ({github, addFault, run}) => {
      const fork = github.pull.baseSha
      github.pushToBase({...base, 'other.md': 'x'})
      addFault({
        when: ({path}: {path: string}) => path.includes(manyFiles ? `/git/trees/${fork}` : '/compare/'),
        status: 404,
        body: {message: 'Not Found'},
        times: 9,
      })
      const {exitCode, log, report} = await run()
      expect(report.plans).toMatchObject([
        {path: 'new/plan.md'},
        {path: 'old/plan.md', change: 'unchanged', result: 'fail'},
      ])
      expect(findCommands(log, 'notice').join()).toContain('all plans are judged')
      expect(exitCode).toBe(1)
    })
  },
)

test('many plans are read a few at a time', async () => {
  const head = Object.fromEntries(Array.from({length: 40}, (_, each) => [`${each}/plan.md`, `# Plan ${each}\n`]))
  await onGitHub({head, latencyMs: 20}, async ({requests, run}) => {
    await run({inputs: {template: 'outline'}})
    const together = requests.map(
      ({startedAt}) => requests.filter(r => r.startedAt <= startedAt && startedAt < r.endedAt).length,
    )
    expect(requests.filter(({path}) => path.includes('/git/blobs/'))).toHaveLength(40)
    expect(Math.max(...together)).toBeLessThanOrEqual(12)
  })
})
