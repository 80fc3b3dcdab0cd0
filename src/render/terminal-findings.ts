import type {Finding, Severity} from '../model/report.ts'
import {toTerminalText} from './escape.ts'
import {costText} from './points.ts'
import {type Ink, linked, type Paint} from './terminal-paint.ts'
import {wrap} from './terminal-wrap.ts'
import {findingTitle} from './titles.ts'
import {findingsWorstFirst} from './worst-first.ts'

const INKS: Readonly<Record<Severity, Ink>> = {error: 'red', warning: 'yellow', note: 'cyan'}
const INDENT = 8

/** Findings, worst first: line and column as editors link them, severity, place and cost; found; what to write. */
export function terminalFindings(findings: readonly Finding[], columns: number, paint: Paint): string[] {
  return findingsWorstFirst(findings).flatMap(finding => lines(finding, columns, paint))
}

function lines(finding: Finding, columns: number, paint: Paint): string[] {
  const place = (finding.line === null ? '-' : `${finding.line}:1`).padStart(INDENT - 2)
  const about = [toTerminalText(findingTitle(finding)), costText(finding)].filter(text => text !== '').join(', ')
  const [first = '', ...more] = wrap(`${finding.severity} ${about}`, {indent: INDENT, columns})
  const severity = paint(INKS[finding.severity], finding.severity)
  const title = `${paint('dim', place)}  ${severity}${paint('bold', first.slice(INDENT + finding.severity.length))}`
  const found = finding.message === '' ? [] : wrap(toTerminalText(finding.message), {indent: INDENT, columns})
  const write = wrap(toTerminalText(`→ ${finding.help} (${finding.rule})`), {indent: INDENT, columns})
  const rule = `(${finding.rule})`
  const told = write.map(line =>
    paint(
      'dim',
      line.replace(rule, () => linked(rule, finding.page, paint)),
    ),
  )
  return [title, ...more.map(line => paint('bold', line)), ...found, ...told]
}
