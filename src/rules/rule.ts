import type {RuleId} from '../model/report.ts'

/** How a rule speaks: one line of what is there and what was expected, and one of what to write. */
export interface Rule {
  readonly id: RuleId
  readonly message: (problem: Sentence) => string
  readonly help: (problem: Sentence) => string
}

/**
 * The parts of a problem that a sentence may use, each a line of readable length.
 *
 * Shape: every surface shows `slot` beside the sentence, which need not repeat it; `wanted` is what the template says,
 * empty if that says no more than `found`; `value` is what kind of answer the slot takes; `open` are the names of the answers that are missing inside of the slot.
 */
export interface Sentence {
  readonly slot: string
  readonly found: string
  readonly wanted: string
  readonly value: string
  readonly open: string
  /** Whether the template lets the place be left out. */
  readonly isOptional: boolean
}

/** What the template asks for, as a sentence to add; empty if it says nothing. */
export function asked({wanted}: Sentence): string {
  return wanted ? ` The template asks for: ${wanted}` : ''
}
