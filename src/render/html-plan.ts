import type {PlanReport, SectionReport} from '../model/report.ts'
import {clip} from './clip.ts'
import {type Html, html} from './escape.ts'
import type {HtmlContext} from './html.ts'
import {findingItem, linePlace} from './html-finding.ts'
import {planUrl} from './links.ts'
import {hasSkeleton, SKELETON_USE} from './markdown-skeleton.ts'
import {countText, sectionMove, sectionPoints, waiverCount} from './points.ts'
import {sectionTitle} from './titles.ts'
import {chosenText, planVerdict, scoreText} from './verdict.ts'
import {findingCounts, findingsWorstFirst} from './worst-first.ts'

const MAX_TEXT = 400
const MAX_TITLE = 100

/** How a plan stands on the page. */
export interface PlanPlace {
  readonly id: string
  readonly isOpen: boolean
}

/** One plan in a fold: verdict, sections, findings beside their lines, highlights, what is absent. */
export function planDetails(plan: PlanReport, context: HtmlContext, {id, isOpen}: PlanPlace): Html {
  const {mark, words} = planVerdict(plan)
  const title = html`<span aria-hidden="true">${mark}</span> <span class="path">${plan.path || 'plan'}</span> <span class="verdict">${words} · ${scoreText(plan)} · ${findingCounts(plan.findings)}</span>`
  const lines = context.sources?.get(plan.path)?.split(/\r\n|\n|\r/) ?? []
  const findings = findingsWorstFirst(plan.findings).map(finding => findingItem(finding, plan, {context, lines}))
  return html`<details class="plan" id="${id}" data-result="${plan.result}"${isOpen ? html` open` : html``}><summary>${title}</summary><div class="body">
<p class="quiet">Template ${plan.template.id}, ${plan.template.source === 'built-in' ? 'built in' : `from ${plan.template.source}`}, ${chosenText(plan.template)}.${outside(plan, context)}</p>${notices(plan)}
<div class="beside">${sections(plan)}${glance(plan, context)}</div>
${findings.length === 0 ? html`` : html`<h3>${countText(findings.length, 'finding')}</h3><ol class="findings">${findings}</ol>`}
${waivers(plan, context)}
${hasSkeleton(plan) ? html`<h3>What is absent, ready to paste</h3><p class="quiet">${SKELETON_USE}</p><pre class="skeleton" tabindex="0">${plan.skeleton}</pre>` : html``}
</div></details>
`
}

function waivers(plan: PlanReport, context: HtmlContext): Html {
  const items = plan.waivers.map(
    ({name, reason, line}) =>
      html`<li><strong>${clip(sectionTitle(name), MAX_TITLE)}</strong> · ${linePlace(line, plan, context)}: ${clip(reason, MAX_TEXT)}</li>`,
  )
  return items.length === 0 ? html`` : html`<h3>${waiverCount(plan)}, outside of the score</h3><ul>${items}</ul>`
}

function notices({notices}: PlanReport): Html {
  return notices.length === 0
    ? html``
    : html`<ul class="notices">${notices.map(notice => html`<li>${notice}</li>`)}</ul>`
}

function outside(plan: PlanReport, context: HtmlContext): Html {
  const url = planUrl(plan.path, {...context, maxChars: 0})
  return url === null ? html`` : html` <a href="${url}">Open the plan</a>`
}

function sections(plan: PlanReport): Html {
  const asking = plan.sections.filter(({possible}) => possible > 0)
  if (asking.length === 0) return html``
  const rows = asking.map(section => sectionRow(section, plan))
  return html`<table class="sections"><caption>Section by section</caption><thead><tr><th scope="col">Section</th><th scope="col">Points</th><th scope="col">State</th></tr></thead><tbody>${rows}</tbody></table>`
}

function sectionRow(section: SectionReport, plan: PlanReport): Html {
  const share = Math.round((100 * section.earned) / section.possible)
  return html`<tr><th scope="row">${sectionTitle(section.title)}</th><td><svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="rail" width="100" height="8"></rect><rect class="${section.state}" width="${share}" height="8"></rect></svg> <span class="points">${sectionPoints(section, plan)}</span>${move(section, plan)}</td><td>${section.state}</td></tr>`
}

function move(section: SectionReport, plan: PlanReport): Html {
  const text = sectionMove(section, plan)
  if (text === '') return html``
  const [way, points] = [text.startsWith('▲') ? 'up' : 'down', text.slice(2)]
  return html` <span class="${way}" aria-hidden="true">${text}</span><span class="unseen">, ${way} ${points} since the base</span>`
}

function glance(plan: PlanReport, context: HtmlContext): Html {
  const {highlights} = plan
  if (highlights.length === 0) return html``
  const labels = [...new Set(highlights.map(({label}) => label))]
  const entries = labels.map(label => {
    const texts = highlights.filter(one => one.label === label)
    return html`<dt>${clip(sectionTitle(label), 60)}</dt>${texts.map(({text, line}) => html`<dd>${clip(text, MAX_TEXT)} <span class="quiet">${linePlace(line, plan, context)}</span></dd>`)}`
  })
  return html`<div class="glance"><h3>At a glance</h3><dl>${entries}</dl></div>`
}
