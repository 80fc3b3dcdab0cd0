import type {Report} from '../model/report.ts'
import {toTerminalText} from './escape.ts'

/** How a terminal shows text: `columns` is its width in cells. */
export interface PrettyOptions {
  readonly color: boolean
  readonly columns: number
}

/** The report for a terminal. */
export function renderPretty(report: Report, _options: PrettyOptions): string {
  const lines = report.plans.map(plan => `${toTerminalText(plan.path)}  ${plan.score} of 100`)
  return `${[...lines, report.result].join('\n')}\n`
}
