import type {Report} from '../model/report.ts'
import {renderComment} from './comment.ts'
import type {RenderContext} from './context.ts'

/** The job's summary: the comment with more room. */
export function renderSummary(report: Report, context: RenderContext): string {
  return renderComment(report, context)
}
