import type {Policy} from '../model/policy.ts'
import {ok, type Result} from '../model/result.ts'
import type {Inputs} from './inputs.ts'
import {type PlanGlobs, readPlanGlobs} from './plan-globs.ts'
import type {PolicyFile} from './policy-file.ts'
import {readTemplateName, type TemplateName} from './template-name.ts'

/**
 * What a run judges, and by what: the policy with its template still to be read, and which files are plans.
 *
 * Shape: `skipLabel` is the name of the label that skips the gate, empty if none does.
 */
export interface Criteria {
  readonly policy: Omit<Policy, 'template'>
  readonly template: TemplateName
  readonly plans: PlanGlobs
  readonly skipLabel: string
}

/** The inputs that a policy file may overrule. */
export type PolicyInputs = Pick<
  Inputs,
  'min-score' | 'mode' | 'ratchet' | 'skip-label' | 'template' | 'plans' | 'config-from'
>

/**
 * Join the inputs with the policy file, which wins: it comes from the base commit, while the workflow with the inputs
 * comes from the pull request that is judged.
 */
export function toCriteria(inputs: PolicyInputs, file: PolicyFile | null): Result<Criteria> {
  const chosen = {...inputs, ...file}
  const template = readTemplateName(chosen.template)
  if (!template.ok) return template
  const plans = readPlanGlobs(chosen.plans)
  if (!plans.ok) return plans
  const source = file === null ? 'default' : inputs['config-from']
  const templateFrom = file?.template === undefined ? 'input' : 'policy'
  const {mode, ratchet} = chosen
  const policy = {source, minScore: chosen['min-score'], mode, ratchet, templateFrom} as const
  return ok({policy, template: template.value, plans: plans.value, skipLabel: chosen['skip-label'].trim()})
}
