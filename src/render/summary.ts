import type {Report} from '../model/report.ts'
import type {RenderContext} from './context.ts'
import {SUMMARY_STEPS} from './detail.ts'
import {firstWithin} from './first-within.ts'
import {body, headline, NO_ROOM} from './markdown-report.ts'
import {utf8Bytes} from './utf8-bytes.ts'

/**
 * The job's summary: the comment with more room.
 *
 * Units: at most `context.maxChars` UTF-8 bytes, which is how GitHub measures a summary.
 */
export function renderSummary(report: Report, context: RenderContext): string {
  const isWithin = (text: string) => utf8Bytes(text) <= context.maxChars
  const text = firstWithin(
    SUMMARY_STEPS,
    isWithin,
    detail => `${headline(report)}\n\n${body(report, context, detail)}\n`,
  )
  return isWithin(text) ? text : `${headline(report)}\n\n${NO_ROOM}\n`
}
