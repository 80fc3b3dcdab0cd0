import {check} from '../../src/check.ts'
import type {TemplateSource} from '../../src/model/policy.ts'
import type {Finding, PlanReport} from '../../src/model/report.ts'

/** A template of a repository, from its text alone. */
export function templateOf(text: string): TemplateSource {
  return {id: 'own', source: '.github/plan.md', text}
}

/** The verdict on one plan. A string as template is the text of a repository's own one. */
export function judge(template: string | TemplateSource | 'auto', plan: string | Uint8Array): PlanReport {
  const source = typeof template === 'string' && template !== 'auto' ? templateOf(template) : template
  const content = typeof plan === 'string' ? new TextEncoder().encode(plan) : plan
  const made = check([{path: 'plan.md', change: 'added', content, base: null, repositoryTemplate: null}], {
    source: 'default',
    minScore: 80,
    mode: 'gate',
    ratchet: false,
    template: source as TemplateSource | 'auto',
  })
  if (!made.ok) throw new Error(`${made.failure.message}. ${made.failure.hint}`)
  return made.value.plans[0] as PlanReport
}

/** Findings in one line each: `rule severity line slot`. */
export function brief(findings: readonly Finding[]): string[] {
  return findings.map(one => `${one.rule} ${one.severity} ${one.line ?? '-'} ${one.slot ?? '-'}`)
}

/** The findings that cost points. */
export function losses(report: PlanReport): readonly Finding[] {
  return report.findings.filter(finding => finding.points > 0)
}
