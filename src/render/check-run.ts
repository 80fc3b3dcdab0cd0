import type {Report} from '../model/report.ts'
import type {RenderContext} from './context.ts'
import {COMMENT_STEPS} from './detail.ts'
import {firstWithin} from './first-within.ts'
import {body, NO_ROOM} from './markdown-report.ts'
import {countText} from './points.ts'
import {utf8Bytes} from './utf8-bytes.ts'
import {excuse, lowestScore, needsText, planVerdict, scoreText} from './verdict.ts'

/**
 * Title and summary of the check run. The title holds our own words and numbers only: `82 of 100, needs 80`.
 *
 * Units: the summary is at most `context.maxChars` UTF-8 bytes, which is how GitHub measures it.
 */
export function renderCheckRun(report: Report, context: RenderContext): {title: string; summary: string} {
  const isWithin = (text: string) => utf8Bytes(text) <= context.maxChars
  const summary = firstWithin(COMMENT_STEPS, isWithin, detail => `${body(report, context, detail)}\n`)
  const why = excuse(report)
  return {
    title: `${why === null ? '' : `${why}: `}${title(report)}`,
    summary: isWithin(summary) ? summary : NO_ROOM.slice(0, context.maxChars),
  }
}

function title(report: Report): string {
  const {plans} = report
  const [only] = plans
  if (only === undefined) return 'no plan to judge'
  if (plans.length > 1) {
    const short = plans.filter(plan => plan.result === 'fail').length
    const scores = `lowest ${lowestScore(report)}, ${needsText(report)}`
    return short === 0
      ? `${plans.length} plans: ${scores}`
      : `${short} of ${countText(plans.length, 'plan')} short: ${scores}`
  }
  const isOddOne = only.state === 'unreadable' || only.state === 'different-structure'
  return isOddOne ? planVerdict(only).words : scoreText(only)
}
