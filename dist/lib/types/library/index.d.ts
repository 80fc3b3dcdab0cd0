/**
 * Plan Completeness as a library: the core of the action and of the command line, for bots, editors and scripts. It
 * reads no file, asks no network and knows no clock.
 *
 * What may go wrong is in the type: a `Result` is `{ok: true, value}`, or `{ok: false, failure}` with a message and the
 * next step.
 */
export type { Fix, FixList, PlanFixes, Wanted } from '../model/fix-list.js';
export type { TemplateSource } from '../model/policy.js';
export type { Proof } from '../model/proof.js';
export type { Finding, Highlight, PlanReport, Report, RuleId, SectionReport, Severity, TemplateChoice, } from '../model/report.js';
export type { Failure, Result } from '../model/result.js';
export type { Group, Section, Slot, Template, TemplateNode } from '../model/template.js';
export { check, fixList } from './check.js';
export type { CheckOptions } from './options.js';
export type { Plan } from './plan.js';
export type { PlanKeys, PolicyKeys } from './policy-keys.js';
export { type Format, type RenderOptions, render } from './render.js';
export { builtInTemplates, compileTemplate, proveTemplate } from './templates.js';
