import {fullText} from '../assess/text-verdict.ts'
import type {SectionAssessment} from '../model/assessment.ts'
import type {Highlight} from '../model/report.ts'
import type {Template} from '../model/template.ts'

const MAX_CHARS = 160
const MAX_HIGHLIGHTS = 12
/** Slots that a reviewer looks for first, where a template does not say so itself. */
const TELLING =
  /\b(?:chosen|decision|risks?|mitigation|slo|latency|throughput|response time|performance goals|external|open questions?|kill switch|rollback trigger)\b/i

/** The plan at a glance: decisions, risks, targets and open questions, as they stand in the plan. */
export function toHighlights(sections: readonly SectionAssessment[], _template: Template): Highlight[] {
  const slots = sections
    .flatMap(section => section.slots)
    .filter(slot => slot.state === 'answered' || slot.state === 'partly')
  const marked = slots.filter(slot => slot.slot.highlight)
  const telling = marked.length > 0 ? marked : slots.filter(slot => TELLING.test(slot.slot.name))
  return telling.slice(0, MAX_HIGHLIGHTS).flatMap(slot => {
    const [entry] = slot.covered
    const text = entry
      ? fullText({...entry, name: entry.value ? '' : entry.name})
          .replace(/\s+/g, ' ')
          .trim()
      : ''
    return entry && text ? [{label: slot.slot.name, text: text.slice(0, MAX_CHARS), line: entry.line}] : []
  })
}
