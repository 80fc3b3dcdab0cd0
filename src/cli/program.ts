import {Command} from 'commander'
import type {Result} from '../model/result.ts'
import {TOOL} from '../report/tool.ts'
import type {CliCommand} from './command.ts'
import {commands, groups} from './commands.ts'
import type {ExitCode, Surroundings} from './surroundings.ts'
import {toPrettyOptions} from './terminal.ts'
import {readStop} from './usage.ts'

/** Called with what a command came to. */
export type Finish = (outcome: Result<ExitCode>) => void

/** The command line as a tree of commands. It throws a `CommanderError` when it stops before a command ran. */
export function createProgram(surroundings: Surroundings, finish: Finish): Command {
  const program = stopping(toRoot(surroundings), finish)
  for (const command of commands) addCommand(program, command, surroundings, finish)
  return program
}

function toRoot({stdout, stderr, env}: Surroundings): Command {
  return (
    new Command(TOOL.name)
      .description('Says whether an implementation plan answers its template.')
      .version(TOOL.version, '-V, --version', 'show the version')
      .helpOption('-h, --help', 'show this help')
      .helpCommand('help [command]', 'show the help of a command')
      .option('--debug', 'show where an unexpected error comes from')
      .showSuggestionAfterError(false)
      // What may stand in a place is said by its description where that helps; shells offer all of it.
      .configureHelp({optionDescription: one => one.description, argumentDescription: one => one.description})
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
  )
}

function addCommand(program: Command, {name, define, run}: CliCommand, surroundings: Surroundings, finish: Finish) {
  const [own = '', group] = name.split(' ').reverse()
  const parent = group === undefined ? program : groupOf(program, group, finish)
  const command = stopping(define(parent.command(own)), finish).action(async () => {
    const options = Object.entries<unknown>(command.opts())
    const texts = options.filter((option): option is [string, string] => typeof option[1] === 'string')
    const flags = new Set(options.filter(([, value]) => value === true).map(([name]) => name))
    finish(await run({words: command.args, options: Object.fromEntries(texts), flags}, surroundings, program))
  })
}

/** The command that others stand below, such as `template` of `template test`. */
function groupOf(program: Command, name: string, finish: Finish): Command {
  const known = program.commands.find(command => command.name() === name)
  return known ?? stopping(program.command(name).description(groups.get(name) ?? ''), finish)
}

function stopping(command: Command, finish: Finish): Command {
  return command.exitOverride(error => {
    finish(readStop(error, command))
    throw error
  })
}
