import {fail, ok, type Result} from '../model/result.ts'

const KIB = 1024

/** How much a run reads: so many plans, each of so many bytes. */
export interface RunLimits {
  readonly maxPlans: number
  readonly maxPlanBytes: number
}

/** Limits as inputs and policy files say them, in plans and in KiB. */
export interface LimitKeys {
  readonly 'max-plans': number
  readonly 'max-plan-size': number
}

/** What stands where nothing is said. */
export const DEFAULT_LIMITS: LimitKeys = {'max-plans': 500, 'max-plan-size': 256}

/** The limits of a run from what was said of them. */
export function toRunLimits({'max-plans': maxPlans, 'max-plan-size': maxKib}: LimitKeys): RunLimits {
  return {maxPlans, maxPlanBytes: maxKib * KIB}
}

/** Whether a run may judge so many plans. Errors: too many, since a part of them would look like all. */
export function admit(plans: number, {maxPlans}: RunLimits): Result<null> {
  if (plans <= maxPlans) return ok(null)
  const message = `Unexpected ${plans} plans, expected at most ${maxPlans} in a run (\`max-plans\`)`
  return fail(
    'too-many-plans',
    message,
    'Raise `max-plans`, or name fewer with `plans` and `ignore` in the policy file.',
  )
}
