import type {Finding, PlanReport, Severity} from '../model/report.ts'
import {countText} from './points.ts'

const RANK: Readonly<Record<Severity, number>> = {error: 0, warning: 1, note: 2}

/** Order of two findings: by severity, then by what they cost. Equal ones stay in the report's order. */
export function byHarm(a: Finding, b: Finding): number {
  return RANK[a.severity] - RANK[b.severity] || b.points - a.points
}

/** Findings, the worst first. */
export function findingsWorstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(byHarm)
}

/** Plans that fall short first, the lowest score first; equal ones stay in the report's order. */
export function plansWorstFirst(plans: readonly PlanReport[]): PlanReport[] {
  const rank = (plan: PlanReport) => (plan.result === 'fail' ? 0 : 1)
  return [...plans].sort((a, b) => rank(a) - rank(b) || a.score - b.score)
}

/** How many findings of each kind: `2 errors, 1 warning`; `no findings` if there are none. */
export function findingCounts(findings: readonly Finding[]): string {
  const kinds: readonly Severity[] = ['error', 'warning', 'note']
  const counts = kinds
    .map(kind => ({kind, count: findings.filter(finding => finding.severity === kind).length}))
    .filter(({count}) => count > 0)
    .map(({kind, count}) => countText(count, kind))
  return counts.length === 0 ? 'no findings' : counts.join(', ')
}
