import type {PlanReport, SectionReport, SectionState} from '../model/report.ts'
import {bar} from './bar.ts'
import {toTerminalText} from './escape.ts'
import {countText, sectionPoints} from './points.ts'
import {cells, toCells} from './terminal-cells.ts'
import type {Ink, Paint} from './terminal-paint.ts'
import {sectionTitle} from './titles.ts'

const INKS: Readonly<Record<SectionState, Ink>> = {
  complete: 'green',
  waived: 'green',
  partial: 'yellow',
  untouched: 'dim',
  missing: 'red',
}

const MIN_COLUMNS_WITH_BAR = 60
const STATE_CELLS = 9
const POINTS_CELLS = 11

/** The sections that are not complete, in columns, and how many are. */
export function terminalSections(plan: PlanReport, columns: number, paint: Paint): string[] {
  const asking = plan.sections.filter(section => section.possible > 0)
  const unfinished = asking.filter(section => section.state !== 'complete')
  const complete = asking.length - unfinished.length
  const titleCells = Math.max(0, ...unfinished.map(section => cells(toTerminalText(sectionTitle(section.title)))))
  const rows = unfinished.map(section => row(section, plan, {columns, titleCells, paint}))
  return complete === 0 ? rows : [...rows, `  ${paint('dim', `${countText(complete, 'section')} complete`)}`]
}

function row(
  section: SectionReport,
  plan: PlanReport,
  {columns, titleCells, paint}: {columns: number; titleCells: number; paint: Paint},
): string {
  const progress = columns < MIN_COLUMNS_WITH_BAR ? [] : [bar(section.earned / section.possible)]
  const points = sectionPoints(section, plan).padStart(POINTS_CELLS)
  const right = [...progress, points].join(' ')
  const room = columns - cells(right) - STATE_CELLS - 6
  const title = toCells(toTerminalText(sectionTitle(section.title)), Math.max(8, Math.min(titleCells, room)))
  return `  ${paint(INKS[section.state], section.state.padEnd(STATE_CELLS))}  ${title}  ${right}`
}
