import type {Report} from '../model/report.ts'
import {ok, type Result} from '../model/result.ts'
import {unexpected} from '../policy/unexpected.ts'
import {type PrettyOptions, renderJson, renderPretty, renderSummary} from '../render/index.ts'
import {RULE_PAGES} from '../report/tool.ts'

/** One way to write a report as text. */
export interface Format {
  readonly name: string
  readonly render: (report: Report, options: PrettyOptions) => string
}

const context = {repository: null, headSha: null, maxChars: Number.POSITIVE_INFINITY, docsUrl: RULE_PAGES}

/** What `--format` may be, the default first. */
export const formats: readonly [Format, ...Format[]] = [
  {name: 'pretty', render: renderPretty},
  {name: 'json', render: renderJson},
  {name: 'markdown', render: report => renderSummary(report, context)},
]

/** Find a format by its name. Errors: an unknown one, with the nearest. */
export function readFormat(name: string): Result<Format> {
  const format = formats.find(one => one.name === name)
  const allowed = formats.map(one => one.name)
  return format ? ok(format) : unexpected({code: 'unknown-format', subject: 'format', value: name, allowed})
}
