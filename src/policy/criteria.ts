import type {Override, Policy} from '../model/policy.ts'
import {ok, type Result} from '../model/result.ts'
import {toMatchesBelow} from './glob.ts'
import type {Inputs} from './inputs.ts'
import {type PlanGlobs, readPlanGlobs} from './plan-globs.ts'
import {toPolicyChanges} from './policy-changes.ts'
import type {PolicyFile} from './policy-schema.ts'
import {type RunLimits, toRunLimits} from './run-limits.ts'
import {readTemplateName, type TemplateName} from './template-name.ts'

/**
 * What a run judges, and by what: the policy with its templates still to be read, and which files are plans.
 *
 * Shape: `skipLabel` is the name of the label that skips the gate, empty if none does.
 */
export interface Criteria {
  readonly policy: Policy<TemplateName>
  readonly plans: PlanGlobs
  readonly skipLabel: string
  readonly limits: RunLimits
}

/** The inputs that a policy file may overrule. */
export type PolicyInputs = Pick<
  Inputs,
  'min-score' | 'mode' | 'ratchet' | 'skip-label' | 'max-plans' | 'max-plan-size' | 'template' | 'plans' | 'config-from'
>

/**
 * Join the inputs with the policy file, which wins: it comes from the base commit, while the workflow with the inputs
 * comes from the pull request that is judged.
 */
export function toCriteria(inputs: PolicyInputs, file: PolicyFile | null): Result<Criteria> {
  const {plans, ignore, overrides, 'skip-label': skipLabel = inputs['skip-label'], ...others} = file ?? {}
  const {'max-plans': maxPlans, 'max-plan-size': maxKib, ...keys} = others
  const template = readTemplateName(inputs.template)
  if (!template.ok) return template
  const globs = readPlanGlobs(plans ?? inputs.plans, ignore)
  if (!globs.ok) return globs
  const policy: Policy<TemplateName> = {
    source: file === null ? 'default' : inputs['config-from'],
    minScore: inputs['min-score'],
    mode: inputs.mode,
    ratchet: inputs.ratchet,
    template: template.value,
    ...toPolicyChanges(keys, 'policy'),
    overrides: toOverrides(overrides),
  }
  const limits = toRunLimits({
    'max-plans': maxPlans ?? inputs['max-plans'],
    'max-plan-size': maxKib ?? inputs['max-plan-size'],
  })
  return ok({policy, plans: globs.value, skipLabel: skipLabel.trim(), limits})
}

/** The overrides of a policy file, as its paths have it: relative to the root of the repository. */
export function toOverrides(overrides: PolicyFile['overrides'] = []): Override<TemplateName>[] {
  return overrides.map(({paths, ...keys}) => ({
    paths,
    matches: toMatchesBelow(paths),
    changes: toPolicyChanges(keys, 'override'),
  }))
}
