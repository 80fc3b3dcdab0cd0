import type {PolicyChanges, TemplateOrigin} from '../model/policy.ts'
import type {RuleId, Severity} from '../model/report.ts'
import {rules} from '../rules/index.ts'
import type {PolicyFile} from './policy-schema.ts'
import {type TemplateName, toTemplateName} from './template-name.ts'

/** What a policy file says of plans, or an entry of its `overrides`. */
export type PlanKeys = Omit<PolicyFile, 'plans' | 'ignore' | 'skip-label' | 'max-plans' | 'max-plan-size' | 'overrides'>

/** The keys of a policy file as the core has them. `origin` is who names the template. */
export function toPolicyChanges(keys: PlanKeys, origin: TemplateOrigin): PolicyChanges<TemplateName> {
  const {mode, ratchet, template, required, weights, na, aliases} = keys
  const minScore = keys['min-score']
  const byStatus = keys['by-status']
  return {
    ...(minScore === undefined ? {} : {minScore}),
    ...(mode === undefined ? {} : {mode}),
    ...(ratchet === undefined ? {} : {ratchet}),
    ...(template === undefined ? {} : {template: toTemplateName(template), templateFrom: origin}),
    ...(required === undefined ? {} : {required}),
    ...(weights === undefined ? {} : {weights: new Map(Object.entries(weights))}),
    ...(keys.rules === undefined ? {} : {severities: toSeverities(keys.rules)}),
    ...(na === undefined ? {} : {na}),
    ...(aliases === undefined ? {} : {aliases: new Map(Object.entries(aliases))}),
    ...(byStatus === undefined ? {} : {byStatus: new Map(Object.entries(byStatus))}),
  }
}

function toSeverities(given: NonNullable<PlanKeys['rules']>): Map<RuleId, Severity | 'off'> {
  const severities = new Map<RuleId, Severity | 'off'>()
  for (const id of rules.keys()) {
    const severity = given[id]
    if (severity !== undefined) severities.set(id, severity)
  }
  return severities
}
