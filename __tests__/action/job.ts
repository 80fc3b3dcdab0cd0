import {expect, jest} from '@jest/globals'
import {type Job, runAction} from '../../stand-in/runner.mjs'
import {type Options, startStandIn} from '../../stand-in/server.mjs'
import {findProblems} from './api-contract.ts'
import {runInProcess} from './in-process.ts'

export {isLook, longestChain} from '../../stand-in/chain.mjs'

// Every run is a process of its own, on machines of any speed.
jest.setTimeout(60_000)

type StandIn = Awaited<ReturnType<typeof startStandIn>>
type Result = Awaited<ReturnType<typeof runAction>>

/** What a test may say of a run; the rest is that of a pull request's run. */
export type JobOptions = Partial<
  Pick<Job, 'event' | 'payload' | 'inputs' | 'runId' | 'runAttempt' | 'env' | 'sha' | 'token' | 'apiUrl' | 'graphqlUrl'>
>

/** What makes a run's waits short, for tests of retries and time limits. */
export const FAST_CLOCK = {NODE_OPTIONS: `--import=${new URL('../../stand-in/fast-clock.mjs', import.meta.url).href}`}

/** How the action is run: as the bundle that a runner starts, or from its source in this process, in a fraction of the time. */
type Form = 'bundle' | 'source'

const FORM: Form = process.env.SCENES === 'bundle' ? 'bundle' : 'source'

/** GitHub with one pull request, and the action to run on it as a runner would. */
export interface Scene {
  readonly url: string
  readonly github: StandIn['github']
  readonly requests: StandIn['requests']
  readonly addFault: StandIn['addFault']
  readonly run: (job?: JobOptions) => Promise<Result>
}

/**
 * Play a scene of what the action decides. Every request of every run is held against GitHub's published descriptions.
 * Where time matters, by a latency or a fast clock, and with `SCENES=bundle`, each run is that of the bundle.
 */
export function onGitHub(options: Options, play: (scene: Scene) => Promise<void>): Promise<void> {
  return playScene(options, play, options.latencyMs === undefined ? FORM : 'bundle')
}

/** Play a scene in which each run is a process of the bundle, as on a runner. */
export function onRunner(options: Options, play: (scene: Scene) => Promise<void>): Promise<void> {
  return playScene(options, play, 'bundle')
}

/** The lines of a job's log that GitHub shows as errors or notices. */
export function findCommands(log: string, command: 'error' | 'warning' | 'notice'): string[] {
  return log.split('\n').filter(line => line.startsWith(`::${command}`))
}

async function playScene(options: Options, play: (scene: Scene) => Promise<void>, form: Form): Promise<void> {
  const standIn = await startStandIn(options)
  const {url, github, requests, addFault} = standIn
  const run = async (job: JobOptions = {}) => {
    const event = job.event ?? 'pull_request'
    requests.length = 0
    const result = await runAction({
      apiUrl: standIn.url,
      graphqlUrl: standIn.graphqlUrl,
      event,
      payload: github.payload(event),
      repository: `${github.owner}/${github.name}`,
      sha: github.pull.headSha,
      ...(form === 'source' && job.env?.NODE_OPTIONS === undefined ? {execute: runInProcess} : {}),
      ...job,
    })
    expect(requests.flatMap(findProblems)).toEqual([])
    return result
  }
  try {
    await play({url, github, requests, addFault, run})
  } finally {
    await standIn.close()
  }
}
