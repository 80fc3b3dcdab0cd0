import type { Mode, RuleId, Severity } from './report.js';
/** A template's Markdown with where it came from: `built-in`, or the path of the file in the repository. */
export interface TemplateSource {
    readonly id: string;
    readonly source: string;
    readonly text: string;
}
/** The template that plans are judged by: one that somebody names, or `auto`, the one that is found for each plan. */
export type ChosenTemplate = 'auto' | TemplateSource;
/**
 * Who named the template. An `override` is the policy file's word on certain paths, which a plan cannot change; the
 * other two are for plans that name none themselves.
 */
export type TemplateOrigin = 'override' | 'policy' | 'input';
/** Whether a text that only says that something does not apply is an answer, and whether it needs a reason. */
export interface NaPolicy {
    readonly accept: boolean;
    readonly reason: 'optional' | 'required';
}
/**
 * What judges one plan.
 *
 * Shape: `template` is of any type, so that the same holds while it is only named. `required`, and the keys of
 * `weights` and `aliases`, are names of sections and slots: `Risks`, `Risks > Owner`. The keys of `byStatus` are
 * statuses as a plan states them.
 * Units: `minScore` is 0 to 100; weights are relative, above 0.
 */
export interface PlanPolicy<Template = ChosenTemplate> {
    readonly minScore: number;
    readonly mode: Mode;
    readonly ratchet: boolean;
    readonly template: Template;
    readonly templateFrom: TemplateOrigin;
    readonly required: readonly string[];
    readonly weights: ReadonlyMap<string, number>;
    readonly severities: ReadonlyMap<RuleId, Severity | 'off'>;
    readonly na: NaPolicy;
    readonly aliases: ReadonlyMap<string, readonly string[]>;
    readonly byStatus: ReadonlyMap<string, Mode>;
}
/** A part of a plan's policy; what it leaves out stays as it is. */
export type PolicyChanges<Template = ChosenTemplate> = Partial<Omit<PlanPolicy<Template>, 'na'>> & {
    readonly na?: Partial<NaPolicy>;
};
/** What is different for plans at certain paths. `paths` are the globs, for a reader. */
export interface Override<Template = ChosenTemplate> {
    readonly paths: readonly string[];
    readonly matches: (path: string) => boolean;
    readonly changes: PolicyChanges<Template>;
}
/** What judges the plans of a run, checked once at the edge. Of several overrides for a path, the later ones win. */
export type Policy<Template = ChosenTemplate> = PolicyChanges<Template> & Pick<PlanPolicy<Template>, 'minScore' | 'mode' | 'ratchet' | 'template'> & {
    readonly source: 'base' | 'head' | 'default';
    readonly overrides?: readonly Override<Template>[];
};
