import type * as z from 'zod'
import {fail, type Result} from '../model/result.ts'
import {nearest} from './nearest.ts'
import {quote, unexpected} from './unexpected.ts'

type Issue = z.core.$ZodIssue

/**
 * What a checked document calls its parts: "input", or "key" with the place of the file. `where` finds a key or what
 * stands behind it; `keys` are those that may stand at a path; `isTyped`: text is another thing than the number that it
 * looks like.
 */
export interface Naming {
  readonly code: string
  readonly part: string
  readonly where: (path: readonly PropertyKey[], part: 'key' | 'value') => string
  readonly keys: (path: readonly PropertyKey[]) => readonly string[]
  readonly hint: string
  readonly isTyped?: true
}

/** The first problem that a schema found as one failure: an unknown key with the nearest, a value with what may stand. */
export function toFailure(issue: Issue | undefined, input: unknown, naming: Naming): Result<never> {
  const path = issue?.path ?? []
  const {code} = naming
  if (issue?.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? ''
    const where = naming.where([...path, key], 'key')
    return unexpected({code, subject: naming.part, value: key, where, allowed: naming.keys(path)})
  }
  if (issue?.code === 'invalid_key') {
    const [inner] = issue.issues
    const message = `Unexpected ${naming.part} ${quote(String(path.at(-1)))}${naming.where(path, 'key')}, expected ${inner?.message ?? 'another'}`
    return fail(code, message, naming.hint)
  }
  const value = path.reduce<unknown>(step, input)
  const name = path.length === 0 ? '' : quote(toName(path))
  const found =
    value === undefined
      ? `missing ${name}`
      : `value ${quote(naming.isTyped ? toTypedText(value, issue) : toText(value))}${name && ` of ${name}`}`
  const message = `Unexpected ${found}${naming.where(path, 'value')}, expected ${issue?.message ?? 'another'}`
  const meant = nearest(toText(value), allowedBy(issue))
  return fail(code, message, meant === null ? naming.hint : `Did you mean ${quote(meant)}?`)
}

function step(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}

/** A path as it is spoken of: `overrides[1].min-score`. */
function toName(path: readonly PropertyKey[]): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('')
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}

/** Text in place of something else has its quotes, since it may look like what was wanted. */
function toTypedText(value: unknown, issue: Issue | undefined): string {
  return issue?.code === 'invalid_type' ? (JSON.stringify(value) ?? '') : toText(value)
}

/** The words that a schema would have taken; its own checks name them in `allowed`. */
function allowedBy(issue: Issue | undefined): string[] {
  if (issue?.code === 'invalid_value') return issue.values.map(String)
  const allowed: unknown = issue?.code === 'custom' ? issue.params?.allowed : []
  return Array.isArray(allowed) ? allowed.map(String) : []
}
