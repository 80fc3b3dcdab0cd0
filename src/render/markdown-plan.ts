import type {Finding, PlanReport} from '../model/report.ts'
import {clipPath} from './clip.ts'
import type {RenderContext} from './context.ts'
import type {Detail} from './detail.ts'
import {toCodeSpan} from './escape.ts'
import {planLink} from './links.ts'
import {findingList} from './markdown-findings.ts'
import {fold, stack} from './markdown-fold.ts'
import {glance} from './markdown-glance.ts'
import {noticeLines} from './markdown-notices.ts'
import {sectionTable} from './markdown-sections.ts'
import {skeletonBlock} from './markdown-skeleton.ts'
import {templateText} from './markdown-template.ts'
import {waiverList} from './markdown-waivers.ts'
import {countText, waiverCount} from './points.ts'
import {findingCounts, findingsWorstFirst} from './worst-first.ts'

const MAX_PATH = 80

/** The only plan of a report: what is missing stands open, the rest in folds; if it passes, all of it is folded. */
export function onlyPlan(plan: PlanReport, context: RenderContext, detail: Detail): string {
  const findings = findingsWorstFirst(plan.findings).slice(0, detail.findings)
  const open = openFindings(plan, findings, detail.open)
  const folded = findings.slice(open.length)
  const sections = sectionTable(plan, context, detail)
  const isTableOpen = plan.result === 'fail' && plan.state !== 'not-started'
  const path = planLink(toCodeSpan(clipPath(plan.path, MAX_PATH)), plan.path, context)
  const waived = plan.waivers.length === 0 ? [] : [waiverCount(plan)]
  return stack([
    [path, templateText(plan), findingCounts(plan.findings), ...waived].join(' · '),
    noticeLines(plan.notices),
    isTableOpen ? sections : '',
    open.length === 0 || sections === ''
      ? ''
      : `**${plan.state === 'not-started' ? 'Where to start' : 'What is missing'}**`,
    findingList(open, plan, context),
    fold(
      open.length === 0 ? findingCounts(folded) : countText(folded.length, 'more finding'),
      findingList(folded, plan, context),
    ),
    waiverList(plan, context, detail),
    isTableOpen ? '' : fold('Section by section', sections),
    fold('What is absent, ready to paste', skeletonBlock(plan, detail)),
    fold('The plan at a glance', glance(plan, context, detail)),
  ])
}

/** What stands outside the fold: of a plan that falls short, the worst that its author has to act on. */
function openFindings(plan: PlanReport, findings: readonly Finding[], max: number): readonly Finding[] {
  if (plan.result === 'pass') return []
  return findings.filter(finding => finding.severity !== 'note').slice(0, max)
}
