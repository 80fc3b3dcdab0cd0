import Fraction from 'fraction.js'
import {normalise} from '../markdown/words.ts'
import type {SlotAssessment, SlotProblem, SlotState} from '../model/assessment.ts'
import type {BoundSlot} from '../model/binding.ts'
import type {Entry} from '../model/outline.ts'
import type {RuleId, Severity} from '../model/report.ts'
import type {Slot, Template} from '../model/template.ts'
import {waiverIn} from '../rules/waiver-entry.ts'
import {allBelow} from './all-below.ts'
import {judgeBox} from './box.ts'
import {mayWaive, refuseWaivers, waivedByComment, waiverProblem} from './refuse-waivers.ts'
import {judgeTitle} from './title.ts'
import type {Unit} from './unit.ts'
import {unitsOf} from './units.ts'

const ZERO = new Fraction(0)
const HALF = new Fraction(1, 2)
const ONE = new Fraction(1)

/** Judge one bound slot. `home` is the line of the enclosing heading or label, for what is absent. */
export function judgeSlot(bound: BoundSlot, template: Template, home: number | null): SlotAssessment {
  const {node: slot, means, partners} = bound
  if (template.waived.has(slot)) return waivedByComment(slot, partners.flatMap(allBelow), partners[0]?.line ?? home)
  if (slot.kind === 'title') return judgeTitle(bound, template)
  if (means === 'none') return unanswered(slot, 'missing', missing(slot, home))
  if (means === 'own-shape') return ownShape(slot, partners, template)
  if (means === 'mentioned') return answered(slot, 'answered', [], partners[0]?.line ?? home)
  if (slot.kind === 'box') return judgeBox(bound, template)
  const units = partners.flatMap(partner => unitsOf(partner, slot, template, bound.except))
  const taken = refuseWaivers(keepDefaults(slot, units), slot, template)
  const verdict = judgeUnits(slot, taken, partners)
  const read = units.flatMap(unit => [unit.entry, ...unit.entry.children])
  // What need not be answered may be blank.
  const blanks = slot.optional && slot.sample === 'default' ? partners.filter(isBlank) : []
  return {...verdict, covered: [...read, ...partners.flatMap(tablesIn), ...blanks]}
}

/** A label with nothing behind or below it. */
function isBlank({kind, children}: Entry): boolean {
  return kind === 'title' && children.length === 0
}

/** A block that answers as a whole, unless all that it says is that it does not apply and that is no answer. */
function ownShape(slot: Slot, partners: readonly Entry[], template: Template): SlotAssessment {
  const [block] = partners
  const waiver = block && !mayWaive(slot) ? waiverIn(block) : null
  const problem = waiver && waiverProblem(slot.name, waiver, template)
  if (problem) return unanswered(slot, 'unfilled', problem)
  return answered(slot, 'answered', [], block?.line ?? null)
}

/** An assessment that earns nothing. An optional slot without a leftover stays outside the sum. */
export function unanswered(slot: Slot, state: SlotState, problem: SlotProblem): SlotAssessment {
  const optional = slot.optional && (state === 'missing' || state === 'empty')
  const possible = optional ? ZERO : new Fraction(slot.weight)
  const severity: Severity = slot.optional && problem.severity === 'error' ? 'warning' : problem.severity
  const problems = optional ? [] : [{...problem, severity, about: [slot], cost: possible}]
  return {slot, state, earned: ZERO, possible, problems, covered: [], line: problem.line, bareWaiver: false}
}

/** An assessment that earns all. */
export function answered(slot: Slot, state: SlotState, covered: readonly Entry[], line: number | null): SlotAssessment {
  const possible = new Fraction(slot.weight)
  return {slot, state, earned: possible, possible, problems: [], covered, line, bareWaiver: false}
}

/** The problem of a slot that stands nowhere in the plan. */
export function missing(slot: Slot, home: number | null): SlotProblem {
  return {
    rule: 'missing-field',
    severity: 'warning',
    line: home,
    endLine: home,
    slot: slot.name,
    found: '',
    wanted: slot.prompt,
  }
}

function judgeUnits(slot: Slot, units: readonly Unit[], partners: readonly Entry[]): SlotAssessment {
  const line = partners[0]?.line ?? null
  const good = units.filter(unit => ['real', 'waived', 'defect', 'flaw'].includes(unit.verdict.kind))
  const bad = units.filter(unit => unit.verdict.kind === 'leftover')
  const blanks = units.filter(unit => unit.verdict.kind === 'blank' && unit.among)
  if (isKept(slot, units)) return {...answered(slot, 'kept', [], line)}
  if (good.length === 0 && bad.length === 0) return unanswered(slot, 'empty', emptiness(partners, slot))
  if (good.length === 0) return unanswered(slot, stateOf(bad), wholeProblem(bad, slot))
  const counted = [...good, ...bad, ...blanks]
  const lacking = Math.max(0, slot.min - counted.length)
  const worth = counted.reduce((sum, unit) => sum.add(worthOf(unit)), ZERO)
  const possible = new Fraction(slot.weight)
  const each = possible.div(counted.length + lacking)
  const problems = counted.flatMap(unit => {
    const lost = ONE.sub(worthOf(unit))
    return lost.equals(ZERO) ? [] : [{...problemOf(unit, slot), about: [slot], cost: each.mul(lost)}]
  })
  if (lacking > 0)
    problems.push({
      ...missing(slot, line),
      wanted: `at least ${slot.min} answers`,
      about: [slot],
      cost: each.mul(lacking),
    })
  const waived = good.every(unit => unit.verdict.kind === 'waived')
  const state = problems.length > 0 ? 'partly' : waived ? 'waived' : 'answered'
  return {
    slot,
    state,
    earned: each.mul(worth),
    possible,
    problems,
    covered: [],
    line,
    bareWaiver: waived && good.every(unit => unit.verdict.bare),
  }
}

/** Items of the template that may be kept are answers beside the author's own. */
function keepDefaults(slot: Slot, units: readonly Unit[]): readonly Unit[] {
  if (slot.sample !== 'default' || units.every(unit => isDefault(slot, unit))) return units
  return units.map(unit =>
    isDefault(slot, unit) ? {...unit, verdict: {...unit.verdict, kind: 'real', rule: null}} : unit,
  )
}

function isDefault(slot: Slot, unit: Unit): boolean {
  const {kind, rule, found} = unit.verdict
  const text = normalise(found)
  return (
    kind === 'leftover' &&
    rule === 'unfilled' &&
    slot.prompts.some(prompt => prompt === text || prompt.startsWith(`${text}:`))
  )
}

/** All that stands there is the template's own fixed text. */
function isKept(slot: Slot, units: readonly Unit[]): boolean {
  return slot.sample === 'default' && units.length > 0 && units.every(unit => isDefault(slot, unit))
}

/** One problem for a slot in which nothing but leftovers stands. */
function wholeProblem(bad: readonly Unit[], slot: Slot): SlotProblem {
  const [first] = bad as [Unit, ...Unit[]]
  const problem = problemOf(first, slot)
  const endLine = bad.at(-1)?.endLine ?? problem.endLine
  return {...problem, rule: problem.rule === 'leftover-row' ? 'unfilled' : problem.rule, endLine}
}

function stateOf(bad: readonly Unit[]): SlotState {
  return bad.every(unit => unit.verdict.rule === 'bad-value') ? 'invalid' : 'unfilled'
}

function worthOf(unit: Unit): Fraction {
  switch (unit.verdict.kind) {
    case 'leftover':
    case 'blank':
      return ZERO
    case 'defect':
    case 'flaw':
      return HALF
    default:
      return ONE
  }
}

function problemOf(unit: Unit, slot: Slot): SlotProblem {
  const {kind, rule, found, wanted} = unit.verdict
  const place = {line: unit.line, endLine: unit.endLine, slot: slot.name, found, wanted: wanted || slot.prompt}
  if (kind === 'blank') return {...place, rule: rule ?? 'leftover-row', severity: rule ? 'error' : 'warning'}
  if (kind === 'flaw') return {...place, rule: rule ?? 'bad-value', severity: 'warning'}
  const id: RuleId = rule === 'unfilled' && unit.among ? 'leftover-row' : (rule ?? 'unfilled')
  return {...place, rule: id, severity: slot.optional ? 'warning' : 'error'}
}

/** Where nothing stands: below a heading, behind a label, or in a table without rows. */
function emptiness(partners: readonly Entry[], slot: Slot): SlotProblem {
  const [first] = partners
  const table = partners.flatMap(tablesIn)[0]
  const rule = table
    ? 'empty-table'
    : first?.kind === 'heading' || (first?.kind === 'title' && first.children.length > 0)
      ? 'empty-section'
      : 'empty-field'
  const line = table?.line ?? first?.line ?? null
  return {
    rule,
    severity: 'error',
    line,
    endLine: table?.endLine ?? line,
    slot: slot.name,
    found: '',
    wanted: slot.prompt,
  }
}

function tablesIn(entry: Entry): Entry[] {
  return entry.kind === 'table' ? [entry] : entry.children.flatMap(tablesIn)
}
