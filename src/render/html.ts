import type {PlanReport, Report} from '../model/report.ts'
import type {RenderContext} from './context.ts'
import {type Html, html, trusted} from './escape.ts'
import {scoreChart} from './html-chart.ts'
import {heatMaps} from './html-heat-map.ts'
import {planDetails} from './html-plan.ts'
import {SCRIPT, SCRIPT_HASH} from './html-script.ts'
import {STYLE, STYLE_HASH} from './html-style.ts'
import {countText} from './points.ts'
import {lowestScore, neededScores, runMark, runWords} from './verdict.ts'
import {plansWorstFirst} from './worst-first.ts'

/** What a page needs beside the report. `sources` are the plans' texts by path, as far as they are at hand. */
export interface HtmlContext extends Omit<RenderContext, 'maxChars'> {
  readonly sources?: ReadonlyMap<string, string>
}

/** So few plans are all told open. */
const FEW = 2

/**
 * The report as one page that needs nothing else: no network, no other file. It reads without its script, which only
 * sorts, filters and opens.
 */
export function renderHtml(report: Report, context: HtmlContext): string {
  const plans = plansWorstFirst(report.plans)
  const ids = new Map(plans.map((plan, i) => [plan, `plan-${i + 1}`]))
  const idOf = (plan: PlanReport) => ids.get(plan) ?? ''
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'; script-src 'sha256-${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${runWords(report)}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#plans">Skip to the plans</a>
<header><div class="page">${head(report)}</div></header>
<main class="page">
${plans.length > 1 ? html`<section aria-labelledby="overview"><h2 id="overview">Overview</h2>${scoreChart(report)}${heatMaps(plans, idOf)}</section>` : html``}
<section aria-labelledby="plans"><h2 id="plans" tabindex="-1">${plans.length === 1 ? 'The plan' : 'Plans'}</h2>
${plans.length === 0 ? html`<p>No file here counts as a plan.</p>` : html``}
${plans.map(plan => planDetails(plan, context, {id: idOf(plan), isOpen: plans.length <= FEW}))}
</section>
</main>
<footer><div class="page">${origin(report)}</div></footer>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`
  return page.markup
}

function head(report: Report): Html {
  const notices = report.notices.map(notice => html`<li>${notice}</li>`)
  return html`<h1><span aria-hidden="true">${runMark(report)}</span> ${runWords(report)}</h1>
${report.plans.length > 1 ? facts(report) : html``}${notices.length === 0 ? html`` : html`<ul class="notices" aria-label="Notices">${notices}</ul>`}`
}

/** The run in numbers; of a single plan, the title has said them. */
function facts(report: Report): Html {
  const {plans} = report
  const passing = plans.filter(plan => plan.result === 'pass').length
  const findings = plans.reduce((sum, plan) => sum + plan.findings.length, 0)
  const all = [
    {name: 'Plans', value: String(plans.length)},
    {name: 'Passing', value: String(passing)},
    {name: 'Lowest score', value: String(lowestScore(report))},
    {name: 'Needed', value: neededScores(report).join(' to ')},
    {name: 'Findings', value: String(findings)},
  ]
  return html`<dl class="facts">${all.map(({name, value}) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`
}

function origin({tool, policy, plans}: Report): Html {
  const policies = {base: 'policy of the base branch', head: 'policy of the head branch', default: 'default policy'}
  return html`<p>${tool.name} ${tool.version} · ${policies[policy.source]} · ${countText(plans.length, 'plan')}</p>`
}
