/** Where the rules' pages are. `docsUrl` is their folder, without a slash at its end. */
export interface RuleContext {
    readonly docsUrl: string;
}
/**
 * What a surface on GitHub needs beside the report: where links go, and how much room there is.
 *
 * Units: `maxChars` is in UTF-16 units for the comment and the check run, in UTF-8 bytes for the summary.
 * `repository` and `headSha` are null away from GitHub: lines are then named without a link.
 */
export interface RenderContext extends RuleContext {
    readonly repository: {
        readonly serverUrl: string;
        readonly owner: string;
        readonly name: string;
    } | null;
    readonly headSha: string | null;
    readonly maxChars: number;
}
