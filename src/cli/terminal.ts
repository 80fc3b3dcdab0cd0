import type {PrettyOptions} from '../render/index.ts'
import type {TextStream} from './surroundings.ts'

const DEFAULT_COLUMNS = 80

/**
 * How a stream shows text. Colours are for terminals, unless `NO_COLOR` says no; `FORCE_COLOR` decides over both.
 *
 * Source: no-color.org, force-color.org; an empty value counts as unset.
 */
export function toPrettyOptions(stream: TextStream, env: Readonly<Record<string, string | undefined>>): PrettyOptions {
  const columns = stream.columns !== undefined && stream.columns > 0 ? stream.columns : DEFAULT_COLUMNS
  if (env.FORCE_COLOR) return {color: !/^(?:0|false)$/i.test(env.FORCE_COLOR), columns}
  return {color: stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb', columns}
}
