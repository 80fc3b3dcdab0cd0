import type { Finding, PlanReport } from './report.js';
import type { SlotKind, ValueType } from './template.js';
/**
 * The fix list: what a plan still owes its template, one entry for each finding that asks somebody to act, each with
 * the template's own wording. Made for coding agents: plain data, the same input gives the same bytes.
 */
/**
 * An answer that is wanted.
 *
 * Shape: `prompt` is the template's wording as it stands there, empty for a bare label; `options` are the choices of an
 * option list, `columns` the names of a table's columns, both empty where there are none. `templateLine` is 1-based.
 */
export interface Wanted {
    readonly slot: string;
    readonly kind: SlotKind;
    readonly type: ValueType['kind'];
    readonly options: readonly string[];
    readonly columns: readonly string[];
    readonly optional: boolean;
    readonly prompt: string;
    readonly templateLine: number;
}
/** A finding of the report with the answers that it waits for; none if the text itself is to be mended. */
export interface Fix extends Finding {
    readonly wanted: readonly Wanted[];
}
/** What a fix list tells of a plan in the words of its report. */
type Told = 'path' | 'template' | 'result' | 'state' | 'score' | 'minScore' | 'skeleton';
/** What one plan still owes. `fixes` are in the order of the plan, errors and warnings only. */
export interface PlanFixes extends Pick<PlanReport, Told> {
    readonly fixes: readonly Fix[];
}
/** The fix list of a run. */
export interface FixList {
    readonly schemaVersion: 1;
    readonly tool: {
        readonly name: string;
        readonly version: string;
    };
    readonly plans: readonly PlanFixes[];
}
export {};
