import type {Policy} from '../model/policy.ts'
import type {PlanReport, Report} from '../model/report.ts'
import {TOOL} from './tool.ts'

/** The report of a run from those of its plans, which stand in its order. */
export function toRunReport(
  plans: readonly PlanReport[],
  {mode, source, minScore}: Pick<Policy, 'mode' | 'source' | 'minScore'>,
): Report {
  const failed = plans.some(plan => plan.result === 'fail')
  const result = plans.length === 0 ? 'none' : failed ? 'fail' : 'pass'
  return {schemaVersion: 1, tool: TOOL, result, mode, skippedBy: null, policy: {source, minScore}, plans, notices: []}
}
