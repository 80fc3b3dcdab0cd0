import type {Report} from '../model/report.ts'
import {type RenderContext, renderSummary} from '../render/index.ts'

/** A report file beside `report.json`: what `formats` calls it, its file name, and what draws it. */
export interface ExtraReport {
  readonly format: string
  readonly fileName: string
  readonly render: (report: Report, context: RenderContext) => string
}

/** The extra reports that `formats` may ask for. */
export const extraReports: readonly ExtraReport[] = [{format: 'markdown', fileName: 'report.md', render: renderSummary}]
