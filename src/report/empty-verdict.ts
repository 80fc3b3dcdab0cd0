import Fraction from 'fraction.js'
import {toFinding} from './finding.ts'
import type {PlanVerdict} from './plan-report.ts'

/** The verdict on a plan that was not judged section by section: one finding says why. */
export function emptyVerdict(
  state: 'unreadable' | 'different-structure',
  why: {readonly slot: string; readonly found: string; readonly wanted?: string},
): PlanVerdict {
  const zero = new Fraction(0)
  const place = {line: 1, endLine: 1, wanted: '', about: [], cost: new Fraction(1)}
  const finding = toFinding({...place, ...why, rule: state, severity: 'error'}, null, new Fraction(1))
  return {
    exact: zero,
    earned: 0,
    possible: 1,
    state,

    sections: [],
    findings: [{...finding, slot: null}],
  }
}
