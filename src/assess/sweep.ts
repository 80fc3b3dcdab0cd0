import Fraction from 'fraction.js'
import type {Problem, SlotAssessment} from '../model/assessment.ts'
import type {BoundSection} from '../model/binding.ts'
import type {Entry} from '../model/outline.ts'
import type {Slot, Template} from '../model/template.ts'
import {ANY_TEXT, isSaidBy, judgeText} from './text-verdict.ts'
import type {Unit} from './unit.ts'
import {isOwnText, unitsOf} from './units.ts'

/** Stands for "any text": what is asked of text that answers no slot of its own. */
const ANY: Slot = {
  node: 'slot',
  id: '',
  kind: 'prose',
  name: '',
  aliases: [],
  type: {kind: 'text'},
  columns: [],
  prompts: [],
  prompt: '',
  sample: 'prompt',
  mustTick: false,
  inCode: false,
  optional: false,
  required: false,
  highlight: false,
  weight: 1,
  min: 1,
  line: 0,
  lines: [],
}

/** Names above a text, of which each line below is told: the nearest will do. */
const MAX_PATH_CHARS = 300
const HALF = new Fraction(1, 2)
const ZERO = new Fraction(0)

/** A section with its slots judged one by one. */
interface Judged {
  readonly bound: BoundSection
  readonly slots: readonly SlotAssessment[]
  readonly problems: readonly Problem[]
}

/**
 * What is wrong in the text of a section that answers no slot by itself: leftovers, markers, tables without rows. Each
 * is charged to the answered slot that stands nearest above it, half of what that slot still has. A line with a problem of its own gets no second one.
 */
export function sweep(
  {bound, slots, problems: known}: Judged,
  template: Template,
): {slots: readonly SlotAssessment[]; problems: Problem[]} {
  const covered = new Set(slots.flatMap(slot => slot.covered))
  const lines = new Set(known.map(problem => problem.line))
  const found = bound.partners
    .flatMap(partner => defectsIn(partner, bound.node.id, {covered, foreign: bound.foreign, template}))
    .filter(unit => !lines.has(unit.line))
  const charged = [...slots]
  const problems: Problem[] = []
  for (const unit of found) {
    const at = payerOf(charged, unit.line)
    const payer = charged[at]
    if (!payer) continue
    const cost = payer.earned.mul(HALF)
    charged[at] = {...payer, state: 'partly', earned: payer.earned.sub(cost)}
    const isAbove = (payer.line ?? 0) <= unit.line
    problems.push(toProblem(unit, isAbove ? payer.slot.name : '', cost))
  }
  return {slots: charged, problems}
}

interface Around {
  readonly covered: ReadonlySet<Entry>
  readonly foreign: ReadonlySet<Entry>
  readonly template: Template
}

/** `path` are the names of what stands above the entry's children. */
function defectsIn(entry: Entry, path: string, around: Around): Unit[] {
  const {covered, foreign, template} = around
  return entry.children.flatMap(child => {
    if (foreign.has(child) || child.kind === 'comment') return []
    if (child.kind === 'table' && child.children.length === 0) return covered.has(child) ? [] : [emptyTable(child)]
    const own = covered.has(child)
      ? []
      : isBlankItem(child, template)
        ? [blankItem(child)]
        : ownDefects(child, path, template)
    return child.kind === 'row' || child.kind === 'fence'
      ? own
      : [...own, ...defectsIn(child, `${path} / ${child.name}`.slice(-MAX_PATH_CHARS), around)]
  })
}

function ownDefects(entry: Entry, path: string, template: Template): Unit[] {
  if (entry.kind === 'table' || entry.kind === 'heading') return []
  if (entry.kind === 'row' || entry.kind === 'fence') {
    const units = unitsOf({...entry, kind: 'root', children: [entry]}, {...ANY, name: path}, template, new Set())
    return units.filter(isDefect)
  }
  const verdict = judgeText(entry.value, entry.prose, {...ANY_TEXT, heading: path}, template)
  const line = `${entry.name}: ${entry.value}`
  if (verdict.rule === 'marker' && isSaidBy(template, line, entry.value, verdict.found)) return []
  const unit: Unit = {entry, line: entry.line, endLine: entry.endLine, verdict, among: entry.inList}
  return isDefect(unit) ? [unit] : []
}

function isDefect(unit: Unit): boolean {
  return ['leftover', 'defect', 'flaw'].includes(unit.verdict.kind)
}

/** A label of a list that was left blank. */
function isBlankItem(entry: Entry, template: Template): boolean {
  return entry.kind === 'title' && entry.inList && entry.children.length === 0 && !isOwnText(entry, template)
}

function blankItem(entry: Entry): Unit {
  const verdict = {kind: 'flaw', rule: 'leftover-row', found: '', wanted: '', bare: false} as const
  return {entry, line: entry.line, endLine: entry.endLine, verdict, among: true}
}

function emptyTable(table: Entry): Unit {
  const verdict = {kind: 'leftover', rule: 'empty-table', found: '', wanted: '', bare: false} as const
  return {entry: table, line: table.line, endLine: table.endLine, verdict, among: false}
}

/** The slot with something left to lose that stands nearest above a line, else the first. */
function payerOf(slots: readonly SlotAssessment[], line: number): number {
  const able = slots.flatMap((slot, i) => (slot.earned.compare(ZERO) > 0 ? [i] : []))
  const above = able.filter(i => (slots[i]?.line ?? 0) <= line)
  return [...above].sort((a, b) => (slots[b]?.line ?? 0) - (slots[a]?.line ?? 0))[0] ?? able[0] ?? -1
}

/** `slot` is the name of the slot that the text stands below, empty if there is none. */
function toProblem(unit: Unit, slot: string, cost: Fraction): Problem {
  const {rule, found, wanted, kind} = unit.verdict
  const id = rule === 'unfilled' && unit.among ? 'leftover-row' : (rule ?? 'unfilled')
  return {
    rule: id,
    severity: kind === 'flaw' ? 'warning' : 'error',
    line: unit.line,
    endLine: unit.endLine,
    slot,
    found,
    wanted,
    about: [],
    cost,
  }
}
