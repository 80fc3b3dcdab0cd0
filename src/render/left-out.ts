import type {PlanReport, Report} from '../model/report.ts'
import type {Detail} from './detail.ts'
import {hasSkeleton, skeletonBlock} from './markdown-skeleton.ts'
import {countText} from './points.ts'

/** What a step of detail leaves out of a report, counted in words: `250 plans, 1200 findings`; empty if nothing. */
export function leftOut(report: Report, told: readonly PlanReport[], detail: Detail): string {
  const {plans} = report
  const rows = plans.length === 1 ? 1 : Math.min(plans.length, detail.rows)
  const counts = [
    {noun: 'plan', count: plans.length - rows},
    {noun: 'finding', count: cut(plans, told, detail.findings, plan => plan.findings.length)},
    {noun: 'waiver', count: cut(plans, told, detail.findings, plan => plan.waivers.length)},
    {noun: 'highlight', count: cut(plans, told, detail.highlights, plan => plan.highlights.length)},
    {noun: 'skeleton', count: plans.filter(hasSkeleton).length - told.filter(plan => isShown(plan, detail)).length},
    {noun: 'section row', count: detail.sections === 'none' ? cut(plans, told, 0, plan => plan.sections.length) : 0},
    {noun: 'notice', count: Math.max(0, report.notices.length - detail.notices)},
  ]
  return counts
    .filter(({count}) => count > 0)
    .map(({noun, count}) => countText(count, noun))
    .join(', ')
}

function isShown(plan: PlanReport, detail: Detail): boolean {
  return skeletonBlock(plan, detail) !== ''
}

/** How many things of all plans are not among the first `max` of each plan that is told in full. */
function cut(
  plans: readonly PlanReport[],
  told: readonly PlanReport[],
  max: number,
  count: (plan: PlanReport) => number,
): number {
  const all = plans.reduce((sum, plan) => sum + count(plan), 0)
  return all - told.reduce((sum, plan) => sum + Math.min(max, count(plan)), 0)
}
