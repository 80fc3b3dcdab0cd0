import {expect, test} from '@jest/globals'
import type {LoggedRequest} from '../../stand-in/server.mjs'
import {FAST_CLOCK, findCommands, onGitHub} from './job.ts'
import {finished, halfFinished} from './plans.ts'

const head = {'plan.md': finished('outline')}
const isBlob = ({path}: LoggedRequest) => path.includes('/git/blobs/')
const isComment = ({method, path}: LoggedRequest) => method === 'POST' && path.endsWith('/comments')
const isCheckRun = ({method, path}: LoggedRequest) => method === 'POST' && path.endsWith('/check-runs')

test.each([502, 'reset', 'hang'] as const)('a passing fault (%s) is waited out', async status => {
  await onGitHub({head, faults: [{when: isBlob, status}]}, async ({run}) => {
    const {exitCode, outputs} = await run({env: FAST_CLOCK})
    expect(outputs).toMatchObject({result: 'pass', score: '100'})
    expect(exitCode).toBe(0)
  })
})

test('where the verdict cannot be reached the job is red with one line', async () => {
  await onGitHub({head, faults: [{when: isBlob, status: 503, times: 9}]}, async ({github, run}) => {
    const {exitCode, log, outputs} = await run({env: FAST_CLOCK})
    expect(findCommands(log, 'error')).toEqual([expect.stringContaining('read a file')])
    expect(outputs).toEqual({})
    expect(github.comments).toEqual([])
    expect(exitCode).toBe(1)
  })
})

test('a comment whose answer was lost is not created twice', async () => {
  await onGitHub({head, faults: [{when: isComment, status: 'lost'}]}, async ({github, run}) => {
    const {exitCode, log} = await run({env: FAST_CLOCK})
    expect(github.comments).toHaveLength(1)
    expect(findCommands(log, 'notice')).toEqual([])
    expect(exitCode).toBe(0)
  })
})

test('a comment that was not created is created at the second try', async () => {
  await onGitHub({head, faults: [{when: isComment, status: 500}]}, async ({github, run}) => {
    await run({env: FAST_CLOCK})
    expect(github.comments).toHaveLength(1)
  })
})

test('if only the reporting fails the verdict stands', async () => {
  const faults = [
    {when: isComment, status: 422, body: {message: 'Validation Failed'}},
    {when: isCheckRun, status: 422, body: {message: 'Validation Failed'}},
  ]
  await onGitHub({head, faults}, async ({run}) => {
    const {exitCode, log, outputs} = await run({env: FAST_CLOCK})
    expect(outputs).toMatchObject({result: 'pass'})
    expect(findCommands(log, 'notice')).toHaveLength(2)
    expect(exitCode).toBe(0)
  })
})

test('a short wait for the rate limit is waited, a long one is one red line', async () => {
  const limited = {when: isBlob, status: 403, body: {message: 'You have exceeded a secondary rate limit.'}}
  await onGitHub({head, faults: [{...limited, headers: {'retry-after': '1'}}]}, async ({run}) => {
    expect((await run({env: FAST_CLOCK})).exitCode).toBe(0)
  })
  await onGitHub({head, faults: [{...limited, times: 9, headers: {'retry-after': '3600'}}]}, async ({run}) => {
    const {exitCode, log} = await run({env: FAST_CLOCK})
    expect(findCommands(log, 'error')).toEqual([expect.stringContaining('rate limit')])
    expect(exitCode).toBe(1)
  })
})

test('GraphQL out of reach is one red line', async () => {
  await onGitHub(
    {head, faults: [{when: ({path}) => path === '/graphql', status: 'reset', times: 9}]},
    async ({run}) => {
      const {exitCode, log} = await run({env: FAST_CLOCK})
      expect(findCommands(log, 'error')).toHaveLength(1)
      expect(exitCode).toBe(1)
    },
  )
})

test('an answer that never comes is given up, and is one red line', async () => {
  await onGitHub({head, faults: [{when: isBlob, status: 'hang', times: 9}]}, async ({requests, run}) => {
    const {exitCode, log} = await run({env: FAST_CLOCK})
    expect(findCommands(log, 'error')).toEqual([expect.stringContaining('did not answer')])
    const tries = requests.filter(isBlob)
    expect(tries).toHaveLength(3)
    // Half a minute each, and the clock runs twenty times as fast; the client's own limit would be five minutes.
    expect((tries[1]?.startedAt ?? 0) - (tries[0]?.startedAt ?? 0)).toBeLessThan(8_000)
    expect(exitCode).toBe(1)
  })
})

test('a spent rate limit that is soon over is waited for, another is one red line', async () => {
  const spent = (seconds: number) => ({
    when: isBlob,
    status: 403,
    body: {message: 'API rate limit exceeded for installation.'},
    headers: {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + seconds)},
  })
  await onGitHub({head, faults: [spent(20)]}, async ({run}) => {
    expect((await run({env: FAST_CLOCK})).exitCode).toBe(0)
  })
  await onGitHub({head, faults: [{...spent(3000), times: 9}]}, async ({run}) => {
    const {exitCode, log} = await run({env: FAST_CLOCK})
    expect(findCommands(log, 'error')).toEqual([expect.stringContaining("GitHub's rate limit is spent")])
    expect(exitCode).toBe(1)
  })
})

test('a check run whose answer was lost is not created twice', async () => {
  await onGitHub({head, faults: [{when: isCheckRun, status: 'lost'}]}, async ({github, run}) => {
    const {exitCode, log} = await run({env: FAST_CLOCK})
    expect(github.checkRuns).toHaveLength(1)
    expect(findCommands(log, 'notice')).toEqual([])
    expect(exitCode).toBe(0)
  })
})

test('a comment that fails for good is one notice, whatever the fault', async () => {
  for (const status of [500, 'reset', 403] as const) {
    await onGitHub({head, faults: [{when: isComment, status, times: 9}]}, async ({github, run}) => {
      const {exitCode, log} = await run({env: FAST_CLOCK})
      expect(github.comments).toEqual([])
      expect(findCommands(log, 'notice')).toHaveLength(1)
      expect(exitCode).toBe(0)
    })
  }
})

test('annotations that could not all be written are one notice', async () => {
  const isBatch = ({method, path}: LoggedRequest) => method === 'PATCH' && path.includes('/check-runs/')
  const plans = Object.fromEntries(Array.from({length: 5}, (_, each) => [`${each}/plan.md`, halfFinished('governed')]))
  await onGitHub({head: plans, faults: [{when: isBatch, status: 503, times: 3}]}, async ({github, run}) => {
    const {log} = await run({env: FAST_CLOCK})
    expect(github.checkRuns).toHaveLength(1)
    expect(findCommands(log, 'notice')).toEqual([expect.stringContaining('Not all annotations are written')])
    const again = await run({runAttempt: 2, env: FAST_CLOCK})
    expect(findCommands(again.log, 'notice')).toEqual([])
    const findings = again.report.plans.flatMap((plan: {findings: unknown[]}) => plan.findings)
    expect(github.checkRuns.map(({annotations}) => annotations.length)).toEqual([50, findings.length])
  })
})

const isTree = ({path}: LoggedRequest) => path.includes('/git/trees/')
const isOpening = ({body}: LoggedRequest) =>
  body?.query?.startsWith('query Standing') === true && body.variables.opening
const isLook = ({body}: LoggedRequest) => body?.query?.startsWith('query Standing') === true && !body.variables.opening
/** The body ends before its length. */
const cut = {status: 200, headers: {'content-length': '99999', connection: 'close'}, body: {message: 'cut'}}
const page = {status: 200, headers: {'content-type': 'text/html'}, body: 'Down for maintenance'}

test.each([
  {name: 'a plan', when: isBlob},
  {name: 'a tree', when: isTree},
  {name: 'the first answer', when: isOpening},
  {name: 'what stands', when: isLook},
  {name: 'a created comment', when: isComment},
  {name: 'a created check run', when: isCheckRun},
])('an answer that is cut off, or that is a page, is none: $name', async ({when}) => {
  for (const fault of [cut, page]) {
    await onGitHub({head, faults: [{when, ...fault}]}, async ({github, run}) => {
      const {exitCode, log} = await run({env: FAST_CLOCK})
      expect(exitCode).toBe(0)
      expect(findCommands(log, 'notice')).toEqual([])
      expect([github.comments.length, github.checkRuns.length]).toEqual([1, 1])
    })
  }
})

test('answers that stay cut off are named as such, and not taken for a missing permission', async () => {
  for (const fault of [cut, page, {status: 200, body: {data: null}}]) {
    await onGitHub({head, faults: [{when: isOpening, times: 9, ...fault}]}, async ({run}) => {
      const {exitCode, log} = await run({env: FAST_CLOCK})
      expect(exitCode).toBe(1)
      expect(findCommands(log, 'error')).toEqual([expect.not.stringContaining('permission')])
    })
  }
})

test.each([
  {
    name: 'a locked conversation',
    when: isComment,
    fault: {status: 403, body: {message: 'Unable to create comment because issue is locked.'}},
    says: 'issue is locked',
  },
  {
    name: 'single sign-on',
    when: isLook,
    fault: {
      status: 200,
      body: {
        data: {repository: null},
        errors: [
          {type: 'FORBIDDEN', path: ['repository'], message: 'Resource protected by organization SAML enforcement.'},
        ],
      },
    },
    says: 'SAML enforcement',
  },
])("a refusal that is not about rights is told in GitHub's words: $name", async ({when, fault, says}) => {
  await onGitHub({head, faults: [{when, times: 9, ...fault}]}, async ({run}) => {
    const {exitCode, log} = await run({env: FAST_CLOCK})
    const [notice, ...others] = findCommands(log, 'notice')
    expect(others).toEqual([])
    expect(notice).toContain(says)
    expect(notice).not.toContain('lacks')
    expect(exitCode).toBe(0)
  })
})

test.each(['/graphql', '/api/graphql'])('a spent limit of GraphQL that is soon over is waited for: %s', async path => {
  const headers = {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${Math.floor(Date.now() / 1000) + 20}`}
  const body = {errors: [{type: 'RATE_LIMITED', message: 'API rate limit exceeded'}]}
  await onGitHub({head, faults: [{when: isOpening, status: 200, headers, body}]}, async ({url, run}) => {
    expect((await run({env: FAST_CLOCK, graphqlUrl: `${url}${path}`})).exitCode).toBe(0)
  })
})

test('a page of comments that cannot be read is not the end of them', async () => {
  const body = {data: {repository: {pullRequest: null}}, errors: [{message: 'Something went wrong'}]}
  await onGitHub({head}, async ({github, addFault, run}) => {
    for (let each = 0; each < 130; each++) github.addComment('reader', `Remark ${each}`)
    await run({runId: 1})
    for (let each = 0; each < 230; each++) github.addComment('reader', `Remark ${each}`)
    addFault({
      when: ({body}: LoggedRequest) => body?.query?.startsWith('query Comments') === true,
      status: 200,
      body,
      times: 9,
    })
    const {exitCode, log} = await run({runId: 2, inputs: {'min-score': '1'}})
    expect(github.comments.filter(({author}) => author !== 'reader')).toHaveLength(1)
    expect(findCommands(log, 'notice')).toEqual([expect.stringContaining('read the comments')])
    expect(exitCode).toBe(0)
  })
})

test.each([
  {ratchet: 'false', exitCode: 0},
  {ratchet: 'true', exitCode: 1},
])('a base version that cannot be read is red only where the score may not fall: $ratchet', async row => {
  const {ratchet, exitCode} = row
  await onGitHub({base: {'plan.md': halfFinished('outline')}, head}, async ({github, addFault, run}) => {
    const {sha} = github.repository.files(github.pull.baseSha).get('plan.md') ?? {}
    addFault({when: ({path}: LoggedRequest) => path.endsWith(`/${sha}`), status: 503, times: 9})
    const {log, ...result} = await run({inputs: {ratchet}, env: FAST_CLOCK})
    expect(findCommands(log, exitCode === 0 ? 'notice' : 'error')).toEqual([expect.stringContaining('read a file')])
    expect(result.exitCode).toBe(exitCode)
  })
})
