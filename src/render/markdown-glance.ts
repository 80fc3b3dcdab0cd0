import type {Highlight, PlanReport} from '../model/report.ts'
import {clip} from './clip.ts'
import type {RenderContext} from './context.ts'
import type {Detail} from './detail.ts'
import {toMarkdown} from './escape.ts'
import {planLink} from './links.ts'
import {sectionTitle} from './titles.ts'

const MAX_LABEL = 60
const MAX_TEXT = 280

/** The plan at a glance: what a reviewer wants to see first, below each label what the plan says. */
export function glance(plan: PlanReport, context: RenderContext, detail: Detail): string {
  const byLabel = new Map<string, Highlight[]>()
  for (const highlight of plan.highlights.slice(0, detail.highlights)) {
    const label = clip(sectionTitle(highlight.label), MAX_LABEL)
    byLabel.set(label, [...(byLabel.get(label) ?? []), highlight])
  }
  return [...byLabel].map(([label, highlights]) => entry(label, highlights, plan, context)).join('\n')
}

function entry(label: string, highlights: readonly Highlight[], plan: PlanReport, context: RenderContext): string {
  const lines = highlights.map(highlight => `  - ${sentence(highlight, plan, context)}`)
  return [`- **${toMarkdown(label)}**`, ...lines].join('\n')
}

function sentence({text, line}: Highlight, plan: PlanReport, context: RenderContext): string {
  return `${toMarkdown(clip(text, MAX_TEXT))} · ${planLink(`line ${line}`, plan.path, context, line)}`
}
