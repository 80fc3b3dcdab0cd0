import {check} from '../../src/check.ts'
import type {Finding, RuleId} from '../../src/model/report.ts'
import {judgeTargets, targetsIn} from '../../src/rules/link-target.ts'
import {templateOf} from '../check/judge.ts'

/** A plan with the template that judges it; `files` are those of its repository, null if nobody knows them. */
export interface Judging {
  readonly template: string
  readonly plan: string
  readonly path?: string
  readonly files?: readonly string[] | null
}

/** The findings of a rule on a plan. */
export function flawsOf(rule: RuleId, {template, plan, path = 'specs/007/plan.md', files = null}: Judging): Finding[] {
  const content = new TextEncoder().encode(plan)
  const exists = (one: string) => files?.some(file => file === one || file.startsWith(`${one}/`)) === true
  const targets = files === null ? undefined : judgeTargets(targetsIn(plan, path), exists)
  const made = check([{path, change: 'added', content, base: null, repositoryTemplate: null, targets}], {
    source: 'default',
    minScore: 80,
    mode: 'gate',
    ratchet: false,
    template: templateOf(template),
  })
  if (!made.ok) throw new Error(`${made.failure.message}. ${made.failure.hint}`)
  return (made.value.plans[0]?.findings ?? []).filter(finding => finding.rule === rule)
}

/** The lines on which a rule finds something. */
export function linesOf(rule: RuleId, judging: Judging): (number | null)[] {
  return flawsOf(rule, judging).map(finding => finding.line)
}
