import type {PlanSource} from './model/plan.ts'
import type {Policy} from './model/policy.ts'
import type {Report} from './model/report.ts'
import type {Result} from './model/result.ts'

/**
 * The core in one function: judge plans against their templates and say so in one report.
 *
 * Shape: `plans` of the report are sorted by path.
 * Errors: a template that cannot be compiled, by name and line.
 */
export declare function check(plans: readonly PlanSource[], policy: Policy): Result<Report>
