import type {ChosenBy, DecidedBy, PlanReport, PlanState, Report, TemplateChoice} from '../model/report.ts'
import {countText} from './points.ts'

/** How a plan stands, in a mark and in words. Every surface takes them from here, so that none disagrees. */
export interface Verdict {
  readonly mark: string
  readonly words: string
}

const PASSES: Verdict = {mark: '✅', words: 'passes'}

const FALLS_SHORT: Readonly<Record<PlanState, Verdict>> = {
  'not-started': {mark: '⚪', words: 'not started'},
  'in-progress': {mark: '🟡', words: 'in progress'},
  complete: {mark: '❌', words: 'falls short'},
  'different-structure': {mark: '🔀', words: 'follows another outline'},
  unreadable: {mark: '❌', words: 'cannot be read'},
}

const CHOSEN: Readonly<Record<ChosenBy, string>> = {
  override: 'set by the policy file for its path',
  'front-matter': 'named in the plan’s front matter',
  policy: 'set by the policy file',
  input: 'set by the option `template`',
  repository: 'the repository’s own',
  fit: 'the best fit of the built-in ones',
}

/** The verdict on one plan. A draft is not started or in progress, never failed. */
export function planVerdict(plan: PlanReport): Verdict {
  return plan.result === 'pass' ? PASSES : FALLS_SHORT[plan.state]
}

/** Score with its movement against the base: `82 → 91`, or `91` alone; null for a plan that could not be judged. */
export function scoreMove(plan: PlanReport): string | null {
  if (plan.state === 'unreadable' || plan.state === 'different-structure') return null
  if (plan.baseScore === null || plan.baseScore === plan.score) return String(plan.score)
  return `${plan.baseScore} → ${plan.score}`
}

/** Score against what decided: `82 → 91 of 100, needs 80`, or `82 → 84 of 100, may not fall below 82`. */
export function scoreText(plan: PlanReport): string {
  const move = scoreMove(plan)
  if (move === null) return `no score, needs ${plan.minScore}`
  return `${move} of 100, ${BARS[plan.decidedBy](plan)}`
}

const BARS: Readonly<Record<DecidedBy, (plan: PlanReport) => string>> = {
  'min-score': ({minScore}) => `needs ${minScore}`,
  'base-score': baseBar,
  'required-answer': () => 'but a required answer is missing',
}

/** Scores are shown rounded down, so a fall by less than a point has to be said. */
function baseBar({result, score, baseScore}: PlanReport): string {
  const bar = `may not fall below ${baseScore}`
  return result === 'fail' && score === baseScore ? `a little less than before, ${bar}` : bar
}

/** The verdict of the whole run in one line, without a mark: the first thing that anyone reads. */
export function runWords(report: Report): string {
  const [only] = report.plans
  if (only === undefined) return 'No plan to judge'
  const why = excuse(report)
  const aside = why === null ? '' : ` (${why})`
  if (report.plans.length === 1) return `Plan ${planVerdict(only).words}: ${scoreText(only)}${aside}`
  const short = report.plans.filter(plan => plan.result === 'fail').length
  const score = `lowest score ${lowestScore(report)}, ${needsText(report)}`
  if (short === 0) return `All ${report.plans.length} plans pass: ${score}${aside}`
  return `${short} of ${countText(report.plans.length, 'plan')} not there yet: ${score}${aside}`
}

/** What several plans need: `needs 80`, or with plans that are held to their own score `needs 80 or no less than before`. */
export function needsText(report: Report): string {
  const isHeld = report.plans.some(({decidedBy}) => decidedBy === 'base-score')
  return `needs ${neededScores(report).join(' to ')}${isHeld ? ' or no less than before' : ''}`
}

/** The least and the most that a plan of the run needs; one number if all need the same, the policy's without a plan. */
export function neededScores({plans, policy}: Report): readonly number[] {
  if (plans.length === 0) return [policy.minScore]
  const needed = plans.map(({minScore}) => minScore)
  return [...new Set([Math.min(...needed), Math.max(...needed)])]
}

/** Whether a plan fails the job: it falls short, and that counts. */
export function isRed({result, mode}: PlanReport): boolean {
  return result === 'fail' && mode === 'gate'
}

/** Whether the run fails its job. */
export function failsJob({plans}: Report): boolean {
  return plans.some(isRed)
}

/** Why the run passes whatever the scores say, null if they decide. */
export function excuse(report: Report): string | null {
  if (report.skippedBy === 'label') return 'skipped by label'
  return report.result === 'fail' && !failsJob(report) ? 'would fail' : null
}

/** The mark of the whole run: a single plan's own, else whether all pass. */
export function runMark(report: Report): string {
  const [only] = report.plans
  if (only === undefined) return '⚪'
  if (report.plans.length === 1) return planVerdict(only).mark
  return report.result === 'pass' ? '✅' : '🟡'
}

/** The lowest score of a run, 0 if there is no plan. */
export function lowestScore(report: Report): number {
  return report.plans.length === 0 ? 0 : Math.min(...report.plans.map(plan => plan.score))
}

/** Why a template was chosen, as the end of a sentence of ours. */
export function chosenText(choice: TemplateChoice): string {
  return choice.fit === undefined ? CHOSEN[choice.chosenBy] : `${CHOSEN[choice.chosenBy]} (${choice.fit} % fit)`
}
