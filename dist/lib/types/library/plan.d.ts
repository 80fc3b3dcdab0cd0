import type { PlanSource } from '../model/plan.js';
import type { TemplateSource } from '../model/policy.js';
/**
 * A plan to judge.
 *
 * Shape: `path` names it in the report, with forward slashes. `content` is its text, or its bytes in UTF-8. `base` is an
 * older version, whose score is told beside the new one; null if there was none. `repositoryTemplate` judges it if
 * nobody names another.
 */
export interface Plan {
    readonly path: string;
    readonly content: string | Uint8Array;
    readonly base?: string | Uint8Array | null;
    readonly repositoryTemplate?: TemplateSource | null;
}
/** A plan as the core takes it. Without a `base`, nothing is said about a change. */
export declare function toPlanSource({ path, content, base, repositoryTemplate }: Plan): PlanSource;
