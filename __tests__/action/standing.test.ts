import {expect, test} from '@jest/globals'
import type {LoggedRequest} from '../../stand-in/server.mjs'
import {FAST_CLOCK, findCommands, isLook, onGitHub, onRunner} from './job.ts'
import {finished, halfFinished} from './plans.ts'

const CONFIG = '.github/plan-completeness.yml'
const LABEL = 'plan-completeness: skip'
const isBlob = ({path}: LoggedRequest) => path.includes('/git/blobs/')
const limited = {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${Math.floor(Date.now() / 1000) + 3000}`}

test.each([
  {name: 'a fault', fault: {status: 502}},
  {
    name: 'a secondary limit',
    fault: {
      status: 403,
      headers: {'retry-after': '3600'},
      body: {message: 'You have exceeded a secondary rate limit.'},
    },
  },
  {
    name: 'a spent limit',
    fault: {
      status: 200,
      headers: limited,
      body: {errors: [{type: 'RATE_LIMITED', message: 'API rate limit exceeded'}]},
    },
  },
])('a look that fails by $name costs the writing and not the verdict', async ({fault}) => {
  const head = {'plan.md': finished('outline')}
  await onGitHub({head, faults: [{when: isLook, times: 99, ...fault}]}, async ({github, run}) => {
    const {exitCode, log, outputs} = await run({env: FAST_CLOCK})
    expect(outputs).toMatchObject({result: 'pass', score: '100'})
    expect(findCommands(log, 'notice')).toEqual([expect.stringContaining('look at what stands already')])
    expect(findCommands(log, 'error')).toEqual([])
    expect([github.comments, github.checkRuns]).toEqual([[], []])
    expect(exitCode).toBe(0)
  })
})

test('where nobody can look for the label nothing is skipped', async () => {
  const base = {[CONFIG]: `skip-label: "${LABEL}"\n`}
  const head = {...base, 'plan.md': halfFinished('outline')}
  await onGitHub({base, head, faults: [{when: isLook, status: 502, times: 99}]}, async ({github, run}) => {
    github.pull.labels.push(LABEL)
    const {exitCode, outputs} = await run({env: FAST_CLOCK})
    expect(outputs).toMatchObject({result: 'fail', skipped: 'false'})
    expect(exitCode).toBe(1)
  })
})

test('where nothing depends on what stands nobody looks again', async () => {
  await onGitHub({head: {'plan.md': finished('outline')}}, async ({requests, run}) => {
    expect((await run({inputs: {'check-run': 'false', comment: 'never'}})).exitCode).toBe(0)
    expect(requests.filter(isLook)).toEqual([])
  })
})

test('a run that was slow looks again right before it writes', async () => {
  await onRunner({head: {'plan.md': halfFinished('outline')}}, async ({github, addFault, requests, run}) => {
    await run({runId: 5})
    const before = structuredClone(github.comments)
    // The plan is there at the second try, a second later, and in the meantime there was a push.
    addFault({status: 502, when: isBlob})
    addFault({
      status: 500,
      when: (request: LoggedRequest) => {
        if (isBlob(request)) github.push({'plan.md': finished('outline')})
        return false
      },
    })
    const {exitCode} = await run({runId: 8, inputs: {'min-score': '100'}})
    expect(github.comments).toEqual(before)
    expect(requests.filter(isLook)).toHaveLength(2)
    expect(exitCode).toBe(1)
  })
})
