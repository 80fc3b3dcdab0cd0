import Fraction from 'fraction.js'
import type {Problem, SectionAssessment} from '../model/assessment.ts'
import type {Binding} from '../model/binding.ts'
import type {Finding, PlanState, SectionReport, SectionState} from '../model/report.ts'
import {round, toFinding} from './finding.ts'

/** What a plan is worth, before the policy decides whether that is enough. `exact` is the unrounded score, 0 to 100. */
export interface PlanVerdict {
  readonly exact: Fraction
  readonly earned: number
  readonly possible: number
  readonly state: PlanState
  readonly sections: readonly SectionReport[]
  readonly findings: readonly Finding[]
}

const ZERO = new Fraction(0)
const LOOSE_SCORE = 0.6

/** The verdict on a plan from the assessments of its sections, in template order. */
export function toVerdict(sections: readonly SectionAssessment[], binding: Binding): PlanVerdict {
  const earned = total(sections, 'earned')
  const possible = total(sections, 'possible')
  const exact = possible.equals(ZERO) ? new Fraction(100) : earned.mul(100).div(possible)
  const losses = toLosses(sections, possible)
  const beside = [...copiesOf(binding), ...looseOf(binding), ...bareWaivers(sections)]
  return {
    exact,
    earned: round(earned.valueOf()),
    possible: round(possible.valueOf()),
    state: planStateOf(sections, earned, possible),
    sections: sections.map(toSectionReport),
    findings: [...losses, ...beside].sort(byPlace),
  }
}

function planStateOf(sections: readonly SectionAssessment[], earned: Fraction, possible: Fraction): PlanState {
  const isWaived = possible.equals(ZERO) && sections.some(({slots}) => slots.some(({state}) => state === 'waived'))
  if (earned.equals(ZERO) && !isWaived) return 'not-started'
  return earned.equals(possible) ? 'complete' : 'in-progress'
}

/** The findings that cost points. A plan without any section of the template gets one, not one for each. */
function toLosses(sections: readonly SectionAssessment[], possible: Fraction): Finding[] {
  const missing = sections.filter(section => !section.bound.node.header && section.bound.partners.length === 0)
  const asked = sections.filter(section => !section.bound.node.header)
  const problems = sections.flatMap(section => section.problems.map(problem => ({problem, title: titleOf(section)})))
  if (asked.length < 2 || missing.length < asked.length)
    return problems.map(({problem, title}) => toFinding(problem, title, possible))
  const kept = problems.filter(({problem}) => problem.rule !== 'missing-section')
  const lost = problems.filter(({problem}) => problem.rule === 'missing-section').map(({problem}) => problem)
  const [first] = lost
  const all = first && {
    ...first,
    slot: '',
    wanted: lost.map(problem => problem.slot).join(', '),
    about: lost.flatMap(problem => problem.about),
    cost: lost.reduce((sum, problem) => sum.add(problem.cost), ZERO),
  }
  const findings = kept.map(({problem, title}) => toFinding(problem, title, possible))
  return all ? [...findings, toFinding(all, null, possible)] : findings
}

/** Findings in the order of the plan; what has no line comes last, in template order. */
export function byPlace(a: Finding, b: Finding): number {
  return (a.line ?? Number.MAX_SAFE_INTEGER) - (b.line ?? Number.MAX_SAFE_INTEGER)
}

function toSectionReport(section: SectionAssessment): SectionReport {
  const {bound, earned, possible} = section
  const [partner] = bound.partners
  return {
    id: bound.node.id,
    title: titleOf(section),
    planTitle: partner ? partner.name || null : null,
    line: partner?.line ?? null,
    state: stateOf(section),
    earned: round(earned.valueOf()),
    possible: round(possible.valueOf()),
    base: null,
  }
}

/** Sections with what they were worth on the base branch, null if they were not judged there. */
export function withBase(sections: readonly SectionReport[], before: readonly SectionReport[]): SectionReport[] {
  return sections.map(section => {
    const was = before.find(({id}) => id === section.id)
    return {...section, base: was ? {earned: was.earned, possible: was.possible} : null}
  })
}

function titleOf(section: SectionAssessment): string {
  return section.bound.node.name
}

function stateOf({bound, slots, earned, possible}: SectionAssessment): SectionState {
  if (slots.length === 0) return 'complete'
  if (possible.equals(ZERO)) return bound.node.optional ? 'waived' : 'complete'
  if (bound.partners.length === 0) return 'missing'
  if (earned.equals(ZERO)) return 'untouched'
  if (!earned.equals(possible)) return 'partial'
  return slots.every(slot => slot.state === 'waived' || slot.possible.equals(ZERO)) ? 'waived' : 'complete'
}

function copiesOf(binding: Binding): Finding[] {
  return binding.sections.flatMap(section =>
    section.copies.map(copy =>
      toFinding(
        {...beside(section.node.name, copy.line, copy.endLine), rule: 'duplicate-section', severity: 'warning'},
        section.node.name,
        ZERO,
      ),
    ),
  )
}

/** Pairings that were made on weak grounds. */
function looseOf(binding: Binding): Finding[] {
  return binding.sections.flatMap(section => {
    const [partner] = section.partners
    if (!partner || section.node.header || section.score >= LOOSE_SCORE) return []
    return [
      toFinding(
        {
          ...beside(section.node.name, partner.line, partner.line),
          rule: 'loose-match',
          severity: 'note',
          found: partner.name,
        },
        section.node.name,
        ZERO,
      ),
    ]
  })
}

/** One warning if more than half of the plan's slots say "N/A" and no more. */
function bareWaivers(sections: readonly SectionAssessment[]): Finding[] {
  const slots = sections.flatMap(section => section.slots)
  const bare = slots.filter(slot => slot.bareWaiver && !slot.slot.optional)
  if (slots.length === 0 || bare.length <= slots.length / 2) return []
  return [toFinding({...beside('', bare[0]?.line ?? null, null), rule: 'bare-na', severity: 'warning'}, null, ZERO)]
}

function beside(slot: string, line: number | null, endLine: number | null): Omit<Problem, 'rule' | 'severity'> {
  return {slot, line, endLine, found: '', wanted: '', about: [], cost: ZERO}
}

function total(sections: readonly SectionAssessment[], key: 'earned' | 'possible'): Fraction {
  return sections.reduce((sum, section) => sum.add(section[key]), ZERO)
}
