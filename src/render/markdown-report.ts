import type {PlanReport, Report} from '../model/report.ts'
import type {RenderContext} from './context.ts'
import type {Detail} from './detail.ts'
import {leftOut} from './left-out.ts'
import {commitLink} from './links.ts'
import {stack} from './markdown-fold.ts'
import {foldedPlans} from './markdown-folded-plans.ts'
import {noticeLines} from './markdown-notices.ts'
import {onlyPlan} from './markdown-plan.ts'
import {planTable} from './markdown-plans.ts'
import {templateCounts} from './markdown-template.ts'
import {runMark, runWords} from './verdict.ts'
import {plansWorstFirst} from './worst-first.ts'

/** The verdict as a heading: the first line of every Markdown surface. */
export function headline(report: Report): string {
  return `### ${runMark(report)} ${runWords(report)}`
}

/** What is said where not even the shortest text fits. */
export const NO_ROOM = 'Left out for want of room: everything else. All of it is in `report.json`.'

/** Everything below the headline at one step of detail. It says itself what it leaves out. */
export function body(report: Report, context: RenderContext, detail: Detail): string {
  const left = leftOut(report, told(report, detail), detail)
  return stack([
    plans(report, context, detail),
    left === '' ? '' : `Left out for want of room: ${left}. All of it is in \`report.json\`.`,
    small(noticeLines(report.notices.slice(0, detail.notices))),
    small(report.plans.length > 1 ? templateCounts(report.plans) : ''),
    small(origin(report, context)),
  ])
}

function plans(report: Report, context: RenderContext, detail: Detail): string {
  const [only] = report.plans
  if (only === undefined) return 'No file here counts as a plan.'
  if (report.plans.length === 1) return onlyPlan(only, context, detail)
  const rows = plansWorstFirst(report.plans).slice(0, detail.rows)
  return stack([planTable(rows, context), foldedPlans(told(report, detail), context, detail)])
}

/** The plans that are told in full: the worst ones, a single plan always. */
function told(report: Report, detail: Detail): readonly PlanReport[] {
  if (report.plans.length === 1) return report.plans
  return plansWorstFirst(report.plans).slice(0, detail.plans)
}

function origin(report: Report, context: RenderContext): string {
  const policies = {base: 'policy of the base branch', head: 'policy of the head branch', default: 'default policy'}
  const commit = commitLink(context)
  const tool = `${report.tool.name} ${report.tool.version}`
  return [tool, ...(commit === null ? [] : [`judged at ${commit}`]), policies[report.policy.source]].join(' · ')
}

function small(text: string): string {
  return text === '' ? '' : `<sub>${text}</sub>`
}
