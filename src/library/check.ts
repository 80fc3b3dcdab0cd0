import {check as checkPlans, judgePlan} from '../check.ts'
import type {FixList} from '../model/fix-list.ts'
import type {Report} from '../model/report.ts'
import {ok, type Result} from '../model/result.ts'
import {toFixList} from '../report/fix-list.ts'
import {type CheckOptions, readCheckOptions} from './options.ts'
import {type Plan, toPlanSource} from './plan.ts'

/**
 * Judge plans against their templates, as the action and the command line do.
 *
 * Shape: the plans of the report are sorted by path.
 * Errors: options that cannot be used, or a template that cannot be compiled. What a plan lacks is no error.
 */
export function check(plans: readonly Plan[], options: CheckOptions = {}): Result<Report> {
  const policy = readCheckOptions(
    options,
    plans.map(({path}) => path),
  )
  return policy.ok ? checkPlans(plans.map(toPlanSource), policy.value) : policy
}

/**
 * What plans still owe their templates: each finding that asks somebody to act, with the template's own prompts.
 *
 * Shape: in the order of the plans given. Errors: as of `check`.
 */
export function fixList(plans: readonly Plan[], options: CheckOptions = {}): Result<FixList> {
  const policy = readCheckOptions(
    options,
    plans.map(({path}) => path),
  )
  if (!policy.ok) return policy
  const judged = []
  for (const plan of plans) {
    const one = judgePlan(toPlanSource(plan), policy.value)
    if (!one.ok) return one
    judged.push(one.value)
  }
  return ok(toFixList(judged))
}
