import type {Finding, PlanReport} from '../model/report.ts'
import {clip} from './clip.ts'
import type {RenderContext} from './context.ts'
import {toMarkdown, toMarkdownProse} from './escape.ts'
import {planLink, ruleLink} from './links.ts'
import {costText} from './points.ts'
import {findingTitle} from './titles.ts'

const MAX_TITLE = 100
const MAX_SENTENCE = 400

/** Findings as a list: where, what it costs and the rule's page; what was found; what to write. */
export function findingList(findings: readonly Finding[], plan: PlanReport, context: RenderContext): string {
  return findings.map(finding => item(finding, plan, context)).join('\n')
}

function item(finding: Finding, plan: PlanReport, context: RenderContext): string {
  const found = toMarkdownProse(clip(finding.message, MAX_SENTENCE))
  const write = toMarkdownProse(clip(finding.help, MAX_SENTENCE))
  const lines = [heading(finding, plan, context), found, write === '' ? '' : `→ ${write}`]
  return `- ${lines.filter(line => line !== '').join('<br>\n  ')}`
}

function heading(finding: Finding, plan: PlanReport, context: RenderContext): string {
  const title = `**${toMarkdown(clip(findingTitle(finding), MAX_TITLE))}**`
  const place = finding.line === null ? '' : planLink(`line ${finding.line}`, plan.path, context, finding.line)
  const severity = finding.severity === 'error' ? '' : finding.severity
  const parts = [title, place, costText(finding), severity, ruleLink(finding.rule, context)]
  return parts.filter(part => part !== '').join(' · ')
}
