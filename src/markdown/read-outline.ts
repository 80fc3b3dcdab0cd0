import type {Outline} from '../model/outline.ts'
import {fail, ok, type Result} from '../model/result.ts'
import {decode} from './decode.ts'
import {toOutline} from './outline.ts'

/** The outline of a file. Errors: no text; nesting so deep that the parser's recursion has no room for it. */
export function readOutline(bytes: Uint8Array): Result<Outline> {
  const text = decode(bytes)
  if (!text.ok) return text
  try {
    return ok(toOutline(text.value.text))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return fail('too-deep', 'its lists, quotes or emphasis are nested too deeply', 'Nest them less deeply.')
  }
}
