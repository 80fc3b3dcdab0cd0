import type {PlanReport} from '../model/report.ts'
import type {Detail} from './detail.ts'
import {toCodeBlock} from './escape.ts'
import {stack} from './markdown-fold.ts'

/** How a skeleton is used, said above it on every surface that shows it. */
export const SKELETON_USE = 'Paste each part below its heading in the plan, and write over what stands in brackets.'

/** What a plan lacks, in a block that GitHub offers to copy; empty if nothing is absent or it is too long to show. */
export function skeletonBlock(plan: PlanReport, detail: Detail): string {
  return hasSkeleton(plan) && plan.skeleton.length <= detail.skeleton
    ? stack([SKELETON_USE, toCodeBlock(plan.skeleton, 'markdown')])
    : ''
}

/** Whether there is a skeleton to show. Of a plan that is not started, it would be the template once more. */
export function hasSkeleton({skeleton, state}: PlanReport): boolean {
  return skeleton.trim() !== '' && state !== 'not-started'
}
