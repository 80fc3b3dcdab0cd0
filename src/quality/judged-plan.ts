import type {Problem, SectionAssessment} from '../model/assessment.ts'
import type {Outline} from '../model/outline.ts'
import type {Template} from '../model/template.ts'

/**
 * A judged plan, as the rules beside the score see it.
 *
 * Shape: `targets` says of what the plan links to, as written there, whether it exists; of others nothing is known.
 */
export interface JudgedPlan {
  readonly outline: Outline
  readonly template: Template
  readonly sections: readonly SectionAssessment[]
  readonly targets: ReadonlyMap<string, boolean>
}

/** Something that is wrong beside the score. */
export type Flaw = Pick<Problem, 'line' | 'endLine' | 'slot' | 'found' | 'wanted'>

/** The problems of a plan that cost points, in template order. */
export function lossesOf({sections}: JudgedPlan): readonly Problem[] {
  return sections.flatMap(section => section.problems)
}

/** Whether a problem that costs points stands on one of some lines, so that no second one need be found there. */
export function isLost(plan: JudgedPlan, line: number, endLine = line): boolean {
  return lossesOf(plan).some(loss => loss.line !== null && loss.line <= endLine && line <= (loss.endLine ?? loss.line))
}
