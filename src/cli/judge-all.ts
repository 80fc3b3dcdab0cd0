import {judgePlan} from '../check.ts'
import type {PlanSource} from '../model/plan.ts'
import type {Policy} from '../model/policy.ts'
import type {PlanReport, Report} from '../model/report.ts'
import {ok, type Result} from '../model/result.ts'
import {countText} from '../render/points.ts'
import {toRunReport} from '../report/run-report.ts'
import {createProgress} from './progress.ts'
import type {Surroundings} from './surroundings.ts'

/** Judge plans as `check()` does, and say how far it is if that takes long. Errors: as of `check()`. */
export function judgeAll(plans: readonly PlanSource[], policy: Policy, surroundings: Surroundings): Result<Report> {
  const progress = createProgress(countText(plans.length, 'plan'), surroundings)
  const reports: PlanReport[] = []
  for (const plan of plans.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const judged = judgePlan(plan, policy)
    progress.step(reports.length + 1)
    if (!judged.ok) {
      progress.end()
      return judged
    }
    reports.push(judged.value.report)
  }
  progress.end()
  return ok(toRunReport(reports, policy))
}
