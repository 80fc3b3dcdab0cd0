import type {Finding, PlanReport, Report} from '../model/report.ts'
import {clip} from './clip.ts'
import {toAnnotationText} from './escape.ts'
import {findingTitle} from './titles.ts'
import {isRed} from './verdict.ts'
import {byHarm} from './worst-first.ts'

/** A finding at its place in the diff, in the words of GitHub's checks API. Lines are 1-based. */
export interface Annotation {
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  readonly level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** The checks API takes 255 characters. */
const MAX_TITLE = 255
const MAX_SENTENCE = 2000

/**
 * Every finding of every plan as an annotation, worst first.
 *
 * Shape: `path` is the file's own name, as the API wants it; title and message are safe to print. A finding without a
 * line stands at line 1. `failure` only where the plan fails the job, so that no green check has a red line.
 */
export function toAnnotations(report: Report): Annotation[] {
  return report.plans
    .flatMap(plan => plan.findings.map(finding => ({plan, finding})))
    .sort((a, b) => byHarm(a.finding, b.finding))
    .map(({plan, finding}) => toAnnotation(finding, plan))
}

function toAnnotation(finding: Finding, plan: PlanReport): Annotation {
  const startLine = finding.line ?? 1
  const endLine = Math.max(startLine, finding.endLine ?? startLine)
  const title = toAnnotationText(clip(findingTitle(finding), MAX_TITLE - 1))
  const sentences = [finding.message, finding.help].map(text => toAnnotationText(clip(text, MAX_SENTENCE)))
  const page = finding.page === undefined ? '' : `: ${toAnnotationText(finding.page)}`
  const message = `${sentences.filter(text => text !== '').join(' → ')} (${finding.rule}${page})`
  return {path: plan.path, startLine, endLine, level: level(finding, plan), title, message}
}

function level({severity}: Finding, plan: PlanReport): Annotation['level'] {
  if (severity === 'note') return 'notice'
  return severity === 'error' && isRed(plan) ? 'failure' : 'warning'
}
