import type {PlanSource} from '../model/plan.ts'
import type {Override, Policy} from '../model/policy.ts'

/** One plan to judge, and what it is judged by: plain data, so that it can be sent to another thread. */
export interface Job {
  readonly plan: PlanSource
  readonly policy: Omit<Policy, 'overrides'> & {readonly overrides: readonly Omit<Override, 'matches'>[]}
}

/** What judging a plan needs: of the policy's overrides only those that hold for its path. */
export function toJob(plan: PlanSource, {overrides = [], ...policy}: Policy): Job {
  const held = overrides.filter(({matches}) => matches(plan.path)).map(({paths, changes}) => ({paths, changes}))
  return {plan, policy: {...policy, overrides: held}}
}
