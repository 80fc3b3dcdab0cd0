import type {PlanReport} from '../model/report.ts'
import {clipPath} from './clip.ts'
import type {RenderContext} from './context.ts'
import type {Detail} from './detail.ts'
import {toCodeSpan, toHtml} from './escape.ts'
import {findingList} from './markdown-findings.ts'
import {fold, stack} from './markdown-fold.ts'
import {glance} from './markdown-glance.ts'
import {noticeLines} from './markdown-notices.ts'
import {sectionTable} from './markdown-sections.ts'
import {skeletonBlock} from './markdown-skeleton.ts'
import {templateText} from './markdown-template.ts'
import {waiverList} from './markdown-waivers.ts'
import {planVerdict} from './verdict.ts'
import {findingCounts, findingsWorstFirst} from './worst-first.ts'

const MAX_PATH = 80

/**
 * Several plans: each that falls short in a fold of its own, those that pass together in one. What goes over the
 * context's limit breaks off behind it: such a text is thrown away, and hundreds of plans make one of megabytes.
 */
export function foldedPlans(plans: readonly PlanReport[], context: RenderContext, detail: Detail): string {
  const short = plans.filter(plan => plan.result === 'fail')
  const passing = plans.filter(plan => plan.result === 'pass')
  const folds = upTo(context.maxChars, short, plan => fold(title(plan), told(plan, context, detail)))
  const room = folds.reduce((left, text) => left - text.length, context.maxChars)
  const texts = upTo(room, passing, plan =>
    stack([`**${toCodeSpan(clipPath(plan.path, MAX_PATH))}**`, told(plan, context, detail)]),
  )
  const words = passing.length === 1 ? '1 plan passes' : `${passing.length} plans pass`
  return stack([...folds, fold(`✅ ${words} · ${findingCounts(passing.flatMap(plan => plan.findings))}`, stack(texts))])
}

/** Texts of plans, up to the first with which they are longer than the limit together. */
function upTo(maxChars: number, plans: readonly PlanReport[], draw: (plan: PlanReport) => string): string[] {
  const texts: string[] = []
  for (let chars = 0, i = 0; chars <= maxChars && i < plans.length; i++) {
    const text = draw(plans[i] as PlanReport)
    texts.push(text)
    chars += text.length
  }
  return texts
}

function title(plan: PlanReport): string {
  const {mark} = planVerdict(plan)
  return `${mark} <code>${toHtml(clipPath(plan.path, MAX_PATH))}</code> · ${findingCounts(plan.findings)}`
}

function told(plan: PlanReport, context: RenderContext, detail: Detail): string {
  const findings = findingsWorstFirst(plan.findings).slice(0, detail.findings)
  const skeleton = skeletonBlock(plan, detail)
  const highlights = glance(plan, context, detail)
  return stack([
    `Judged by ${templateText(plan)}.`,
    noticeLines(plan.notices),
    plan.result === 'pass' ? '' : sectionTable(plan, context, detail),
    findingList(findings, plan, context),
    waiverList(plan, context, detail),
    skeleton === '' ? '' : stack(['**What is absent, ready to paste**', skeleton]),
    highlights === '' ? '' : stack(['**At a glance**', highlights]),
  ])
}
