import type {Outline} from '../model/outline.ts'
import {fail, ok, type Result} from '../model/result.ts'
import {decode} from './decode.ts'
import {Excess, findExcess} from './excess.ts'
import {outOfBounds} from './out-of-bounds.ts'
import {toOutline} from './outline.ts'

/** The outline of a file. Errors: no text; what no parser reads in the time that its length would take. */
export function readOutline(bytes: Uint8Array): Result<Outline> {
  const text = decode(bytes)
  return text.ok ? outlineOf(text.value.text) : text
}

/** The outline of a text. Errors: what no parser reads in the time that its length would take. */
export function outlineOf(text: string): Result<Outline> {
  const excess = findExcess(text)
  if (excess !== null) return notInBounds(excess)
  try {
    return ok(toOutline(text))
  } catch (error) {
    if (!(error instanceof Excess)) throw error
    return notInBounds(error.message)
  }
}

function notInBounds(limit: string): Result<never> {
  const {message, hint} = outOfBounds(limit)
  return fail('out-of-bounds', message, hint)
}
