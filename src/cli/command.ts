import type {Command} from 'commander'
import type {Result} from '../model/result.ts'
import type {ExitCode, Surroundings} from './surroundings.ts'

/** What somebody typed after a command's name: its words, its options without dashes, as text, and those without a value. */
export interface Typed {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | undefined>>
  readonly flags: ReadonlySet<string>
}

/** One command of the command line. A name of two words, such as `template test`, stands in the group of the first. */
export interface CliCommand {
  readonly name: string
  /** Say to commander what the command takes, and to its help what it does. */
  readonly define: (command: Command) => Command
  /** `program` is the whole command line, for what speaks about it. */
  readonly run: (typed: Typed, surroundings: Surroundings, program: Command) => Promise<Result<ExitCode>>
}
