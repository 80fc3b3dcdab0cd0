import {expect, test} from '@jest/globals'
import {isLook, longestChain, onGitHub} from './job.ts'
import {finished, halfFinished, untouched} from './plans.ts'

const CONFIG = '.github/plan-completeness.yml'
const own = '# Plan\n\n## Goal\n\n[What shall be different afterwards]\n'
const half = {'plan.md': halfFinished('outline')}
const isPrivate = true
/** Long enough that what was sent together arrives together, also on a machine that is busy. */
const latencyMs = 200

const tokens = [
  {name: 'that may write', options: {}, inputs: {}},
  {name: 'that may write, private', options: {private: isPrivate}, inputs: {}},
  {name: 'of a fork', options: {fork: true, permissions: {contents: 'read'}}, inputs: {}},
  {
    name: 'of a private fork',
    options: {
      fork: true,
      private: isPrivate,
      permissions: {contents: 'read', 'pull-requests': 'read', checks: 'read'},
    },
    inputs: {},
  },
  {name: 'that may only read contents', options: {private: isPrivate, permissions: {contents: 'read'}}, inputs: {}},
  {
    name: 'that may comment and no more',
    options: {private: isPrivate, permissions: {contents: 'read', 'pull-requests': 'write'}},
    inputs: {},
  },
  {
    name: 'that may write check runs, where no comment is wanted',
    options: {private: isPrivate, permissions: {contents: 'read', checks: 'write'}},
    inputs: {comment: 'never'},
  },
] as const

test.each(tokens)('with a token $name one plan takes four requests one after another', async ({options, inputs}) => {
  await onGitHub({head: half, latencyMs, ...options}, async ({requests, run}) => {
    expect((await run({inputs})).outputs).toMatchObject({result: 'fail', plans: '1'})
    expect(longestChain(requests)).toBeLessThanOrEqual(4)
    // A slow machine is one look more.
    expect(requests.length - requests.filter(isLook).length).toBeLessThanOrEqual(7)
  })
})

test.each(tokens)('with a token $name a run without a plan takes three requests at most', async ({options, inputs}) => {
  await onGitHub({base: {'a.md': '1'}, head: {'a.md': '2'}, ...options}, async ({requests, run}) => {
    expect((await run({inputs})).outputs).toMatchObject({result: 'none'})
    expect(requests.filter(each => !isLook(each)).length).toBeLessThanOrEqual(3)
  })
})

test.each([101, 250, 299])('without a plan among %i files a run takes three requests', async count => {
  const head = Object.fromEntries(Array.from({length: count}, (_, each) => [`src/${each}.ts`, 'x']))
  await onGitHub({head}, async ({requests, run}) => {
    expect((await run()).outputs).toMatchObject({result: 'none'})
    expect(requests.filter(each => !isLook(each)).length).toBe(3)
  })
})

test.each([
  {name: 'a changed plan, with its base version', base: {'plan.md': untouched('outline')}},
  {name: 'a template of a file', base: {'own.md': own}, inputs: {template: 'own.md'}},
  {name: "the repository's own template", base: {'.specify/templates/plan-template.md': own}},
  {name: 'a policy file', base: {[CONFIG]: 'min-score: 90\n'}},
  {
    name: 'a proposed policy with a template of its own',
    base: {'own.md': own},
    head: {[CONFIG]: 'template: own.md\nplans: ["*.md", "!own.md"]\n', 'other.md': finished('outline')},
  },
  {name: 'all plans', base: {'docs/plan.md': finished('outline')}, inputs: {scope: 'all'}},
  {name: 'a merge group', event: 'merge_group'},
  {name: 'a merge group, private', event: 'merge_group', private: isPrivate, permissions: {contents: 'read'}},
  {name: 'a push', event: 'push'},
  {name: 'a pull request from the base side', event: 'pull_request_target', fork: true},
] as const)('$name: four requests one after another', async ({name: _, ...scene}) => {
  const {
    base = {},
    head = {},
    inputs = {},
    event = 'pull_request',
    ...options
  } = {
    base: {},
    head: {},
    inputs: {},
    event: 'pull_request',
    ...scene,
  }
  const files = {base: {...base}, head: {...base, ...head, ...half}}
  await onGitHub({...files, latencyMs, ...options}, async ({requests, run}) => {
    const {outputs} = await run({event, inputs})
    expect(outputs.result).toBe('fail')
    expect(longestChain(requests)).toBeLessThanOrEqual(4)
  })
})

test.each([130, 200])('among %i comments: four requests one after another, and as many in all', async count => {
  await onGitHub({head: half, latencyMs}, async ({github, requests, run}) => {
    for (let each = 0; each < count - 1; each++) github.addComment('reader', `Remark ${each}`)
    await run({runId: 1})
    expect(longestChain(requests)).toBeLessThanOrEqual(4)
    expect(requests.filter(({body}) => body?.query?.startsWith('query Comments'))).toEqual([])
    await run({runId: 2, inputs: {'min-score': '1'}})
    expect(github.comments).toHaveLength(count)
  })
})

test('our comment is found in the middle of a very long conversation, which is read once', async () => {
  await onGitHub({head: half}, async ({github, requests, run}) => {
    const talk = () => {
      for (let each = 0; each < 150; each++) github.addComment('reader', `Remark ${each}`)
    }
    talk()
    await run({runId: 1})
    talk()
    await run({runId: 2, inputs: {'min-score': '1'}})
    expect(github.comments).toHaveLength(301)
    expect(github.comments[150]?.body).toContain('"run":2')
    expect(requests.filter(({body}) => body?.query?.startsWith('query Comments'))).toHaveLength(2)
    github.push({'a.md': '1'})
    await run({runId: 3})
    expect(github.comments).toHaveLength(301)
    expect(github.comments[150]?.body).toContain('"run":3')
  })
})

test('a renamed plan in the first hundred files: four requests one after another', async () => {
  const head = {'new/plan.md': halfFinished('outline')}
  await onGitHub({base: {'old/plan.md': halfFinished('outline')}, head, latencyMs}, async ({requests, run}) => {
    expect((await run()).report.plans).toMatchObject([{change: 'renamed'}])
    expect(longestChain(requests)).toBeLessThanOrEqual(4)
  })
})

test('a token that may neither read the pull request nor is told to leave it alone waits for a fifth', async () => {
  // Only a comparison says what changed, and only the first answer says that nothing else will. To ask for both at once
  // would be a fourth request in runs without a plan.
  const options = {private: isPrivate, permissions: {contents: 'read', checks: 'write'}} as const
  await onGitHub({head: half, latencyMs, ...options}, async ({requests, run}) => {
    const {report} = await run()
    expect(report.notices).toEqual([expect.stringContaining('`pull-requests: write`')])
    expect(longestChain(requests)).toBe(5)
  })
})

test('a run of a commit that is no longer the head waits for a fifth', async () => {
  await onGitHub({head: half, latencyMs}, async ({github, requests, run}) => {
    const payload = github.payload('pull_request')
    const sha = github.pull.headSha
    github.push({'plan.md': finished('outline')})
    await run({payload, sha})
    expect(longestChain(requests)).toBe(5)
  })
})
