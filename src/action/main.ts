import {tmpdir} from 'node:os'
import {type RunContext, readEvent, readRunContext} from '../github/event.ts'
import type {Gateway} from '../github/gateway.ts'
import type {Judges} from '../judging/judges.ts'
import {fail, ok, type Result} from '../model/result.ts'
import {readInputs} from '../policy/inputs.ts'
import {quote} from '../policy/unexpected.ts'
import {toDocsUrl} from './docs-url.ts'
import {extraReports} from './extra-reports.ts'
import {judge} from './judge.ts'
import {NOTHING, setOutputs} from './outputs.ts'
import {publish} from './publish.ts'
import type {Runner} from './runner.ts'
import {toSentence} from './sentence.ts'

/** What the action runs in, all of it given, so that a test can give something else. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly runner: Runner
  readonly readEventFile: () => Promise<unknown>
  readonly judges: Judges
  readonly connect: (token: string, run: RunContext) => Gateway
}

/** The action: find the plans of an event, judge them, say so. Answers the exit code and never throws. */
export async function main(surroundings: Surroundings): Promise<0 | 1> {
  const {runner} = surroundings
  let doing = 'read the inputs'
  try {
    const outcome = await runAction(surroundings, next => {
      doing = next
    })
    if (outcome.ok) return outcome.value
    runner.error(toSentence(outcome.failure))
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error))
    runner.error(`Could not ${doing}: ${cause.message}`)
    runner.debug(cause.stack ?? '')
  }
  return 1
}

async function runAction(surroundings: Surroundings, begin: (doing: string) => void): Promise<Result<0 | 1>> {
  const {env, runner} = surroundings
  const formats = extraReports.map(({format}) => format)
  const inputs = readInputs(env, formats)
  if (!inputs.ok) return inputs
  const run = readRunContext(env)
  if (!run.ok) return run
  if (inputs.value['check-run'] && inputs.value['check-name'] === env.GITHUB_JOB) return badCheckName(env.GITHUB_JOB)
  begin('read the event')
  const event = readEvent(env, await surroundings.readEventFile())
  if (!event.ok) return event
  if (event.value.kind === 'other') return skip(runner, event.value.name)
  const gateway = surroundings.connect(inputs.value['github-token'], run.value)
  const judged = await judge({gateway, judges: surroundings.judges}, event.value, inputs.value, begin)
  if (!judged.ok) return judged
  surroundings.judges.release()
  begin('report the verdict')
  const exitCode = await publish({
    runner,
    gateway,
    event: event.value,
    run: run.value,
    inputs: inputs.value,
    judged: judged.value,
    docsUrl: toDocsUrl(env, run.value.serverUrl),
    temporaryFolder: env.RUNNER_TEMP || tmpdir(),
  })
  return ok(exitCode)
}

/** GitHub shows one status of a name: a ruleset that wants the job's could take the check run for it. */
function badCheckName(job: string): Result<never> {
  const message = `Unexpected \`check-name\` ${quote(job)}, expected another name than the job's`
  return fail('bad-input', message, 'Leave `check-name` out, or name the check run differently.')
}

function skip(runner: Runner, name: string): Result<0> {
  runner.notice(`Nothing to judge: the event \`${name}\` names no commits. Run the action on \`pull_request\`.`)
  setOutputs(runner, NOTHING)
  return ok(0)
}
