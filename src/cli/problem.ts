import type {Failure} from '../model/result.ts'
import {TOOL} from '../report/tool.ts'

/** A failure as standard error shows it: what is there and what was expected, then the next step, in one line. */
export function toProblem({message, hint}: Failure): string {
  const sentence = `${message}${/[.!?]$/.test(message) ? '' : '.'} ${hint}`.trimEnd()
  return `${TOOL.name}: ${sentence}\n`
}
