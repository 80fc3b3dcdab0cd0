import type {PlanReport, SectionReport, SectionState} from '../model/report.ts'
import {bar} from './bar.ts'
import {clip} from './clip.ts'
import type {RenderContext} from './context.ts'
import type {Detail} from './detail.ts'
import {toMarkdown} from './escape.ts'
import {planLink} from './links.ts'
import {sectionPoints} from './points.ts'
import {sectionTitle} from './titles.ts'

const BAR_WIDTH = 8
const MAX_ROWS = 12

const MARKS: Readonly<Record<SectionState, string>> = {
  complete: '✅',
  partial: '🟡',
  untouched: '⚪',
  missing: '❌',
  waived: '➖',
}

/** A row for each section that asks for something, in template order; in a long table the complete ones share a row. */
export function sectionTable(plan: PlanReport, context: RenderContext, {sections}: Detail): string {
  const asking = plan.sections.filter(section => section.possible > 0)
  if (sections === 'none' || asking.length === 0) return ''
  const isLong = sections === 'unfinished' && asking.length > MAX_ROWS
  const rows = isLong ? asking.filter(section => section.state !== 'complete') : asking
  const complete = asking.length - rows.length
  const head = ['| Section | State | | Points |', '| :-- | :-- | :-- | --: |']
  const tail = complete === 0 ? [] : [`| ${complete} more | ✅ complete | | |`]
  return [...head, ...rows.map(section => row(section, plan, context)), ...tail].join('\n')
}

function row(section: SectionReport, plan: PlanReport, context: RenderContext): string {
  const title = toMarkdown(clip(sectionTitle(section.title), 60))
  const place = section.line === null ? title : planLink(title, plan.path, context, section.line)
  const progress = bar(section.earned / section.possible, BAR_WIDTH)
  const state = `${MARKS[section.state]} ${section.state}`
  return `| ${place} | ${state} | \`${progress}\` | ${sectionPoints(section, plan)} |`
}
