import type {Report} from '../model/report.ts'
import type {RuleContext} from './context.ts'
import {toTerminalText} from './escape.ts'
import {inColor, plain} from './terminal-paint.ts'
import {terminalPlan} from './terminal-plan.ts'
import {wrap} from './terminal-wrap.ts'
import {runWords} from './verdict.ts'
import {findingCounts} from './worst-first.ts'

/** How a terminal shows text: `columns` is its width in cells. */
export interface PrettyOptions {
  readonly color: boolean
  readonly columns: number
}

const MIN_COLUMNS = 40

/** The report for a terminal, plan by plan; the verdict of the run is the last line, where the eye is. */
export function renderPretty(report: Report, options: PrettyOptions & RuleContext): string {
  const columns = Math.max(MIN_COLUMNS, options.columns)
  const paint = options.color ? inColor : plain
  const plans = report.plans.flatMap(plan => terminalPlan(plan, {columns, paint}))
  const notices = report.notices.flatMap(notice => wrap(toTerminalText(`note: ${notice}`), {indent: 0, columns}))
  const hasFindings = report.plans.some(plan => plan.findings.length > 0)
  const rules = hasFindings ? wrap(`Every rule in full: ${options.docsUrl}/README.md`, {indent: 0, columns}) : []
  const counts = report.plans.length === 0 ? '' : ` · ${findingCounts(report.plans.flatMap(plan => plan.findings))}`
  const ink = report.result === 'fail' ? 'yellow' : 'green'
  const verdict = wrap(`${runWords(report)}${counts}`, {indent: 0, columns}).map(line =>
    paint('bold', paint(ink, line)),
  )
  return `${[...plans, ...notices, ...rules.map(line => paint('dim', line)), ...verdict].join('\n')}\n`
}
