import type {Finding, PlanReport} from '../model/report.ts'
import {clip} from './clip.ts'
import {type Html, html, trusted} from './escape.ts'
import type {HtmlContext} from './html.ts'
import {planUrl, ruleUrl} from './links.ts'
import {costText} from './points.ts'
import {findingTitle} from './titles.ts'

const MAX_SENTENCE = 600
const MAX_LINE = 160
const MAX_LINES = 6

/** A finding as an item: where, what was found, what to write; beside it the plan's own lines, if they are at hand. */
export function findingItem(
  finding: Finding,
  plan: PlanReport,
  {context, lines}: {readonly context: HtmlContext; readonly lines: readonly string[]},
): Html {
  const facts = [costText(finding), finding.severity].filter(fact => fact !== '').map(fact => html` · ${fact}`)
  const place = finding.line === null ? html`` : html` · ${linePlace(finding.line, plan, context)}`
  const help = finding.help === '' ? html`` : html`<p class="help">→ ${prose(finding.help)}</p>`
  return html`<li class="${finding.severity}"><div><p class="where"><strong>${clip(findingTitle(finding), 100)}</strong>${place}${facts} · <a href="${ruleUrl(finding.rule, context)}">${finding.rule}</a></p>
<p>${prose(finding.message)}</p>${help}</div>${excerpt(finding, lines)}</li>
`
}

/** A line of a plan, linked to where it stands at the head commit; away from GitHub its number alone. */
export function linePlace(line: number, plan: PlanReport, context: HtmlContext): Html {
  const url = planUrl(plan.path, {...context, maxChars: 0}, line)
  return url === null ? html`line ${line}` : html`<a href="${url}">line ${line}</a>`
}

/** A sentence with what stands between backticks as code. */
function prose(sentence: string): Html {
  const parts = clip(sentence, MAX_SENTENCE).split(/(`[^`]+`)/)
  return html`${parts.map(part => (/^`[^`]+`$/.test(part) ? html`<code>${part.slice(1, -1)}</code>` : spaced(part)))}`
}

function spaced(part: string): Html {
  return html`${/^\s/.test(part) ? html` ` : html``}${part}${/\S\s+$/.test(part) ? html` ` : html``}`
}

/** The finding's lines with one around them. */
function excerpt({line, endLine}: Finding, lines: readonly string[]): Html {
  if (line === null || line > lines.length) return html``
  const last = Math.min(Math.max(line, endLine ?? line), line + MAX_LINES - 1, lines.length)
  const first = Math.max(1, line - 1)
  const numbers = Array.from({length: Math.min(last + 1, lines.length) - first + 1}, (_, i) => first + i)
  const rows = numbers.map(number => {
    const text = clipEnd(lines[number - 1] ?? '')
    const isOwn = line <= number && number <= last
    return html`<span class="${isOwn ? 'own' : 'near'}"><span class="number">${number}</span>${indent(text)}${text}</span>`
  })
  return html`<pre class="lines" tabindex="0" aria-label="Lines ${first} to ${numbers.at(-1) ?? first} of the plan">${rows}</pre>`
}

/** Spaces in front of a line, which show how it is nested; `html` takes them off. */
function indent(text: string): Html {
  return trusted(' '.repeat(Math.min(24, /^ */.exec(text.replaceAll('\t', '  '))?.[0].length ?? 0)))
}

function clipEnd(text: string): string {
  const characters = [...text]
  return characters.length <= MAX_LINE ? text : `${characters.slice(0, MAX_LINE - 1).join('')}…`
}
