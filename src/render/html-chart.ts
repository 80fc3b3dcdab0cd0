import type {Report} from '../model/report.ts'
import {type Html, html} from './escape.ts'
import {countText} from './points.ts'
import {neededScores} from './verdict.ts'

const BINS = 10
const BIN = 100 / BINS
const WIDTH = 44
const GAP = 6
const HEIGHT = 96
const TOP = 32
const BELOW = 18
/** How many points from its ends the scale has no room for a name. */
const MARGIN = 20

/** How many plans have which score, as a picture that says the same in words. */
export function scoreChart(report: Report): Html {
  const {plans} = report
  const bins = Array.from({length: BINS}, (_, i) => ({
    name: i === BINS - 1 ? '90 to 100' : `${i * BIN} to ${i * BIN + BIN - 1}`,
    count: plans.filter(({score}) => Math.min(BINS - 1, Math.floor(score / BIN)) === i).length,
  }))
  const most = Math.max(1, ...bins.map(({count}) => count))
  const words = bins.filter(({count}) => count > 0).map(({name, count}) => `${name}: ${countText(count, 'plan')}`)
  const width = BINS * (WIDTH + GAP)
  const needed = neededScores(report)
  return html`<figure class="chart"><figcaption>Scores</figcaption>
<svg viewBox="0 0 ${width} ${TOP + HEIGHT + BELOW}" role="img" aria-label="Number of plans by score. ${words.join('; ')}. Needed: ${needed.join(' to ')}.">
${bins.map(({count}, i) => column(i, count, Math.round((HEIGHT * count) / most)))}
${needed.map((score, i) => line(score, (score / 100) * width, i === 0 ? 'before' : 'behind'))}
</svg></figure>`
}

/** The line of a needed score, with its name on the side where there is room. */
function line(score: number, x: number, side: 'before' | 'behind'): Html {
  const at = score < MARGIN ? 'behind' : score > 100 - MARGIN ? 'before' : side
  return html`<line class="needed" x1="${x}" x2="${x}" y1="0" y2="${TOP + HEIGHT}"></line>
<text class="${at}" x="${at === 'before' ? x - GAP : x + GAP}" y="11">needs ${score}</text>`
}

function column(i: number, count: number, height: number): Html {
  const x = i * (WIDTH + GAP) + GAP / 2
  const middle = x + WIDTH / 2
  const y = TOP + HEIGHT - height
  return html`<rect class="bin" x="${x}" y="${y}" width="${WIDTH}" height="${height}" rx="3"></rect>
<text x="${middle}" y="${TOP + HEIGHT + 14}">${i * BIN}</text>${count === 0 ? html`` : html`<text class="count" x="${middle}" y="${y - 5}">${count}</text>`}`
}
