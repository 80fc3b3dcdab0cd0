import {fail, type Result} from '../model/result.ts'
import {toTerminalText} from '../render/escape.ts'
import {nearest} from './nearest.ts'

const MAX_SHOWN = 80

/** A value of the set-up that cannot be used: what it is called, what it is, where it stands, and what it may be. */
export interface Unexpected {
  readonly code: string
  readonly subject: string
  readonly value: string
  readonly where?: string
  readonly allowed: readonly string[]
}

/** A value as it may be printed: one harmless line of bounded length, in backticks. */
export function quote(value: string): string {
  const line = toTerminalText(value).replaceAll('`', "'")
  return `\`${line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line}\``
}

/** A failure that names the value, the allowed ones, and in its hint the nearest. */
export function unexpected({code, subject, value, where = '', allowed}: Unexpected): Result<never> {
  const meant = nearest(value, allowed)
  const hint = meant === null ? 'Use one of the allowed values.' : `Did you mean ${quote(meant)}?`
  return fail(code, `Unexpected ${subject} ${quote(value)}${where}, expected ${oneOf(allowed)}`, hint)
}

function oneOf(allowed: readonly string[]): string {
  const quoted = allowed.map(quote)
  const last = quoted.at(-1) ?? 'nothing'
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} or ${last}`
}
