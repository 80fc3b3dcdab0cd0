import type {PlanReport, SectionReport, SectionState} from '../model/report.ts'
import {bar} from './bar.ts'
import {toTerminalText} from './escape.ts'
import {countText, sectionMove, sectionPoints} from './points.ts'
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
  const unfinished = asking.filter(section => section.state !== 'complete').map(section => toRow(section, plan))
  const complete = asking.length - unfinished.length
  const widest = (key: 'title' | 'move') => Math.max(0, ...unfinished.map(row => cells(row[key])))
  const widths = {columns, titleCells: widest('title'), moveCells: widest('move')}
  const rows = unfinished.map(row => line(row, widths, paint))
  return complete === 0 ? rows : [...rows, `  ${paint('dim', `${countText(complete, 'section')} complete`)}`]
}

interface Row {
  readonly state: SectionState
  readonly title: string
  readonly share: number
  readonly points: string
  readonly move: string
}

function toRow(section: SectionReport, plan: PlanReport): Row {
  return {
    state: section.state,
    title: toTerminalText(sectionTitle(section.title)),
    share: section.earned / section.possible,
    points: sectionPoints(section, plan),
    move: sectionMove(section, plan),
  }
}

function line(
  {state, title, share, points, move}: Row,
  {columns, titleCells, moveCells}: {columns: number; titleCells: number; moveCells: number},
  paint: Paint,
): string {
  const progress = columns < MIN_COLUMNS_WITH_BAR ? [] : [bar(share)]
  const right = [...progress, points.padStart(POINTS_CELLS)].join(' ')
  const room = columns - cells(right) - STATE_CELLS - 6 - (moveCells === 0 ? 0 : moveCells + 2)
  const shown = toCells(title, Math.max(8, Math.min(titleCells, room)))
  const moved = move === '' ? '' : `  ${paint(move.startsWith('▲') ? 'green' : 'red', move)}`
  return `  ${paint(INKS[state], state.padEnd(STATE_CELLS))}  ${shown}  ${right}${moved}`
}
