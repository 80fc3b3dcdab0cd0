import type {PlanReport, SectionReport, SectionState} from '../model/report.ts'
import {bar} from './bar.ts'
import {clip} from './clip.ts'
import type {RenderContext} from './context.ts'
import type {Detail} from './detail.ts'
import {toMarkdown} from './escape.ts'
import {planLink} from './links.ts'
import {countText, sectionMove, sectionPoints} from './points.ts'
import {sectionTitle} from './titles.ts'
import {unbroken} from './unbroken.ts'

const MAX_ROWS = 12
const MAX_TITLE = 60

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
  const head = ['| Section | Points | State |', '| :-- | :-- | :-- |']
  const tail = complete === 0 ? [] : [`| ${MARKS.complete} ${countText(complete, 'more section')} | | complete |`]
  return [...head, ...rows.map(section => row(section, plan, context)), ...tail].join('\n')
}

function row(section: SectionReport, plan: PlanReport, context: RenderContext): string {
  const title = toMarkdown(clip(sectionTitle(section.title), MAX_TITLE))
  const place = section.line === null ? title : planLink(title, plan.path, context, section.line)
  const points = `\`${bar(section.earned / section.possible)}\` ${unbroken(sectionPoints(section, plan))}`
  const move = unbroken(sectionMove(section, plan))
  return `| ${MARKS[section.state]} ${place} | ${points}${move === '' ? '' : ` ${move}`} | ${section.state} |`
}
