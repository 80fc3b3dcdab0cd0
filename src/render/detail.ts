import type {PlanReport, Report} from '../model/report.ts'
import {countText} from './points.ts'

/**
 * How much of a report a Markdown surface shows.
 *
 * Units: `plans` rows and folds; `findings` and `highlights` for each plan; `open` of the findings stand outside a fold.
 */
export interface Detail {
  readonly plans: number
  readonly sections: 'all' | 'unfinished' | 'none'
  readonly open: number
  readonly findings: number
  readonly highlights: number
}

/** The comment's steps, from the one that it would like to the one that always fits. */
export const COMMENT_STEPS: readonly Detail[] = [
  {plans: 50, sections: 'unfinished', open: 5, findings: 100, highlights: 30},
  {plans: 50, sections: 'unfinished', open: 5, findings: 30, highlights: 10},
  {plans: 50, sections: 'unfinished', open: 5, findings: 10, highlights: 0},
  {plans: 50, sections: 'none', open: 3, findings: 3, highlights: 0},
  {plans: 50, sections: 'none', open: 0, findings: 0, highlights: 0},
  {plans: 10, sections: 'none', open: 0, findings: 0, highlights: 0},
  {plans: 0, sections: 'none', open: 0, findings: 0, highlights: 0},
]

/** The summary's steps: everything, and then as the comment. */
export const SUMMARY_STEPS: readonly Detail[] = [
  {plans: 1000, sections: 'all', open: 20, findings: 1000, highlights: 100},
  {plans: 1000, sections: 'unfinished', open: 10, findings: 100, highlights: 30},
  {plans: 1000, sections: 'none', open: 5, findings: 10, highlights: 0},
  ...COMMENT_STEPS,
]

/** What a step leaves out of a report, counted in words; empty if nothing. `shown` are its plans in the order shown. */
export function leftOut(report: Report, shown: readonly PlanReport[], detail: Detail): string {
  const total = (count: (plan: PlanReport) => number, plans: readonly PlanReport[]) =>
    plans.reduce((sum, plan) => sum + count(plan), 0)
  const missing = (length: (plan: PlanReport) => number, max: number) =>
    total(length, report.plans) - total(plan => Math.min(max, length(plan)), shown)
  const counts = [
    {noun: 'plan', count: report.plans.length - shown.length},
    {noun: 'finding', count: missing(plan => plan.findings.length, detail.findings)},
    {noun: 'highlight', count: missing(plan => plan.highlights.length, detail.highlights)},
    {noun: 'section', count: detail.sections === 'none' ? total(plan => plan.sections.length, report.plans) : 0},
  ]
  return counts
    .filter(({count}) => count > 0)
    .map(({noun, count}) => countText(count, noun))
    .join(', ')
}
