import type {Entry} from '../model/outline.ts'
import type {TextVerdict} from './text-verdict.ts'

/** One of the things that make up a slot's answer: a value, an item, a row, a paragraph, a fence. */
export interface Unit {
  readonly entry: Entry
  readonly line: number
  readonly endLine: number
  readonly verdict: TextVerdict
  /** Whether the unit is a row or item among others, so that a leftover one stands beside real ones. */
  readonly among: boolean
}

export function place(entry: Entry): {entry: Entry; line: number; endLine: number} {
  return {entry, line: entry.line, endLine: entry.endLine}
}
