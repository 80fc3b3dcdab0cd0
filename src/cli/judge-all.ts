import type {PlanSource} from '../model/plan.ts'
import type {Policy} from '../model/policy.ts'
import type {Report} from '../model/report.ts'
import {ok, type Result} from '../model/result.ts'
import {countText} from '../render/points.ts'
import {toRunReport} from '../report/run-report.ts'
import {createProgress} from './progress.ts'
import type {Surroundings} from './surroundings.ts'

/** Judge plans as `check()` does, and say how far it is if that takes long. Errors: as of `check()`. */
export async function judgeAll(
  plans: readonly PlanSource[],
  policy: Policy,
  surroundings: Surroundings,
): Promise<Result<Report>> {
  const progress = createProgress(countText(plans.length, 'plan'), surroundings)
  const reports = await surroundings.judges.judge(plans, policy, progress.step)
  progress.end()
  return reports.ok ? ok(toRunReport(reports.value, policy)) : reports
}
