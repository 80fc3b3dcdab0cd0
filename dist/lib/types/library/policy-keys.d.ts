import type { RuleId, Severity } from '../model/report.js';
/** What a policy says of plans. The keys are those of a policy file; docs/policy.md explains them. */
export interface PlanKeys {
    readonly 'min-score'?: number;
    readonly mode?: 'gate' | 'report';
    readonly ratchet?: boolean;
    /** `auto`, the id of a built-in template, or a path among the `templates` of the options. */
    readonly template?: string;
    readonly required?: readonly string[];
    readonly weights?: Readonly<Record<string, number>>;
    readonly rules?: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
    readonly na?: {
        readonly accept?: boolean;
        readonly reason?: 'optional' | 'required';
    };
    readonly aliases?: Readonly<Record<string, readonly string[]>>;
    readonly 'by-status'?: Readonly<Record<string, 'gate' | 'report'>>;
}
/** A policy as a value. Which files are plans is for the caller to know, so that its globs are left out. */
export interface PolicyKeys extends PlanKeys {
    readonly overrides?: readonly (PlanKeys & {
        readonly paths: readonly string[];
    })[];
}
