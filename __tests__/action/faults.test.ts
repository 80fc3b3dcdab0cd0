import {expect, test} from '@jest/globals'
import type {LoggedRequest} from '../../stand-in/server.mjs'
import {findCommands, onGitHub} from './job.ts'
import {finished} from './plans.ts'

const head = {'plan.md': finished('outline')}
const isBlob = ({path}: LoggedRequest) => path.includes('/git/blobs/')
const isComment = ({method, path}: LoggedRequest) => method === 'POST' && path.endsWith('/comments')
const isCheckRun = ({method, path}: LoggedRequest) => method === 'POST' && path.endsWith('/check-runs')

test.each([502, 'reset'] as const)(
  'a passing fault (%s) is waited out',
  async status => {
    await onGitHub({head, faults: [{when: isBlob, status}]}, async ({run}) => {
      const {exitCode, outputs} = await run()
      expect(outputs).toMatchObject({result: 'pass', score: '100'})
      expect(exitCode).toBe(0)
    })
  },
  20_000,
)

test('where the verdict cannot be reached the job is red with one line', async () => {
  await onGitHub({head, faults: [{when: isBlob, status: 503, times: 9}]}, async ({github, run}) => {
    const {exitCode, log, outputs} = await run()
    expect(findCommands(log, 'error')).toEqual([expect.stringContaining('read a file')])
    expect(outputs).toEqual({})
    expect(github.comments).toEqual([])
    expect(exitCode).toBe(1)
  })
})

test('a comment whose answer was lost is not created twice', async () => {
  await onGitHub({head, faults: [{when: isComment, status: 'lost'}]}, async ({github, run}) => {
    const {exitCode, log} = await run()
    expect(github.comments).toHaveLength(1)
    expect(findCommands(log, 'notice')).toEqual([])
    expect(exitCode).toBe(0)
  })
})

test('a comment that was not created is created at the second try', async () => {
  await onGitHub({head, faults: [{when: isComment, status: 500}]}, async ({github, run}) => {
    await run()
    expect(github.comments).toHaveLength(1)
  })
})

test('if only the reporting fails the verdict stands', async () => {
  const faults = [
    {when: isComment, status: 422, body: {message: 'Validation Failed'}},
    {when: isCheckRun, status: 422, body: {message: 'Validation Failed'}},
  ]
  await onGitHub({head, faults}, async ({run}) => {
    const {exitCode, log, outputs} = await run()
    expect(outputs).toMatchObject({result: 'pass'})
    expect(findCommands(log, 'notice')).toHaveLength(2)
    expect(exitCode).toBe(0)
  })
})

test('a short wait for the rate limit is waited, a long one is one red line', async () => {
  const limited = {when: isBlob, status: 403, body: {message: 'You have exceeded a secondary rate limit.'}}
  await onGitHub({head, faults: [{...limited, headers: {'retry-after': '1'}}]}, async ({run}) => {
    expect((await run()).exitCode).toBe(0)
  })
  await onGitHub({head, faults: [{...limited, times: 9, headers: {'retry-after': '3600'}}]}, async ({run}) => {
    const {exitCode, log} = await run()
    expect(findCommands(log, 'error')).toEqual([expect.stringContaining('rate limit')])
    expect(exitCode).toBe(1)
  })
})

test('GraphQL out of reach is one red line', async () => {
  await onGitHub(
    {head, faults: [{when: ({path}) => path === '/graphql', status: 'reset', times: 9}]},
    async ({run}) => {
      const {exitCode, log} = await run()
      expect(findCommands(log, 'error')).toHaveLength(1)
      expect(exitCode).toBe(1)
    },
  )
})
