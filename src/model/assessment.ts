import type Fraction from 'fraction.js'
import type {BoundSection} from './binding.ts'
import type {Entry} from './outline.ts'
import type {RuleId, Severity} from './report.ts'
import type {Slot} from './template.ts'

/**
 * What a slot's answer is worth, in the words of docs/scoring.md. `kept`: the template's own fixed items, which answer
 * once their surroundings are answered.
 */
export type SlotState = 'answered' | 'waived' | 'partly' | 'unfilled' | 'empty' | 'missing' | 'invalid' | 'kept'

/**
 * One thing that is wrong.
 *
 * Shape: `slot` is what the template calls the place; `found` is the plan text in question; `wanted` says what would
 * answer, both empty if there is nothing to say; `about` are the slots that wait for an answer; `cost` is in slots.
 * Lines are null if the place does not exist.
 */
export interface Problem {
  readonly rule: RuleId
  readonly severity: Severity
  readonly line: number | null
  readonly endLine: number | null
  readonly slot: string
  readonly found: string
  readonly wanted: string
  readonly about: readonly Slot[]
  readonly cost: Fraction
}

/** A problem of one slot before it is known what it costs. */
export type SlotProblem = Omit<Problem, 'about' | 'cost'>

/**
 * The verdict on one slot.
 *
 * Shape: `earned` is between 0 and `possible`; `possible` is 0 for an optional slot that was left out; the costs of
 * `problems` add up to what is missing. `covered` are the entries that were judged, `line` is where the answer stands.
 */
export interface SlotAssessment {
  readonly slot: Slot
  readonly state: SlotState
  readonly earned: Fraction
  readonly possible: Fraction
  readonly problems: readonly Problem[]
  readonly covered: readonly Entry[]
  readonly line: number | null
  readonly bareWaiver: boolean
}

/** The verdict on one section: its slots, and its problems after whole blocks were drawn together. */
export interface SectionAssessment {
  readonly bound: BoundSection
  readonly slots: readonly SlotAssessment[]
  readonly earned: Fraction
  readonly possible: Fraction
  readonly problems: readonly Problem[]
}
