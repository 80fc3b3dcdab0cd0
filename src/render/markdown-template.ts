import type {PlanReport, TemplateChoice} from '../model/report.ts'
import {clip, clipPath} from './clip.ts'
import {toCodeSpan} from './escape.ts'
import {countText} from './points.ts'
import {chosenText} from './verdict.ts'

const MAX_NAME = 80
const MAX_NAMED = 8

/** Which template judged a plan, and why that one. */
export function templateText({template}: PlanReport): string {
  const source = template.source === 'built-in' ? 'built in' : `from ${toCodeSpan(clipPath(template.source, MAX_NAME))}`
  return `template ${toCodeSpan(clip(template.id, MAX_NAME))} (${source}), ${chosenText(template)}`
}

/** Which templates judged several plans, the most used first, with how many plans each and why they were chosen. */
export function templateCounts(plans: readonly PlanReport[]): string {
  const counts = new Map<string, {readonly name: string; readonly why: string; count: number}>()
  for (const {template} of plans) {
    const why = chosenText({id: template.id, source: template.source, chosenBy: template.chosenBy})
    const key = JSON.stringify([template.id, template.source, why])
    const entry = counts.get(key) ?? {name: nameText(template), why, count: 0}
    counts.set(key, {...entry, count: entry.count + 1})
  }
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count)
  const shown = sorted.slice(0, MAX_NAMED)
  const reasons = [...new Set(shown.map(({why}) => why))].map(why => {
    const names = shown.filter(one => one.why === why).map(({name, count}) => `${name} (${countText(count, 'plan')})`)
    return `${names.join(', ')}, ${why}`
  })
  const more = sorted.length > shown.length ? [countText(sorted.length - shown.length, 'more template')] : []
  return `Judged by ${[...reasons, ...more].join('; ')}`
}

function nameText({id, source}: TemplateChoice): string {
  const name = toCodeSpan(clip(id, MAX_NAME))
  return source === 'built-in' ? name : `${name} from ${toCodeSpan(clipPath(source, MAX_NAME))}`
}
