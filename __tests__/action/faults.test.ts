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
  const plans = Object.fromEntries(Array.from({length: 12}, (_, each) => [`${each}/plan.md`, halfFinished('governed')]))
  await onGitHub({head: plans, faults: [{when: isBatch, status: 503, times: 9}]}, async ({github, run}) => {
    const {log} = await run({env: FAST_CLOCK})
    expect(github.checkRuns).toHaveLength(1)
    expect(findCommands(log, 'notice')).toEqual([expect.stringContaining('Not all annotations are written')])
  })
})
