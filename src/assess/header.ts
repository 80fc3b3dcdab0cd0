import Fraction from 'fraction.js'
import type {Problem, SlotAssessment} from '../model/assessment.ts'

/**
 * Problems of the header: leftovers are one a line, labels left out are one for all. An error if the title is unedited or
 * most of the header is, else a warning.
 */
export function toHeaderProblems(problems: readonly Problem[], slots: readonly SlotAssessment[]): Problem[] {
  const open = slots.filter(slot => slot.state === 'unfilled')
  const isTitleOpen = open.some(slot => slot.slot.kind === 'title')
  const severity = isTitleOpen || open.length > slots.length / 2 ? 'error' : 'warning'
  const lines = new Map<string, Problem>()
  for (const problem of problems) {
    const isJoined = problem.rule === 'unfilled' || problem.rule === 'missing-field'
    const key = `${problem.rule}:${problem.line}:${isJoined ? '' : problem.slot}`
    const first = lines.get(key)
    const own = problem.rule === 'unfilled' ? severity : problem.severity
    lines.set(key, first ? join(first, problem) : {...problem, severity: own})
  }
  return [...lines.values()]
}

function join(a: Problem, b: Problem): Problem {
  return {...a, slot: `${a.slot}, ${b.slot}`, about: [...a.about, ...b.about], cost: new Fraction(a.cost).add(b.cost)}
}
