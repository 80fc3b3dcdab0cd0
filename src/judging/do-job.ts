import {judgePlan} from '../check.ts'
import type {PlanReport} from '../model/report.ts'
import {ok, type Result} from '../model/result.ts'
import type {Job} from './job.ts'

/** Do a job. Errors: a template that cannot be compiled, by name and line. */
export function doJob({plan, policy}: Job): Result<PlanReport> {
  const overrides = policy.overrides.map(override => ({...override, matches: () => true}))
  const judged = judgePlan(plan, {...policy, overrides})
  return judged.ok ? ok(judged.value.report) : judged
}
