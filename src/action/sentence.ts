import type {Failure} from '../model/result.ts'

/** A failure as one line: what is there and what was expected, then the next step. */
export function toSentence({message, hint}: Failure): string {
  return `${message}${/[.!?]$/.test(message) ? '' : '.'} ${hint}`
}
