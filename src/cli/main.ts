import {CommanderError} from 'commander'
import {ok, type Result} from '../model/result.ts'
import {toTerminalText} from '../render/escape.ts'
import {TOOL} from '../report/tool.ts'
import {toProblem} from './problem.ts'
import {createProgram} from './program.ts'
import type {ExitCode, Surroundings} from './surroundings.ts'

/** The command line: run what was typed and answer the exit code. Never throws. */
export async function main(surroundings: Surroundings): Promise<ExitCode> {
  const {stderr} = surroundings
  try {
    const outcome = await run(surroundings)
    if (outcome.ok) return outcome.value
    stderr.write(toProblem(outcome.failure))
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error))
    stderr.write(
      `${TOOL.name}: Could not go on: ${toTerminalText(cause.message)}${wantsStack(surroundings) ? '' : ' (--debug shows where)'}\n`,
    )
    if (wantsStack(surroundings)) stderr.write(toStack(cause))
  }
  return 2
}

async function run(surroundings: Surroundings): Promise<Result<ExitCode>> {
  let outcome: Result<ExitCode> = ok(0)
  const finish = (value: Result<ExitCode>) => {
    outcome = value
  }
  try {
    await createProgram(surroundings, finish).parseAsync(surroundings.argv, {from: 'user'})
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
  }
  return outcome
}

function wantsStack({argv, env}: Surroundings): boolean {
  return argv.includes('--debug') || Boolean(env.DEBUG)
}

function toStack({stack = ''}: Error): string {
  return stack
    .split('\n')
    .slice(1)
    .map(line => `  ${toTerminalText(line)}\n`)
    .join('')
}
