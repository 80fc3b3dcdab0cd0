import type {Report, RunResult} from '../model/report.ts'
import {lowestScore} from '../render/verdict.ts'
import type {Runner} from './runner.ts'

/** The action's outputs: numbers, words and a path of ours, never text of a plan. `score` is empty without a plan. */
export interface Outputs {
  readonly result: RunResult
  readonly score: number | ''
  readonly plans: number
  readonly failed: number
  readonly skipped: 'true' | 'false'
  readonly report: string
}

/** The outputs of a run that had nothing to judge and wrote no report. */
export const NOTHING: Outputs = {result: 'none', score: '', plans: 0, failed: 0, skipped: 'false', report: ''}

/** The outputs that a report gives; `path` is where it was written. */
export function toOutputs(report: Report, path: string): Outputs {
  const {result, plans} = report
  return {
    result,
    score: plans.length === 0 ? '' : lowestScore(report),
    plans: plans.length,
    failed: plans.filter(plan => plan.result === 'fail').length,
    skipped: report.skippedBy === null ? 'false' : 'true',
    report: path,
  }
}

/** Set all outputs. */
export function setOutputs(runner: Runner, outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value)
}
