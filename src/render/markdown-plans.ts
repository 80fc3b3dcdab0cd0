import type {PlanReport} from '../model/report.ts'
import {bar} from './bar.ts'
import {clipPath} from './clip.ts'
import type {RenderContext} from './context.ts'
import {toCodeCell} from './escape.ts'
import {planLink} from './links.ts'
import {waiverCount} from './points.ts'
import {unbroken} from './unbroken.ts'
import {planVerdict, scoreMove} from './verdict.ts'

const MAX_PATH = 56

/** A row for each plan: where, how far it is, how it stands. */
export function planTable(plans: readonly PlanReport[], context: RenderContext): string {
  if (plans.length === 0) return ''
  const head = ['| Plan | Score | State |', '| :-- | :-- | :-- |']
  const isGate = plans.some(({mode}) => mode === 'gate')
  return [...head, ...plans.map(plan => row(plan, context, isGate ? ', reported only' : ''))].join('\n')
}

/** `spared` is said of a plan that falls short without failing the job. */
function row(plan: PlanReport, context: RenderContext, spared: string): string {
  const {mark, words} = planVerdict(plan)
  const path = planLink(toCodeCell(clipPath(plan.path, MAX_PATH)), plan.path, context)
  const move = scoreMove(plan)
  const score = move === null ? 'no score' : `\`${bar(plan.score / 100)}\` ${unbroken(move)}`
  const held = plan.decidedBy === 'base-score' ? `, may not fall below ${plan.baseScore}` : ''
  const isSpared = plan.result === 'fail' && plan.mode === 'report'
  const waived = plan.waivers.length === 0 ? '' : `, ${waiverCount(plan)}`
  return `| ${mark} ${path} | ${score} | ${words}${held}${isSpared ? spared : ''}${waived} |`
}
