import {Command, CommanderError} from 'commander'
import {ok, type Result} from '../model/result.ts'
import {toTerminalText} from '../render/escape.ts'
import {TOOL} from '../report/tool.ts'
import type {CliCommand} from './command.ts'
import {commands} from './commands.ts'
import {toProblem} from './problem.ts'
import type {ExitCode, Surroundings} from './surroundings.ts'
import {toPrettyOptions} from './terminal.ts'
import {readStop} from './usage.ts'

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
  const program = toProgram(surroundings, finish)
  for (const command of commands) addCommand(program, command, surroundings, finish)
  try {
    await program.parseAsync(surroundings.argv, {from: 'user'})
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
  }
  return outcome
}

type Finish = (outcome: Result<ExitCode>) => void

function toProgram({stdout, stderr, env}: Surroundings, finish: Finish): Command {
  const program = new Command(TOOL.name)
    .description('Says whether an implementation plan answers its template.')
    .version(TOOL.version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .option('--debug', 'show where an unexpected error comes from')
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: text => stdout.write(text),
      writeErr: text => stderr.write(text),
      // What is wrong is said once, by `main`.
      outputError: () => {},
      getOutHelpWidth: () => toPrettyOptions(stdout, env).columns,
      getErrHelpWidth: () => toPrettyOptions(stderr, env).columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
  return stopping(program, finish)
}

function addCommand(program: Command, {name, define, run}: CliCommand, surroundings: Surroundings, finish: Finish) {
  const command = stopping(define(program.command(name)), finish).action(async () => {
    const options = Object.entries<unknown>(command.opts())
    const texts = options.filter((option): option is [string, string] => typeof option[1] === 'string')
    const flags = new Set(options.filter(([, value]) => value === true).map(([name]) => name))
    finish(await run({words: command.args, options: Object.fromEntries(texts), flags}, surroundings))
  })
}

function stopping(command: Command, finish: Finish): Command {
  return command.exitOverride(error => {
    finish(readStop(error, command))
    throw error
  })
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
