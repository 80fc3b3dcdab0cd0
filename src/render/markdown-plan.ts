import type {Finding, PlanReport} from '../model/report.ts'
import {clipPath} from './clip.ts'
import type {RenderContext} from './context.ts'
import type {Detail} from './detail.ts'
import {toCodeSpan, toHtml} from './escape.ts'
import {planLink} from './links.ts'
import {findingList} from './markdown-findings.ts'
import {fold, stack} from './markdown-fold.ts'
import {glance} from './markdown-glance.ts'
import {sectionTable} from './markdown-sections.ts'
import {countText} from './points.ts'
import {chosenText, planVerdict, scoreMove} from './verdict.ts'
import {findingCounts, findingsWorstFirst} from './worst-first.ts'

const MAX_PATH = 80

/** The only plan of a report: what is missing stands open, the rest in folds; if it passes, all of it is folded. */
export function onlyPlan(plan: PlanReport, context: RenderContext, detail: Detail): string {
  const findings = findingsWorstFirst(plan.findings).slice(0, detail.findings)
  const open = plan.result === 'pass' ? [] : findings.filter(asksToAct).slice(0, detail.open)
  const folded = findings.slice(open.length)
  const sections = sectionTable(plan, context, detail)
  return stack([
    `${planName(plan, context)} · ${templateText(plan)} · ${findingCounts(plan.findings)}`,
    plan.result === 'pass' ? '' : sections,
    open.length === 0 ? '' : `**${plan.state === 'not-started' ? 'Where to start' : 'What is missing'}**`,
    findingList(open, plan, context),
    fold(foldedTitle(folded, open), findingList(folded, plan, context)),
    plan.result === 'pass' ? fold('Section by section', sections) : '',
    fold('The plan at a glance', glance(plan, context, detail)),
  ])
}

/** One plan of several, in a fold of its own. */
export function foldedPlan(plan: PlanReport, context: RenderContext, detail: Detail): string {
  const {mark, words} = planVerdict(plan)
  const move = scoreMove(plan)
  const path = `<code>${toHtml(clipPath(plan.path, MAX_PATH))}</code>`
  const title = [`${mark} ${path}`, words, move ?? '', findingCounts(plan.findings)].filter(part => part !== '')
  const findings = findingsWorstFirst(plan.findings).slice(0, detail.findings)
  const highlights = glance(plan, context, detail)
  const details = [
    plan.result === 'pass' ? '' : sectionTable(plan, context, detail),
    findingList(findings, plan, context),
    highlights === '' ? '' : stack(['**The plan at a glance**', highlights]),
  ]
  if (stack(details) === '') return ''
  return fold(title.join(' · '), stack([templateText(plan), ...details]))
}

/** Which template judged a plan, and why that one. */
export function templateText({template}: PlanReport): string {
  const source = template.source === 'built-in' ? 'built-in' : `from ${toCodeSpan(template.source)}`
  return `template ${toCodeSpan(template.id)} (${source}), ${chosenText(template)}`
}

function planName(plan: PlanReport, context: RenderContext): string {
  return planLink(toCodeSpan(clipPath(plan.path, MAX_PATH)), plan.path, context)
}

function asksToAct({severity}: Finding): boolean {
  return severity !== 'note'
}

function foldedTitle(folded: readonly Finding[], open: readonly Finding[]): string {
  return open.length === 0 ? findingCounts(folded) : countText(folded.length, 'more finding')
}
