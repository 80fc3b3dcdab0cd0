import type { Report } from '../model/report.js';
import type { RenderContext } from '../render/context.js';
/**
 * Where links go, how much room there is, and how a terminal shows text.
 *
 * Shape: without a `repository` and a `headSha`, lines are named without a link. `sources` are the plans' texts by path,
 * shown in the page beside the findings.
 * Units: `maxChars` bounds `comment`, in UTF-16 units, and `markdown`, in UTF-8 bytes; `columns` are cells of a terminal.
 */
export interface RenderOptions {
    readonly repository?: RenderContext['repository'];
    readonly headSha?: string | null;
    readonly maxChars?: number;
    readonly color?: boolean;
    readonly columns?: number;
    readonly sources?: ReadonlyMap<string, string>;
}
/** The name of a way to write a report: `comment` and `markdown` are for GitHub, `pretty` is for a terminal. */
export type Format = 'pretty' | 'comment' | 'markdown' | 'json' | 'sarif' | 'junit' | 'html';
/** Write a report as text. The same report gives the same text. Throws a `TypeError` for a format that there is not. */
export declare function render(report: Report, format: Format, options?: RenderOptions): string;
