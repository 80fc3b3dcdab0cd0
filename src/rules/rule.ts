import type {Problem} from '../model/assessment.ts'
import type {RuleId} from '../model/report.ts'

/** How a rule speaks: one line of what is there and what was expected, and one of what to write. */
export interface Rule {
  readonly id: RuleId
  readonly message: (problem: Sentence) => string
  readonly help: (problem: Sentence) => string
}

/** The parts of a problem that a sentence may use, cut to a readable length. */
export type Sentence = Pick<Problem, 'slot' | 'found' | 'wanted'>

/** What the template asks for, as a sentence to add; empty if it says nothing. */
export function asked({wanted}: Sentence): string {
  return wanted ? ` The template asks: ${wanted}` : ''
}
