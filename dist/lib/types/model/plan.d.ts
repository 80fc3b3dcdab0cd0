import type { TemplateSource } from './policy.js';
import type { Change } from './report.js';
/** Why a file's text is not there to judge, and what its author can do: one line each, without plan text. */
export interface Refusal {
    readonly refused: string;
    readonly help?: string;
}
/**
 * A plan as the shell found it.
 *
 * Shape: `content` is the file's bytes, or why it was not read (a symbolic link, over the limit, not in bounds).
 * `base` is the version on the base branch, null if there is none. `repositoryTemplate` is the repository's own
 * template nearest to the plan, null if it has none. `targets` says of the places in the repository that its text leads
 * to, as they are written there, whether they exist; of what is not among them nothing is known, and nothing is said.
 */
export interface PlanSource {
    readonly path: string;
    readonly change: Change;
    readonly content: Uint8Array | Refusal;
    readonly base: Uint8Array | null;
    readonly repositoryTemplate: TemplateSource | null;
    readonly targets?: ReadonlyMap<string, boolean> | undefined;
}
