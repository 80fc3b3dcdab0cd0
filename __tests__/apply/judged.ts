import {check} from '../../src/check.ts'
import type {PlanSource} from '../../src/model/plan.ts'
import type {Policy} from '../../src/model/policy.ts'
import type {PlanReport} from '../../src/model/report.ts'
import {templateOf} from '../check/judge.ts'

const POLICY: Policy = {source: 'base', minScore: 80, mode: 'gate', ratchet: false, template: 'auto'}

/** One plan as a policy judges it that differs from the default one. */
export function judged(text: string, change: Partial<Policy> = {}, source: Partial<PlanSource> = {}): PlanReport {
  const content = Buffer.from(text)
  const plan = {path: 'a/plan.md', change: 'added', content, base: null, repositoryTemplate: null, ...source} as const
  const report = check([plan], {...POLICY, ...change})
  if (!report.ok) throw new Error(report.failure.message)
  return report.value.plans[0] as PlanReport
}

/** A policy that judges by a template of its own. */
export function by(template: string, change: Partial<Policy> = {}): Partial<Policy> {
  return {template: templateOf(template), ...change}
}
