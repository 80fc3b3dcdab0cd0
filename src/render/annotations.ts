import type {Finding, PlanReport, Report, Severity} from '../model/report.ts'
import {toAnnotationText} from './escape.ts'

/** A finding at its place in the diff, in the words of GitHub's checks API. Lines are 1-based. */
export interface Annotation {
  readonly path: string
  readonly startLine: number
  readonly endLine: number
  readonly level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

const LEVELS = {error: 'failure', warning: 'warning', note: 'notice'} as const satisfies Record<
  Severity,
  Annotation['level']
>

/** Every finding as an annotation, worst first. `path` is the file's own name, as the API wants it. */
export function toAnnotations(report: Report): Annotation[] {
  return report.plans.flatMap(plan => plan.findings.map(finding => toAnnotation(plan, finding)))
}

function toAnnotation(plan: PlanReport, finding: Finding): Annotation {
  const startLine = finding.line ?? 1
  const endLine = Math.max(startLine, finding.endLine ?? startLine)
  const level = LEVELS[finding.severity]
  const title = toAnnotationText(finding.section ?? finding.rule)
  const message = toAnnotationText(`${finding.message} ${finding.help}`)
  return {path: plan.path, startLine, endLine, level, title, message}
}
