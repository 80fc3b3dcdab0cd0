/**
 * The report: the one object that every surface is drawn from (comment, check run, annotations, summary, JSON,
 * terminal, exit code). Plain data, no dates, no random ids: the same input gives the same bytes.
 */
/** How much a finding matters. Only errors and warnings ask the author to act. */
export type Severity = 'error' | 'warning' | 'note';
/** Ids of the rules; kebab-case, never changed once released. The first group costs points, the second stands beside the sum. */
export type RuleId = 'missing-section' | 'missing-field' | 'unfilled' | 'empty-section' | 'empty-field' | 'empty-table' | 'marker' | 'open-choice' | 'bad-value' | 'leftover-row' | 'unticked' | 'half-instance' | 'duplicate-section' | 'different-structure' | 'unreadable' | 'dead-link' | 'ghost-tick' | 'status-conflict' | 'unmeasurable-target' | 'date-order' | 'copied-guidance' | 'bare-na' | 'bad-waiver' | 'loose-match';
/** What a pull request did to a plan file. `unchanged` for plans judged without a base version in view. */
export type Change = 'added' | 'modified' | 'renamed' | 'unchanged';
/** State of one section of the template in a plan. */
export type SectionState = 'complete' | 'partial' | 'untouched' | 'missing' | 'waived';
/** State of a whole plan. */
export type PlanState = 'not-started' | 'in-progress' | 'complete' | 'different-structure' | 'unreadable';
/**
 * What a plan's result was decided by: the score that all plans need, its own score on the base branch, or a required
 * answer that is missing.
 */
export type DecidedBy = 'min-score' | 'base-score' | 'required-answer';
/** Who chose the template, in the order of precedence. */
export type ChosenBy = 'override' | 'front-matter' | 'policy' | 'input' | 'repository' | 'fit';
/**
 * One thing that is wrong.
 *
 * Units: `line` and `endLine` are 1-based lines of the plan, null if the place does not exist; `points` is what the
 * finding costs of the plan's 100, 0 for rules beside the sum.
 */
export interface Finding {
    readonly rule: RuleId;
    readonly severity: Severity;
    readonly message: string;
    readonly help: string;
    readonly section: string | null;
    readonly slot: string | null;
    readonly line: number | null;
    readonly endLine: number | null;
    readonly points: number;
    /** Where the rule is explained; reports of earlier versions have none. */
    readonly page?: string;
}
/** What a section was worth on the base branch, in slots. */
export interface SectionBase {
    readonly earned: number;
    readonly possible: number;
}
/**
 * One section of the template, in template order, the header first.
 *
 * Units: `earned` and `possible` are in slots; `base` is null if no base version was judged section by section.
 */
export interface SectionReport {
    readonly id: string;
    readonly title: string;
    readonly planTitle: string | null;
    readonly line: number | null;
    readonly state: SectionState;
    readonly earned: number;
    readonly possible: number;
    readonly base: SectionBase | null;
}
/** Something of a plan that a reviewer wants to see first. `text` is plan text: hostile until a renderer escapes it. */
export interface Highlight {
    readonly label: string;
    readonly text: string;
    readonly line: number;
}
/**
 * Which template a plan was judged by, and why. `source` is `built-in` or the path of the file in the repository.
 *
 * Units: `fit` is how sure a choice by fit is, in percent: how much of the template's outline the plan follows.
 */
export interface TemplateChoice {
    readonly id: string;
    readonly source: string;
    readonly chosenBy: ChosenBy;
    readonly fit?: number;
}
/** A part of the template that a plan waives by a comment. `reason` is plan text: hostile until a renderer escapes it. */
export interface Waiver {
    readonly name: string;
    readonly reason: string;
    readonly line: number;
}
/**
 * The verdict on one plan.
 *
 * Shape: `skeleton` is Markdown of the template for what stands nowhere in the plan, ready to paste below the plan's own
 * headings, which stand around it; empty if nothing is absent. `mode` says whether the plan's result counts, and `notices` in our own sentences what the policy changed
 * for this plan.
 * Units: `score`, `baseScore` and `minScore`, the score that the plan needs, are 0 to 100, rounded down for show; `result` was decided on the unrounded value.
 */
export interface PlanReport {
    readonly path: string;
    readonly change: Change;
    readonly template: TemplateChoice;
    readonly score: number;
    readonly baseScore: number | null;
    readonly minScore: number;
    readonly mode: Mode;
    readonly earned: number;
    readonly possible: number;
    readonly result: 'pass' | 'fail';
    readonly decidedBy: DecidedBy;
    readonly state: PlanState;
    readonly sections: readonly SectionReport[];
    readonly findings: readonly Finding[];
    readonly highlights: readonly Highlight[];
    readonly skeleton: string;
    readonly notices: readonly string[];
    readonly waivers: readonly Waiver[];
}
/** Whether the run failed its job (`gate`) or only reports (`report`). */
export type Mode = 'gate' | 'report';
/** The result of the whole run: `none` if there was no plan to judge. */
export type RunResult = 'pass' | 'fail' | 'none';
/** The policy as far as a reader of the report needs it. */
export interface PolicySummary {
    readonly source: 'base' | 'head' | 'default';
    readonly minScore: number;
}
/**
 * The report of one run. `notices` are our own sentences: a refused permission, a fallback taken.
 *
 * Shape: `skippedBy` is what lets the job pass although it gates, a label on the pull request; null as a rule.
 */
export interface Report {
    readonly schemaVersion: 1;
    readonly tool: {
        readonly name: string;
        readonly version: string;
    };
    readonly result: RunResult;
    readonly mode: Mode;
    readonly skippedBy: 'label' | null;
    readonly policy: PolicySummary;
    readonly plans: readonly PlanReport[];
    readonly notices: readonly string[];
}
