import {Argument, Option} from 'commander'
import {policyFields} from '../policy/fields.ts'
import {formats} from '../policy/formats.ts'
import {INPUT_DEFAULTS} from '../policy/inputs.ts'
import {builtIns} from '../template/registry.ts'

const TEMPLATES = ['auto', ...builtIns.map(({id}) => id)]

/** `--template`, as most commands take it. */
export function templateOption(does = 'auto, the id of a built-in template, or a file (default: auto)'): Option {
  return offering(new Option('-t, --template <template>', does), TEMPLATES)
}

/** `--mode`. */
export function modeOption(): Option {
  const does = `gate, or report to exit with 0 either way (default: ${INPUT_DEFAULTS.mode})`
  return offering(new Option('--mode <mode>', does), policyFields.mode.options)
}

/** `--config`. */
export function configOption(): Option {
  return new Option('--config <file>', `the policy file (default: ${INPUT_DEFAULTS.config}, if there is one)`)
}

/** `--format`, with the format that stands if nothing is said. */
export function formatOption(standard: string): Option {
  const names = formats.map(({name}) => name)
  return offering(new Option('-f, --format <name>', `${names.join(', ')} (default: ${standard})`), names)
}

/** `--output`. */
export function outputOption(does: string): Option {
  return new Option('-o, --output <file>', does)
}

/** A template that is named by a word: the id of a built-in one, or a file; `auto` where that makes sense. */
export function templateArgument(name: string, does: string, isAuto: 'with auto' | 'without auto'): Argument {
  return offering(new Argument(name, does), isAuto === 'with auto' ? TEMPLATES : TEMPLATES.slice(1))
}

/** Name the words that a shell offers in a place. Whether a word may stand there is decided where it is read. */
export function offering<Place extends {argChoices?: string[]}>(place: Place, words: readonly string[]): Place {
  place.argChoices = [...words]
  return place
}
