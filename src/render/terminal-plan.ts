import type {PlanReport} from '../model/report.ts'
import {toTerminalText} from './escape.ts'
import {waiverCount} from './points.ts'
import {terminalFindings} from './terminal-findings.ts'
import type {Paint} from './terminal-paint.ts'
import {terminalSections} from './terminal-sections.ts'
import {wrap} from './terminal-wrap.ts'
import {waiverText} from './titles.ts'
import {chosenText, planVerdict, scoreText} from './verdict.ts'

/** One plan: how it stands and by which template; if it falls short, its unfinished sections; its findings. */
export function terminalPlan(plan: PlanReport, {columns, paint}: {columns: number; paint: Paint}): string[] {
  const isPassing = plan.result === 'pass'
  const verdict = wrap(`${planVerdict(plan).words}: ${scoreText(plan)}`, {indent: 2, columns})
  const {template} = plan
  const source = template.source === 'built-in' ? 'built in' : `from ${template.source}`
  const judged = toTerminalText(`template ${template.id} (${source}), ${chosenText(template)}`)
  const blocks = [
    [
      paint('bold', toTerminalText(plan.path) || 'unnamed'),
      ...verdict.map(line => paint(isPassing ? 'green' : 'yellow', line)),
      ...wrap(judged, {indent: 2, columns}).map(line => paint('dim', line)),
      ...plan.notices.flatMap(notice => wrap(toTerminalText(`note: ${notice}`), {indent: 2, columns})),
    ],
    isPassing ? [] : terminalSections(plan, columns, paint),
    terminalFindings(plan.findings, columns, paint),
    plan.waivers.length === 0 ? [] : waivers(plan, columns),
  ]
  return blocks.filter(block => block.length > 0).flatMap(block => [...block, ''])
}

function waivers(plan: PlanReport, columns: number): string[] {
  const each = plan.waivers.flatMap(waiver => wrap(toTerminalText(waiverText(waiver)), {indent: 4, columns}))
  return [`  ${waiverCount(plan)}, outside of the score:`, ...each]
}
