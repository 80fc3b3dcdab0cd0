import {toPlanPolicy} from '../apply/plan-policy.ts'
import type {ChosenTemplate, Policy, PolicyChanges} from '../model/policy.ts'
import {ok, type Result} from '../model/result.ts'
import type {TemplateName} from './template-name.ts'

/**
 * A policy for the plans at some paths, with the templates that it names for them. Only these are read: one that is not
 * there is nobody's trouble as long as no plan is judged by it.
 *
 * Errors: as `read`.
 */
export async function settleTemplates(
  policy: Policy<TemplateName>,
  paths: readonly string[],
  read: (name: TemplateName) => Promise<Result<ChosenTemplate>>,
): Promise<Result<Policy>> {
  const names = [...new Set(paths.map(path => toPlanPolicy(policy, path).template))]
  const sources = await Promise.all(names.map(read))
  const known = new Map<TemplateName, ChosenTemplate>()
  for (const [i, source] of sources.entries()) {
    if (!source.ok) return source
    known.set(names[i] ?? AUTO, source.value)
  }
  return ok(withTemplates(policy, known))
}

/** A policy with the templates that its names stand for. A name that is not known judges no plan, and counts as `auto`. */
export function withTemplates(policy: Policy<TemplateName>, known: ReadonlyMap<TemplateName, ChosenTemplate>): Policy {
  const settle = (name: TemplateName): ChosenTemplate => known.get(name) ?? 'auto'
  const overrides = policy.overrides?.map(override => ({...override, changes: settleChanges(override.changes, settle)}))
  return {...policy, template: settle(policy.template), overrides: overrides ?? []}
}

const AUTO: TemplateName = {kind: 'auto'}

function settleChanges(
  {template, ...changes}: PolicyChanges<TemplateName>,
  settle: (name: TemplateName) => ChosenTemplate,
): PolicyChanges {
  return template === undefined ? changes : {...changes, template: settle(template)}
}
