import type {Report} from '../model/report.ts'

/** The report as JSON. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
