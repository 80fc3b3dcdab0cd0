import type {Command, CommanderError} from 'commander'
import {type Failure, fail, ok, type Result} from '../model/result.ts'
import {quote, unexpected} from '../policy/unexpected.ts'
import {countText} from '../render/points.ts'
import type {ExitCode} from './surroundings.ts'

/** What it means that commander stopped at a command: help or version were shown, or the words make no sense. */
export function readStop(error: CommanderError, command: Command): Result<ExitCode> {
  if (error.exitCode === 0) return ok(0)
  // Called without a command: the help was shown, but nothing was checked.
  const [first, asked] = command.args
  if (error.code === 'commander.help' && (first !== 'help' || asked === undefined)) return ok(2)
  const help = `\`${pathOf(command)} --help\` shows what there is.`
  const explain = EXPLAINED[error.code]
  const [value = asked ?? ''] = /(?<=').*(?=')/s.exec(error.message) ?? []
  return explain ? withHelp(explain(value, command), help) : fail('bad-usage', toLine(error.message), help)
}

const EXPLAINED: Readonly<Record<string, (value: string, command: Command) => Result<never>>> = {
  'commander.unknownOption': (value, command) =>
    unexpected({code: 'unknown-option', subject: 'option', value, allowed: optionsOf(command)}),
  'commander.unknownCommand': (value, command) => {
    const allowed = command.commands.map(one => one.name())
    const unknown = unexpected({code: 'unknown-command', subject: 'command', value, allowed})
    if (!/[/\\.*]/.test(value)) return unknown
    const meant = command.parent ? allowed[0] : 'check'
    return withHint(unknown, () => `Did you mean ${quote(`${pathOf(command)} ${meant} ${value}`)}?`)
  },
  // Of all that shows help, only `help` with a word that is no command comes here.
  'commander.help': (value, command) =>
    unexpected({
      code: 'unknown-command',
      subject: 'command',
      value,
      allowed: command.commands.map(one => one.name()),
    }),
  'commander.optionMissingArgument': value =>
    fail('bad-option', `Unexpected end after the option ${quote(value)}, expected a value`, ''),
  'commander.missingArgument': (value, command) => {
    const {description = ''} = command.registeredArguments.find(one => one.name() === value) ?? {}
    return fail('bad-usage', `Unexpected end, expected ${quote(value)}${description && `: ${description}`}`, '')
  },
  'commander.excessArguments': (_value, command) => {
    const most = command.registeredArguments.length
    const wanted = most === 0 ? 'none' : `at most ${countText(most, 'word')}`
    return fail('bad-usage', `Unexpected word ${quote(command.args[most] ?? '')}, expected ${wanted}`, '')
  },
}

function optionsOf(command: Command): string[] {
  const own = [...command.options, ...(command.parent?.options ?? [])]
  return [...own.flatMap(option => option.long ?? []), '--help']
}

function withHelp(result: Result<never>, help: string): Result<never> {
  return withHint(result, ({hint}) => (/^Did you mean/.test(hint) ? `${hint} ${help}` : help))
}

function withHint(result: Result<never>, toHint: (failure: Failure) => string): Result<never> {
  return result.ok ? result : fail(result.failure.code, result.failure.message, toHint(result.failure))
}

function toLine(message: string): string {
  return quote(message.replace(/^error: /, ''))
}

function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name()
}
