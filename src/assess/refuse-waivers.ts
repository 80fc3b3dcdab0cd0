import Fraction from 'fraction.js'
import type {Problem, SlotAssessment, SlotProblem} from '../model/assessment.ts'
import type {Entry} from '../model/outline.ts'
import type {Slot, Template, Waivers} from '../model/template.ts'
import {WAIVER_WANTS} from '../rules/bad-waiver.ts'
import {isRefused} from '../rules/waiver.ts'
import {saidBy} from '../rules/waiver-entry.ts'
import type {Unit} from './unit.ts'

const WANTED: Readonly<Record<Waivers, string>> = {
  any: '',
  reasoned: WAIVER_WANTS.reason,
  none: WAIVER_WANTS.answer,
}
/** A template that offers "N/A" takes it. */
const OFFERED = /(?<![\p{L}\d])(?:n\/?a|not applicable)(?![\p{L}\d])/iu

/** Units of which those that only waive, in a way that is no answer to the slot, are leftovers. */
export function refuseWaivers(units: readonly Unit[], slot: Slot, {waivers}: Template): readonly Unit[] {
  if (waivers === 'any' || mayWaive(slot)) return units
  return units.map(unit => {
    const {verdict} = unit
    const isBad = verdict.kind === 'waived' && isRefused(verdict.found, waivers)
    return isBad
      ? {...unit, verdict: {...verdict, kind: 'leftover', rule: 'bad-waiver', wanted: WANTED[waivers]}}
      : unit
  })
}

/** The problem of a slot or section that is answered by a waiver, null if that is an answer. */
export function waiverProblem(name: string, waiver: Entry, {waivers}: Template): SlotProblem | null {
  const found = saidBy(waiver)
  if (!isRefused(found, waivers)) return null
  const {line, endLine} = waiver
  return {rule: 'bad-waiver', severity: 'error', line, endLine, slot: name, found, wanted: WANTED[waivers]}
}

/** Whether a slot may be left out, or asks in a way that takes "N/A". */
export function mayWaive({optional, prompt}: Slot): boolean {
  return optional || OFFERED.test(prompt)
}

/** Problems of which those with one waiver are one: it waives several slots at once. */
export function joinWaivers(problems: readonly Problem[], name: string): Problem[] {
  const lines = new Set<number | null>()
  return problems.flatMap(problem => {
    if (problem.rule !== 'bad-waiver') return [problem]
    const same = problems.filter(({rule, line}) => rule === 'bad-waiver' && line === problem.line)
    if (same.length === 1) return [problem]
    if (lines.has(problem.line)) return []
    lines.add(problem.line)
    const cost = same.reduce((sum, one) => sum.add(one.cost), new Fraction(0))
    return [{...problem, slot: name, about: same.flatMap(({about}) => about), cost}]
  })
}

/** What a plan waives by a comment is outside of the sum. */
export function waivedByComment(slot: Slot, covered: readonly Entry[], line: number | null): SlotAssessment {
  const zero = new Fraction(0)
  return {slot, state: 'waived', earned: zero, possible: zero, problems: [], covered, line, bareWaiver: false}
}
