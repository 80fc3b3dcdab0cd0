import type {Command} from 'commander'

/** What may stand in a place of a command line: certain words, paths of files, or both; neither for free text. */
export interface Offer {
  readonly words: readonly string[]
  readonly files: boolean
}

/** An option with its names, such as `-f` and `--format`; `value` is null if it takes none. */
export interface OfferedOption {
  readonly names: readonly string[]
  readonly about: string
  readonly value: Offer | null
}

/**
 * A command as a shell completes it.
 *
 * Shape: `path` are the words that call it, none for the program itself. `commands` stand below it. `places` are its
 * arguments in their order; `repeats` says that the last one may be given again and again.
 */
export interface OfferedCommand {
  readonly path: readonly string[]
  readonly about: string
  readonly commands: readonly OfferedCommand[]
  readonly options: readonly OfferedOption[]
  readonly places: readonly Offer[]
  readonly repeats: boolean
}

/** Values that are files, by what the help calls them. */
const FILES = /^(?:file|template|plan|paths|reports)\b/

/** What commander knows of a program, as far as a shell needs it. */
export function toOfferedCommand(command: Command, path: readonly string[] = []): OfferedCommand {
  const help = command.createHelp()
  const options = help.visibleOptions(command).map(({short, long, description, flags, argChoices}): OfferedOption => {
    const [, name] = /[<[]([^<[>\]]+)[>\]]/.exec(flags) ?? []
    const names = [short, long].filter(one => one !== undefined)
    return {names, about: description, value: name === undefined ? null : toOffer(name, argChoices)}
  })
  const commands = help.visibleCommands(command).map(one => toOfferedCommand(one, [...path, one.name()]))
  const places = command.registeredArguments.map(one => toOffer(one.name(), one.argChoices))
  const repeats = command.registeredArguments.at(-1)?.variadic === true
  return {path, about: command.description(), commands, options, places, repeats}
}

/** A command and all below it. */
export function allOf(command: OfferedCommand): OfferedCommand[] {
  return [command, ...command.commands.flatMap(allOf)]
}

function toOffer(name: string, words: readonly string[] = []): Offer {
  return {words, files: FILES.test(name)}
}
