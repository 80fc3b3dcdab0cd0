import type {Report} from '../model/report.ts'
import type {RenderContext} from './context.ts'
import {COMMENT_STEPS} from './detail.ts'
import {firstWithin} from './first-within.ts'
import {body, headline, NO_ROOM} from './markdown-report.ts'

/**
 * The pull request's comment in GitHub's Markdown, without its hidden marker.
 *
 * Units: at most `context.maxChars` UTF-16 units. Detail goes in steps, the verdict stays, and what was left out is said.
 */
export function renderComment(report: Report, context: RenderContext): string {
  const isWithin = (text: string) => text.length <= context.maxChars
  const text = firstWithin(
    COMMENT_STEPS,
    isWithin,
    detail => `${headline(report)}\n\n${body(report, context, detail)}\n`,
  )
  return isWithin(text) ? text : `${headline(report)}\n\n${NO_ROOM}\n`.slice(0, context.maxChars)
}
