import type {PlanReport} from '../model/report.ts'
import {clip, clipPath} from './clip.ts'
import {toCodeSpan} from './escape.ts'
import {countText} from './points.ts'
import {chosenText} from './verdict.ts'

const MAX_NAME = 80
const MAX_NAMED = 5

/** Which template judged a plan, and why that one. */
export function templateText({template}: PlanReport): string {
  const source = template.source === 'built-in' ? 'built in' : `from ${toCodeSpan(clipPath(template.source, MAX_NAME))}`
  return `template ${toCodeSpan(clip(template.id, MAX_NAME))} (${source}), ${chosenText(template)}`
}

/** Which templates judged several plans and why, the most used first, with how many plans each. */
export function templateCounts(plans: readonly PlanReport[]): string {
  const counts = new Map<string, number>()
  for (const plan of plans) counts.set(templateText(plan), (counts.get(templateText(plan)) ?? 0) + 1)
  const sorted = [...counts].sort(([, a], [, b]) => b - a)
  const named = sorted.slice(0, MAX_NAMED).map(([text, count]) => `${countText(count, 'plan')} by ${text}`)
  const more = sorted.length > MAX_NAMED ? [countText(sorted.length - MAX_NAMED, 'more template')] : []
  return `Judged: ${[...named, ...more].join('; ')}`
}
