import type {PlanReport} from '../model/report.ts'
import {clip} from './clip.ts'
import type {RenderContext} from './context.ts'
import type {Detail} from './detail.ts'
import {toMarkdown} from './escape.ts'
import {planLink} from './links.ts'
import {waiverCount} from './points.ts'
import {sectionTitle} from './titles.ts'

const MAX_TITLE = 100
const MAX_REASON = 300

/** What a plan waives by comments, a line each: what, where and why. */
export function waiverList(plan: PlanReport, context: RenderContext, detail: Detail): string {
  const shown = plan.waivers.slice(0, detail.findings)
  if (shown.length === 0) return ''
  const items = shown.map(({name, reason, line}) => {
    const place = planLink(`line ${line}`, plan.path, context, line)
    return `- **${toMarkdown(clip(sectionTitle(name), MAX_TITLE))}** · ${place}: ${toMarkdown(clip(reason, MAX_REASON))}`
  })
  return [`**${waiverCount(plan)}, outside of the score**`, '', ...items].join('\n')
}
