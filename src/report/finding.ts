import type Fraction from 'fraction.js'
import type {Problem} from '../model/assessment.ts'
import type {Finding} from '../model/report.ts'
import {rules} from '../rules/index.ts'

const MAX_QUOTE = 120

/** A problem as a finding of the report. `possible` is what the whole plan could earn, in slots. */
export function toFinding(problem: Problem, section: string | null, possible: Fraction): Finding {
  const rule = rules.get(problem.rule)
  const sentence = {slot: quote(problem.slot), found: quote(problem.found), wanted: quote(problem.wanted)}
  return {
    rule: problem.rule,
    severity: problem.severity,
    message: rule?.message(sentence) ?? problem.rule,
    help: rule?.help(sentence) ?? '',
    section,
    slot: problem.slot || null,
    line: problem.line,
    endLine: problem.endLine,
    points: possible.equals(0) ? 0 : round(problem.cost.mul(100).div(possible).valueOf()),
  }
}

/** Points are kept to ten decimals, so that those of a plan add up. */
export function round(points: number): number {
  return Math.round(points * 1e10) / 1e10
}

function quote(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length > MAX_QUOTE ? `${flat.slice(0, MAX_QUOTE - 1).trimEnd()}…` : flat
}
