import Fraction from 'fraction.js'
import type {Problem} from '../model/assessment.ts'
import type {RuleId, Severity} from '../model/report.ts'
import {findCopiedGuidance} from './copied-guidance.ts'
import {findDateOrder} from './date-order.ts'
import {findDeadLinks} from './dead-link.ts'
import {findGhostTicks} from './ghost-tick.ts'
import type {Flaw, JudgedPlan} from './judged-plan.ts'
import {findStatusConflicts} from './status-conflict.ts'
import {findUnmeasurableTargets} from './unmeasurable-target.ts'

/** A rule beside the score: how much its findings matter unless the policy says otherwise, and how they are found. */
interface QualityRule {
  readonly id: RuleId
  readonly severity: Severity
  readonly find: (plan: JudgedPlan) => readonly Flaw[]
}

const RULES: readonly QualityRule[] = [
  {id: 'dead-link', severity: 'warning', find: findDeadLinks},
  {id: 'ghost-tick', severity: 'warning', find: findGhostTicks},
  {id: 'status-conflict', severity: 'warning', find: findStatusConflicts},
  {id: 'unmeasurable-target', severity: 'warning', find: findUnmeasurableTargets},
  {id: 'date-order', severity: 'warning', find: findDateOrder},
  {id: 'copied-guidance', severity: 'warning', find: findCopiedGuidance},
]

/** What is wrong with a plan beside its score, rule by rule. It costs nothing. */
export function findProblems(plan: JudgedPlan): Problem[] {
  return RULES.flatMap(({id, severity, find}) =>
    find(plan).map(flaw => ({...flaw, rule: id, severity, about: [], cost: new Fraction(0)})),
  )
}
