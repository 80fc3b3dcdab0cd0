import type {Report} from '../model/report.ts'
import {renderComment} from './comment.ts'
import type {RenderContext} from './context.ts'

/** Title and summary of the check run. The title holds our own words and numbers only. */
export function renderCheckRun(report: Report, context: RenderContext): {title: string; summary: string} {
  const lowest = Math.min(...report.plans.map(plan => plan.score))
  const title = report.result === 'none' ? 'no plan to judge' : `${lowest} of 100, needs ${report.policy.minScore}`
  return {title, summary: renderComment(report, context)}
}
