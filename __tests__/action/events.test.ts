import {expect, test} from '@jest/globals'
import {findCommands, onRunner} from './job.ts'
import {finished, halfFinished} from './plans.ts'

test('a pull request from the base side is judged without a checkout', async () => {
  await onRunner({fork: true, head: {'plan.md': finished('outline')}}, async ({github, run}) => {
    const {exitCode} = await run({event: 'pull_request_target', sha: github.pull.baseSha})
    expect(github.comments).toHaveLength(1)
    expect(github.checkRuns).toMatchObject([{headSha: github.pull.headSha}])
    expect(exitCode).toBe(0)
  })
})

test.each(['pull_request_review', 'pull_request_review_comment'])('%s is judged as its pull request', async event => {
  await onRunner({head: {'plan.md': halfFinished('outline')}}, async ({github, run}) => {
    const payload = structuredClone(github.payload('pull_request'))
    // These payloads do not count the changed files.
    if ('pull_request' in payload) Reflect.deleteProperty(payload.pull_request, 'changed_files')
    const {exitCode} = await run({event, payload})
    expect(github.comments).toHaveLength(1)
    expect(exitCode).toBe(1)
  })
})

test('a merge group is judged by its own commits, without a comment', async () => {
  const base = {'a/plan.md': halfFinished('outline'), 'b/plan.md': 'x'}
  await onRunner({base, head: {...base, 'a/plan.md': finished('outline')}}, async ({github, run}) => {
    const {exitCode, report} = await run({event: 'merge_group'})
    expect(report.plans).toMatchObject([{path: 'a/plan.md', change: 'modified', score: 100}])
    expect(github.comments).toEqual([])
    expect(github.checkRuns).toMatchObject([{headSha: github.pull.headSha, conclusion: 'success'}])
    expect(exitCode).toBe(0)
  })
})

test('a merge group without a plan is a success in three requests', async () => {
  await onRunner({base: {'a.md': '1'}, head: {'a.md': '2'}}, async ({requests, run}) => {
    const {exitCode, outputs} = await run({event: 'merge_group'})
    expect(outputs).toMatchObject({result: 'none'})
    expect(requests.length).toBe(3)
    expect(exitCode).toBe(0)
  })
})

test.each(['push', 'workflow_dispatch', 'schedule'])('%s judges all plans of the commit', async event => {
  const head = {'a/plan.md': finished('outline'), 'b/plan.md': 'nothing'}
  await onRunner({head}, async ({github, run}) => {
    const {exitCode, report} = await run({event})
    expect(report.plans).toMatchObject([
      {path: 'a/plan.md', change: 'unchanged', baseScore: null, result: 'pass'},
      {path: 'b/plan.md', result: 'fail'},
    ])
    expect(github.comments).toEqual([])
    expect(github.checkRuns).toMatchObject([{headSha: github.pull.headSha, conclusion: 'failure'}])
    expect(exitCode).toBe(1)
  })
})

test('another event is a success that says so', async () => {
  await onRunner({head: {'plan.md': 'x'}}, async ({requests, run}) => {
    const {exitCode, outputs, log} = await run({event: 'issues', payload: {}})
    expect(outputs).toMatchObject({result: 'none', plans: '0'})
    expect(findCommands(log, 'notice')).toEqual([expect.stringContaining('`issues`')])
    expect(requests).toEqual([])
    expect(exitCode).toBe(0)
  })
})

test('an event file that is none is one red line', async () => {
  await onRunner({head: {'plan.md': 'x'}}, async ({run}) => {
    const {exitCode, log} = await run({payload: {action: 'opened'}})
    expect(findCommands(log, 'error')).toEqual([expect.stringContaining('`pull_request`')])
    expect(exitCode).toBe(1)
  })
})

test('an Enterprise Server has other addresses', async () => {
  await onRunner({head: {'plan.md': halfFinished('outline')}}, async ({url, github, requests, run}) => {
    const addresses = {apiUrl: `${url}/api/v3`, graphqlUrl: `${url}/api/graphql`}
    const {summary} = await run({...addresses, env: {GITHUB_SERVER_URL: 'https://ghes.example'}})
    expect(requests.every(request => /^\/api\/(?:v3\/|graphql$)/.test(request.url))).toBe(true)
    expect(github.checkRuns[0].detailsUrl).toMatch(/^https:\/\/ghes\.example\//)
    for (const text of [github.comments[0]?.body, summary]) {
      expect(text).toContain('https://ghes.example/octo-org/octo-repo/blob/')
      expect(text).not.toContain('https://github.com/octo-org')
    }
  })
})

test.each(['opened', 'synchronize', 'reopened', 'ready_for_review', 'edited', 'labeled', 'unlabeled'])(
  'a pull request that is %s',
  async action => {
    await onRunner({head: {'plan.md': finished('outline')}}, async ({github, run}) => {
      const {exitCode, outputs} = await run({payload: {...github.payload('pull_request'), action}})
      expect(outputs).toMatchObject({result: 'pass', plans: '1'})
      expect(github.comments).toHaveLength(1)
      expect(exitCode).toBe(0)
    })
  },
)
