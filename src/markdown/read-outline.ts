import type {Outline} from '../model/outline.ts'
import {fail, ok, type Result} from '../model/result.ts'
import {decode} from './decode.ts'
import {findExcess} from './excess.ts'
import {outOfBounds} from './out-of-bounds.ts'
import {toOutline} from './outline.ts'

/** The outline of a file. Errors: no text; what no parser reads in the time that its length would take. */
export function readOutline(bytes: Uint8Array): Result<Outline> {
  const text = decode(bytes)
  if (!text.ok) return text
  const excess = findExcess(text.value.text)
  if (excess !== null) return notInBounds(excess)
  try {
    return ok(toOutline(text.value.text))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return notInBounds('lists, quotes or emphasis inside of each other, too deep for any reader')
  }
}

function notInBounds(limit: string): Result<never> {
  const {message, hint} = outOfBounds(limit)
  return fail('out-of-bounds', message, hint)
}
