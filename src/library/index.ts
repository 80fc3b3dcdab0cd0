/**
 * Plan Completeness as a library: the core of the action and of the command line, for bots, editors and scripts. It
 * reads no file, asks no network and knows no clock.
 *
 * What may go wrong is in the type: a `Result` is `{ok: true, value}`, or `{ok: false, failure}` with a message and the
 * next step.
 */
export type {Fix, FixList, PlanFixes, Wanted} from '../model/fix-list.ts'
export type {TemplateSource} from '../model/policy.ts'
export type {Proof} from '../model/proof.ts'
export type {
  Finding,
  Highlight,
  PlanReport,
  Report,
  RuleId,
  SectionReport,
  Severity,
  TemplateChoice,
} from '../model/report.ts'
export type {Failure, Result} from '../model/result.ts'
export type {Group, Section, Slot, Template, TemplateNode} from '../model/template.ts'
export {check, fixList} from './check.ts'
export type {CheckOptions} from './options.ts'
export type {Plan} from './plan.ts'
export type {PlanKeys, PolicyKeys} from './policy-keys.ts'
export {type Format, type RenderOptions, render} from './render.ts'
export {builtInTemplates, compileTemplate, proveTemplate} from './templates.ts'
