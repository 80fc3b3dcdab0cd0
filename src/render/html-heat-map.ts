import type {PlanReport, SectionReport} from '../model/report.ts'
import {type Html, html} from './escape.ts'
import {countText} from './points.ts'
import {sectionTitle} from './titles.ts'
import {planVerdict, scoreMove} from './verdict.ts'

/** Sections × plans as a table for each template, since only plans of one template have the same sections. */
export function heatMaps(plans: readonly PlanReport[], idOf: (plan: PlanReport) => string): Html {
  const groups = new Map<string, PlanReport[]>()
  for (const plan of plans) groups.set(keyOf(plan), [...(groups.get(keyOf(plan)) ?? []), plan])
  const sorted = [...groups.values()].sort((a, b) => b.length - a.length)
  return html`<form class="filter" role="search" hidden><label>Filter plans <input type="search" name="path" autocomplete="off"></label>
<label><input type="checkbox" name="short"> Only those that fall short</label> <output aria-live="polite"></output></form>
${legend()}${sorted.map((group, i) => heatMap(group, idOf, `map-${i + 1}`))}`
}

function keyOf({template, sections}: PlanReport): string {
  return JSON.stringify([template.id, template.source, sections.map(({id}) => id)])
}

function legend(): Html {
  const states = ['complete', 'partial', 'untouched', 'missing', 'waived'] as const
  return html`<ul class="legend" aria-label="What the cells mean">${states.map(state => html`<li><span class="cell ${state}">${SAMPLES[state]}</span> ${state}</li>`)}</ul>`
}

const SAMPLES = {complete: '100', partial: '50', untouched: '0', missing: '—', waived: 'n/a'}

function heatMap(plans: readonly PlanReport[], idOf: (plan: PlanReport) => string, id: string): Html {
  const [first] = plans
  if (!first) return html``
  const columns = first.sections.flatMap((section, i) =>
    plans.some(plan => (plan.sections[i]?.possible ?? 0) > 0) ? [{title: sectionTitle(section.title), i}] : [],
  )
  const name = `${countText(plans.length, 'plan')} by the template ${first.template.id}`
  return html`<h3 id="${id}">${name}</h3>
<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table class="heat">
<thead><tr>${sortable('Plan', 'name')}${sortable('Score', 'score')}${columns.map(({title}) => sortable(title, 'cell'))}</tr></thead>
<tbody>${plans.map(plan =>
    row(
      plan,
      idOf(plan),
      columns.map(({i}) => plan.sections[i]),
    ),
  )}</tbody>
</table></div>`
}

function sortable(title: string, kind: 'name' | 'score' | 'cell'): Html {
  return html`<th scope="col" class="${kind}"><button type="button"><span>${title}</span></button></th>`
}

function row(plan: PlanReport, id: string, sections: readonly (SectionReport | undefined)[]): Html {
  const {mark, words} = planVerdict(plan)
  const score =
    scoreMove(plan) === null ? html`<td data-v="-1">–</td>` : html`<td data-v="${plan.score}">${plan.score}</td>`
  return html`<tr data-result="${plan.result}"><th scope="row"><span role="img" aria-label="${words}">${mark}</span> <a href="#${id}">${plan.path || 'plan'}</a></th>${score}${sections.map(cell)}</tr>
`
}

function cell(section: SectionReport | undefined): Html {
  if (!section || section.possible <= 0) return html`<td data-v="-2"></td>`
  const percent = Math.floor((100 * section.earned) / section.possible)
  if (section.state === 'missing')
    return html`<td class="missing" data-v="-1">—<span class="unseen"> missing</span></td>`
  const shown = section.state === 'waived' ? html`n/a` : html`${percent}`
  return html`<td class="${section.state}" data-v="${percent}">${shown}</td>`
}
