import type * as z from 'zod'
import {fail, type Result} from '../model/result.ts'
import {nearest} from './nearest.ts'
import {quote, unexpected} from './unexpected.ts'

type Issue = z.core.$ZodIssue

/** What a checked document calls its parts: "input", or "key" with the place of the file. */
export interface Naming {
  readonly code: string
  readonly part: string
  readonly where: (path: readonly PropertyKey[]) => string
  readonly keys: readonly string[]
  readonly hint: string
}

/** The first problem that a schema found as one failure: an unknown key with the nearest, a value with what may stand. */
export function toFailure(issue: Issue | undefined, input: unknown, naming: Naming): Result<never> {
  if (issue?.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? ''
    const where = naming.where([...issue.path, key])
    return unexpected({code: naming.code, subject: naming.part, value: key, where, allowed: naming.keys})
  }
  const path = issue?.path ?? []
  const name = path.length === 0 ? '' : ` of ${quote(String(path[0]))}`
  const value = toText(path.reduce<unknown>(step, input))
  const message = `Unexpected value ${quote(value)}${name}${naming.where(path)}, expected ${issue?.message ?? 'another'}`
  const meant = issue?.code === 'invalid_value' ? nearest(value, issue.values.map(String)) : null
  return fail(naming.code, message, meant === null ? naming.hint : `Did you mean ${quote(meant)}?`)
}

function step(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
}
