import type {Finding, PlanReport} from '../model/report.ts'
import {clip} from './clip.ts'
import type {RenderContext} from './context.ts'
import {toMarkdown, toMarkdownProse} from './escape.ts'
import {planLink, ruleLink} from './links.ts'
import {costText} from './points.ts'
import {findingTitle} from './titles.ts'

const MAX_TITLE = 100
const MAX_SENTENCE = 400

/** Findings as a list: where, what was found, what to write, what it costs and the rule's page. */
export function findingList(findings: readonly Finding[], plan: PlanReport, context: RenderContext): string {
  return findings.map(finding => item(finding, plan, context)).join('\n')
}

function item(finding: Finding, plan: PlanReport, context: RenderContext): string {
  const title = `**${toMarkdown(clip(findingTitle(finding), MAX_TITLE))}**`
  const place = finding.line === null ? [] : [planLink(`line ${finding.line}`, plan.path, context, finding.line)]
  const sentences = [finding.message, finding.help]
    .map(sentence => toMarkdownProse(clip(sentence, MAX_SENTENCE)))
    .filter(sentence => sentence !== '')
  const about = [finding.severity, costText(finding), ruleLink(finding.rule, context)].filter(text => text !== '')
  const lines = [[title, ...place].join(' · '), ...sentences, `<sub>${about.join(' · ')}</sub>`]
  return `- ${lines.join('<br>\n  ')}`
}
