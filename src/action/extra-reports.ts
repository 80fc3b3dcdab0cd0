import type {Report} from '../model/report.ts'
import {
  type HtmlContext,
  type RenderContext,
  renderHtml,
  renderJunit,
  renderSarif,
  renderSummary,
} from '../render/index.ts'

/** What an extra report is drawn with: as for the surfaces on GitHub, and the plans' texts by path. */
export type ReportContext = RenderContext & Required<Pick<HtmlContext, 'sources'>>

/** A report file beside `report.json`: what `formats` calls it, its file name, and what draws it. */
export interface ExtraReport {
  readonly format: string
  readonly fileName: string
  readonly render: (report: Report, context: ReportContext) => string
}

/** The extra reports that `formats` may ask for. */
export const extraReports: readonly ExtraReport[] = [
  {format: 'sarif', fileName: 'report.sarif', render: renderSarif},
  {format: 'junit', fileName: 'junit.xml', render: renderJunit},
  {format: 'html', fileName: 'report.html', render: renderHtml},
  {format: 'markdown', fileName: 'report.md', render: renderSummary},
]
