import type {Report} from '../model/report.ts'
import {ok, type Result} from '../model/result.ts'
import {
  type PrettyOptions,
  renderHtml,
  renderJson,
  renderJunit,
  renderPretty,
  renderSarif,
  renderSummary,
} from '../render/index.ts'
import {RULE_PAGES} from '../report/tool.ts'
import {unexpected} from './unexpected.ts'

/** What a format may draw from beside the report: how the terminal shows text, and the plans' texts by path. */
export interface FormatOptions extends PrettyOptions {
  readonly sources: ReadonlyMap<string, string>
}

/** One way to write a report as text. */
export interface Format {
  readonly name: string
  /** Whether it shows the plans' own lines, so that their texts are worth having. */
  readonly showsSources?: true
  readonly render: (report: Report, options: FormatOptions) => string
}

const context = {repository: null, headSha: null, maxChars: Number.POSITIVE_INFINITY, docsUrl: RULE_PAGES}

/** What `--format` may be, the default first. */
export const formats: readonly [Format, ...Format[]] = [
  {name: 'pretty', render: (report, {color, columns}) => renderPretty(report, {...context, color, columns})},
  {name: 'json', render: renderJson},
  {name: 'markdown', render: report => renderSummary(report, context)},
  {name: 'sarif', render: report => renderSarif(report, context)},
  {name: 'junit', render: report => renderJunit(report, context)},
  {name: 'html', showsSources: true, render: (report, {sources}) => renderHtml(report, {...context, sources})},
]

/** Find a format by its name. Errors: an unknown one, with the nearest. */
export function readFormat(name: string): Result<Format> {
  const format = formats.find(one => one.name === name)
  const allowed = formats.map(one => one.name)
  return format ? ok(format) : unexpected({code: 'unknown-format', subject: 'format', value: name, allowed})
}
