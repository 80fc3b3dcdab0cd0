import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, describe, expect, test} from '@jest/globals'
import {JUDGING_BOUNDS} from '../../src/judging/bounds.ts'
import type {Job} from '../../src/judging/job.ts'
import {createWorkerJudges} from '../../src/judging/worker-judges.ts'
import type {PlanSource} from '../../src/model/plan.ts'
import type {Policy} from '../../src/model/policy.ts'
import {folderOf, removeFolders} from '../cli/run.ts'

afterAll(removeFolders)

const policy: Policy = {source: 'default', minScore: 80, mode: 'gate', ratchet: false, template: 'auto'}
const folder = folderOf({})
let scripts = 0

/** Judges whose threads do what `body` says with each `job`; `answer` is what they send back. */
function judgesThat(body: string, bounds = {}) {
  const file = path.join(folder, `thread-${scripts++}.mjs`)
  writeFileSync(
    file,
    `import {parentPort} from 'node:worker_threads'
const answer = value => parentPort.postMessage({ok: true, value})
parentPort.on('message', job => {${body}})
parentPort.postMessage('ready')`,
  )
  return createWorkerJudges(pathToFileURL(file), {bounds: {...JUDGING_BOUNDS, ...bounds}})
}

function plans(...paths: string[]): PlanSource[] {
  return paths.map(name => ({
    path: name,
    change: 'added',
    content: new TextEncoder().encode(`# ${name}`),
    base: new TextEncoder().encode('# Before'),
    repositoryTemplate: null,
  }))
}

/** A thread that answers with what it was sent, but misbehaves for `bad.md` as long as it is asked for its text. */
const echo = (misbehave: string) => `
  if (job.plan.path === 'bad.md' && !job.plan.content.refused) { ${misbehave} }
  answer(job)`

async function reportsOf(judges: ReturnType<typeof judgesThat>, sources: PlanSource[], judging = policy) {
  const judged = await judges.judge(sources, judging)
  return judged.ok ? (judged.value as unknown as readonly Job[]) : []
}

describe('plans are judged in threads', () => {
  test('in the order of their paths, whoever is done first', async () => {
    const judges = judgesThat("setTimeout(() => answer(job), job.plan.path < 'm' ? 100 : 0)")
    const names = Array.from({length: 20}, (_, i) => `${'zyxwvutsrqponmlkjihg'[i]}.md`)
    const reports = await reportsOf(judges, plans(...names))
    expect(reports.map(({plan}) => plan.path)).toEqual([...names].sort())
  })

  test('several runs share them', async () => {
    const judges = judgesThat('answer(job)')
    const [one, two] = await Promise.all([reportsOf(judges, plans('a.md')), reportsOf(judges, plans('b.md'))])
    expect([...one, ...two].map(({plan}) => plan.path)).toEqual(['a.md', 'b.md'])
    expect(await reportsOf(judges, plans('c.md'))).toHaveLength(1)
  })

  test('nothing but the overrides that hold for a path is sent', async () => {
    const overrides = ['a.md', 'b.md'].map((path, i) => ({
      paths: [path],
      matches: (other: string) => other === path,
      changes: {minScore: i},
    }))
    const reports = await reportsOf(judgesThat('answer(job)'), plans('a.md', 'b.md'), {...policy, overrides})
    expect(reports.map(job => job.policy.overrides)).toEqual([
      [{paths: ['a.md'], changes: {minScore: 0}}],
      [{paths: ['b.md'], changes: {minScore: 1}}],
    ])
  })

  test('threads that were let go of are started again', async () => {
    const judges = judgesThat('answer({...job, thread: (globalThis.jobs = (globalThis.jobs ?? 0) + 1)})')
    const jobsOfThread = async () => (await reportsOf(judges, plans('a.md'))).map(job => Reflect.get(job, 'thread'))
    expect([await jobsOfThread(), await jobsOfThread()]).toEqual([[1], [2]])
    judges.release()
    expect(await jobsOfThread()).toEqual([1])
  })

  test('how many are done is told', async () => {
    const heard: number[] = []
    await judgesThat('answer(job)').judge(plans('a.md', 'b.md', 'c.md'), policy, done => heard.push(done))
    expect(heard).toEqual([1, 2, 3])
  })

  test('a failure ends the run', async () => {
    const failure = {code: 'bad-template', message: 'Unexpected', hint: 'Mend it.'}
    const judges = judgesThat(`parentPort.postMessage({ok: false, failure: ${JSON.stringify(failure)}})`)
    expect(await judges.judge(plans('a.md'), policy)).toEqual({ok: false, failure})
  })
})

describe('a plan that cannot be judged within bounds is refused, and the others are judged', () => {
  test.each([
    {name: 'no end', misbehave: 'for (;;) {}', bounds: {planMs: 500}, says: '(0.5 s)'},
    {
      name: 'no room',
      misbehave: 'const all = []; for (;;) all.push(new Array(1000).fill({}))',
      bounds: {heapMb: 16},
      says: '(16 MiB of memory)',
    },
    {
      name: 'no end of calls',
      misbehave: 'const f = () => f() + 1; f()',
      bounds: {heapMb: 200},
      says: '(200 MiB of memory)',
    },
  ])('$name', async ({misbehave, bounds, says}) => {
    const reports = await reportsOf(judgesThat(echo(misbehave), bounds), plans('a.md', 'bad.md', 'c.md'))
    expect(reports.map(({plan}) => plan.path)).toEqual(['a.md', 'bad.md', 'c.md'])
    const [first, bad, last] = reports.map(({plan}) => plan)
    expect(first?.content).toBeInstanceOf(Uint8Array)
    expect(last?.content).toBeInstanceOf(Uint8Array)
    expect(bad).toMatchObject({base: null, content: {refused: expect.stringContaining(says)}})
  })

  test('many of them share a time', async () => {
    const names = Array.from({length: 12}, (_, i) => `bad-${i}.md`)
    const judges = judgesThat('if (!job.plan.content.refused) for (;;) {}\nanswer(job)', {
      planMs: 400,
      unfinishedMs: 800,
      leastMs: 50,
    })
    const reports = await reportsOf(judges, plans(...names))
    const limits = reports.map(({plan}) => /\((.*)\)/.exec('refused' in plan.content ? plan.content.refused : '')?.[1])
    expect(limits.filter(limit => limit === '0.4 s').length).toBeGreaterThanOrEqual(2)
    expect(limits.filter(limit => limit === '0.05 s').length).toBeGreaterThanOrEqual(8)
  })
})

describe('a bug of ours ends the run', () => {
  test('thrown while judging', async () => {
    const judges = judgesThat("throw new TypeError('x is not a function')")
    await expect(judges.judge(plans('a.md'), policy)).rejects.toThrow('x is not a function')
  })

  test('a thread that ends by itself', async () => {
    await expect(judgesThat('process.exit(3)').judge(plans('a.md'), policy)).rejects.toThrow('code 3')
  })

  test('a thread that ends while it rests', async () => {
    const judges = judgesThat("answer(job); setTimeout(() => { throw new Error('too late') }, 20)")
    await judges.judge(plans('a.md'), policy)
    await new Promise(resolve => setTimeout(resolve, 300))
    await expect(judges.judge(plans('a.md'), policy)).rejects.toThrow('too late')
  })

  test('a thread that cannot be started, even ahead of time', async () => {
    const judges = createWorkerJudges(pathToFileURL(path.join(folder, 'nowhere.mjs')))
    judges.warmUp()
    await new Promise(resolve => setTimeout(resolve, 500))
    await expect(judges.judge(plans('a.md'), policy)).rejects.toThrow('nowhere.mjs')
  })
})
