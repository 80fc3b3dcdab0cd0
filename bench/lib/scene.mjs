// The action as a runner runs it, against GitHub's stand-in.
import {longestChain} from '../../stand-in/chain.mjs'
import {runAction} from '../../stand-in/runner.mjs'
import {startStandIn} from '../../stand-in/server.mjs'
import {takeUsage, USAGE_ENV} from './program.mjs'

/**
 * Run a bundle on the pull request of a stand-in.
 *
 * @param {Awaited<ReturnType<typeof startStandIn>>} standIn
 * @param {{main?: string, inputs?: Record<string, string>, runId?: number}} job
 */
export async function play(standIn, job = {}) {
  const {github, requests, url, graphqlUrl} = standIn
  requests.length = 0
  const result = await runAction({
    apiUrl: url,
    graphqlUrl,
    event: 'pull_request',
    payload: github.payload('pull_request'),
    repository: `${github.owner}/${github.name}`,
    sha: github.pull.headSha,
    env: USAGE_ENV,
    ...job,
  })
  const usage = takeUsage()
  if (usage === null) throw new Error(`A run ended without a word:\n${result.log}`)
  return {...result, ...usage, requests: requests.length, chain: longestChain(requests)}
}

/** A pull request with one plan on which nobody has said anything yet, and the action's first run on it, as often as wanted. */
export async function onFirstRun(plan, options = {}) {
  const standIn = await startStandIn({base: {}, head: {'plan.md': plan}, ...options})
  const {github} = standIn
  const run = async () => {
    github.comments.length = 0
    github.checkRuns.length = 0
    return expectSurfaces(await play(standIn), github)
  }
  return {run, close: standIn.close}
}

/** A pull request with one plan, and the run after each push to it, which finds the comment of the run before. */
export async function onNextRun(plan, options = {}) {
  const standIn = await startStandIn({base: {}, head: {'plan.md': plan}, ...options})
  const {github} = standIn
  let runId = 1
  const run = async () => {
    github.push({'plan.md': `${plan}\nPush ${runId}.\n`})
    return expectSurfaces(await play(standIn, {runId: ++runId}), github)
  }
  await play(standIn, {runId})
  return {run, close: standIn.close}
}

/** A run that did not do its work must not look fast. */
function expectSurfaces(result, {comments, checkRuns, pull}) {
  const hasCheckRun = checkRuns.some(({headSha}) => headSha === pull.headSha)
  if (result.outputs.plans !== '1' || comments.length !== 1 || !hasCheckRun)
    throw new Error(`A run did not do its work:\n${result.log}`)
  return result
}
