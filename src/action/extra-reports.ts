import type {Report} from '../model/report.ts'
import {type RenderContext, renderHtml, renderJunit, renderSarif, renderSummary} from '../render/index.ts'

/** A report file beside `report.json`: what `formats` calls it, its file name, and what draws it. */
export interface ExtraReport {
  readonly format: string
  readonly fileName: string
  readonly render: (report: Report, context: RenderContext) => string
}

/** The extra reports that `formats` may ask for. */
export const extraReports: readonly ExtraReport[] = [
  {format: 'sarif', fileName: 'report.sarif', render: renderSarif},
  {format: 'junit', fileName: 'junit.xml', render: renderJunit},
  {format: 'html', fileName: 'report.html', render: renderHtml},
  {format: 'markdown', fileName: 'report.md', render: renderSummary},
]
