import type {Report} from '../model/report.ts'
import type {RenderContext} from '../render/context.ts'
import {
  renderComment,
  renderHtml,
  renderJson,
  renderJunit,
  renderPretty,
  renderSarif,
  renderSummary,
} from '../render/index.ts'
import {RULE_PAGES} from '../report/tool.ts'

/**
 * Where links go, how much room there is, and how a terminal shows text.
 *
 * Shape: without a `repository` and a `headSha`, lines are named without a link. `sources` are the plans' texts by path,
 * shown in the page beside the findings.
 * Units: `maxChars` bounds `comment`, in UTF-16 units, and `markdown`, in UTF-8 bytes; `columns` are cells of a terminal.
 */
export interface RenderOptions {
  readonly repository?: RenderContext['repository']
  readonly headSha?: string | null
  readonly maxChars?: number
  readonly color?: boolean
  readonly columns?: number
  readonly sources?: ReadonlyMap<string, string>
}

type Settings = RenderContext & {
  readonly color: boolean
  readonly columns: number
  readonly sources: ReadonlyMap<string, string>
}

/** The name of a way to write a report: `comment` and `markdown` are for GitHub, `pretty` is for a terminal. */
export type Format = 'pretty' | 'comment' | 'markdown' | 'json' | 'sarif' | 'junit' | 'html'

const RENDERERS: Readonly<Record<Format, (report: Report, settings: Settings) => string>> = {
  pretty: renderPretty,
  comment: renderComment,
  markdown: renderSummary,
  json: renderJson,
  sarif: renderSarif,
  junit: renderJunit,
  html: renderHtml,
}

const COMMENT_CHARS = 65_000
const COLUMNS = 80

/** Write a report as text. The same report gives the same text. Throws a `TypeError` for a format that there is not. */
export function render(report: Report, format: Format, options: RenderOptions = {}): string {
  if (!Object.hasOwn(RENDERERS, format))
    throw new TypeError(
      `Unexpected format ${JSON.stringify(format)}, expected one of ${Object.keys(RENDERERS).join(', ')}`,
    )
  return RENDERERS[format](report, {
    repository: options.repository ?? null,
    headSha: options.headSha ?? null,
    docsUrl: RULE_PAGES,
    maxChars: options.maxChars ?? (format === 'comment' ? COMMENT_CHARS : Number.POSITIVE_INFINITY),
    color: options.color ?? false,
    columns: options.columns ?? COLUMNS,
    sources: options.sources ?? new Map(),
  })
}
