import type {Report} from '../model/report.ts'
import {fail, ok, type Result} from '../model/result.ts'
import {TOOL} from './tool.ts'

/**
 * One report of the shards of a run, as if it had been a single one.
 *
 * Shape: plans sorted by path; each notice once.
 * Errors: reports that were judged differently, or that hold the same plan.
 */
export function mergeReports(reports: readonly Report[]): Result<Report> {
  const [first, ...others] = reports
  if (!first) return fail('no-report', 'Unexpected end, expected at least one report', 'Name the files to merge.')
  if (others.some(other => judgedBy(other) !== judgedBy(first))) {
    const policies = [...new Set(reports.map(judgedBy))].map(policy => `\`${policy}\``).join(' and ')
    return fail('different-policy', `Unexpected reports with ${policies}, expected one policy`, 'Run all shards alike.')
  }
  const plans = reports.flatMap(report => report.plans).sort((a, b) => (a.path < b.path ? -1 : 1))
  const twice = plans.find((plan, i) => plan.path === plans[i + 1]?.path)
  if (twice) {
    const message = `Unexpected plan \`${twice.path}\` in two reports, expected each once`
    return fail('plan-twice', message, 'Name each report once, and give each shard its own number.')
  }
  const isShort = plans.some(plan => plan.result === 'fail')
  return ok({
    ...first,
    tool: TOOL,
    result: plans.length === 0 ? 'none' : isShort ? 'fail' : 'pass',
    plans,
    notices: [...new Set(reports.flatMap(report => report.notices))],
  })
}

function judgedBy({mode, policy}: Report): string {
  return `${mode}, needs ${policy.minScore}`
}
