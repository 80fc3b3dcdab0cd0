import {readFileSync} from 'node:fs'
import type {TemplateSource} from '../../src/model/policy.ts'
import type {PlanReport} from '../../src/model/report.ts'
import {builtIns} from '../../src/template/registry.ts'

/** A built-in template with the finished example plan that belongs to it. */
export interface Material {
  readonly id: string
  readonly template: TemplateSource
  readonly example: string
}

export const materials: readonly Material[] = builtIns.map(template => ({
  id: template.id,
  template,
  example: readFileSync(new URL(`../../examples/${template.id}/plan.md`, import.meta.url), 'utf8'),
}))

/** Run every property with the same seed, so that a failure comes back. */
export const SEED = 20260331

/** What must not change under a change of style: the score and what each section earned. */
export function essence({score, earned, possible, state, sections}: PlanReport): object {
  return {score, earned, possible, state, sections: sections.map(({id, state, earned}) => ({id, state, earned}))}
}
