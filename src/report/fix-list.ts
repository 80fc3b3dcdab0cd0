import Fraction from 'fraction.js'
import type {SectionAssessment} from '../model/assessment.ts'
import type {Fix, FixList, PlanFixes, Wanted} from '../model/fix-list.ts'
import type {Finding, PlanReport} from '../model/report.ts'
import type {Slot} from '../model/template.ts'
import {toFinding} from './finding.ts'
import {TOOL} from './tool.ts'

/** A plan's report with the assessments that it was made of; none if the plan was not judged section by section. */
interface Judged {
  readonly report: PlanReport
  readonly sections: readonly SectionAssessment[]
}

const ONE = new Fraction(1)

/** The fix list of plans, in the order given. Notes ask nobody to act and are left out. */
export function toFixList(plans: readonly Judged[]): FixList {
  return {schemaVersion: 1, tool: TOOL, plans: plans.map(toPlanFixes)}
}

function toPlanFixes({report, sections}: Judged): PlanFixes {
  const {path, template, result, state, score, minScore, findings, skeleton} = report
  const slots = slotsByFinding(sections)
  const fixes = findings
    .filter(({severity}) => severity !== 'note')
    .map((finding): Fix => ({...finding, wanted: wantedBy(finding, sections, slots).map(toWanted)}))
  return {path, template, result, state, score, minScore, fixes, skeleton}
}

/** The open slots of each problem, by the finding that the report made of it. */
function slotsByFinding(sections: readonly SectionAssessment[]): ReadonlyMap<string, readonly Slot[]> {
  const problems = sections.flatMap(({bound, problems}) =>
    problems.map(problem => [keyOf(toFinding(problem, bound.node.name, ONE)), problem.about] as const),
  )
  return new Map(problems)
}

/** A finding on the whole plan, such as that none of its sections is there, waits for all that is open. */
function wantedBy(
  finding: Finding,
  sections: readonly SectionAssessment[],
  slots: ReadonlyMap<string, readonly Slot[]>,
): readonly Slot[] {
  const isOnPlan = finding.section === null && finding.rule === 'missing-section'
  if (!isOnPlan) return slots.get(keyOf(finding)) ?? []
  return sections.flatMap(({problems}) =>
    problems.filter(({rule}) => rule === finding.rule).flatMap(({about}) => about),
  )
}

/** What tells findings of one plan apart, whatever they cost and however much a policy makes of them. */
function keyOf({rule, section, slot, line, message}: Finding): string {
  return JSON.stringify([rule, section, slot, line, message])
}

function toWanted({name, kind, type, columns, optional, prompt, line}: Slot): Wanted {
  return {
    slot: name,
    kind,
    type: type.kind,
    options: type.kind === 'choice' ? type.options : [],
    columns: columns.map(column => column.name),
    optional,
    prompt,
    templateLine: line,
  }
}
