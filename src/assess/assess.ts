import Fraction from 'fraction.js'
import {normalise} from '../markdown/words.ts'
import type {Problem, SectionAssessment, SlotAssessment, SlotProblem} from '../model/assessment.ts'
import type {Binding, BoundSection} from '../model/binding.ts'
import type {Entry} from '../model/outline.ts'
import type {Slot, Template} from '../model/template.ts'
import {waiverOf} from '../rules/waiver.ts'
import {slotsOf} from '../template/slots-of.ts'
import {isUntouched, judgeBound, openSlots, sumOf} from './blocks.ts'
import {toHeaderProblems} from './header.ts'
import {mayWaive, waiverProblem} from './refuse-waivers.ts'
import {answered, unanswered} from './slot.ts'
import {sweep} from './sweep.ts'

const ZERO = new Fraction(0)
const ENOUGH_AROUND = 0.5

/** Judge each section of a bound plan: its slots, then what is wrong in the text around them. */
export function assess(binding: Binding, template: Template): SectionAssessment[] {
  const judged = binding.sections.map(bound => judgeSection(bound, template))
  const settled = judged.flatMap(section => section.slots).filter(slot => slot.state !== 'kept')
  const planShare = shareOf(settled)
  return judged.map(section => finish(settleKept(section, planShare), template))
}

interface Draft {
  readonly bound: BoundSection
  readonly slots: readonly SlotAssessment[]
  readonly problems: readonly Problem[]
}

function judgeSection(bound: BoundSection, template: Template): Draft {
  if (bound.waiver) return waived(bound, bound.waiver, template)
  const home = bound.partners[0]?.line ?? null
  const parts = bound.children.map(child => judgeBound(child, template, home))
  const slots = parts.flatMap(part => part.slots)
  const absent = bound.partners.every(partner => !hasOwnText(partner, template)) && slots.every(isAbsent)
  const forced = absent && !bound.node.optional && slots.every(slot => slot.possible.equals(ZERO))
  return {bound, slots: forced ? slots.map(demanded) : slots, problems: parts.flatMap(part => part.problems)}
}

function isAbsent(slot: SlotAssessment): boolean {
  return slot.state === 'missing' || slot.state === 'empty'
}

/** Whether something stands below a heading that the template does not have. */
function hasOwnText(entry: Entry, template: Template): boolean {
  return entry.children.some(child => {
    const text = normalise(child.name && child.kind !== 'heading' ? `${child.name}: ${child.value}` : child.value)
    return (child.kind !== 'comment' && text !== '' && !template.fixed.has(text)) || hasOwnText(child, template)
  })
}

/** One line that says that the section does not apply answers all of it. */
function waived(bound: BoundSection, waiver: Entry, template: Template): Draft {
  const asked = slotsOf([bound.node])
  const isFree = bound.node.optional || asked.every(mayWaive)
  const problem = isFree ? null : waiverProblem(bound.node.name, waiver, template)
  if (problem) return refused(bound, waiver, problem)
  const bareWaiver = waiverOf(waiver.value) === 'bare'
  const slots = asked.map(slot => ({...answered(slot, 'waived', [waiver], waiver.line), bareWaiver}))
  return {bound, slots, problems: []}
}

/** A section that only says that it does not apply, where that is no answer. */
function refused(bound: BoundSection, waiver: Entry, problem: SlotProblem): Draft {
  const own = slotsOf([bound.node]).map(slot =>
    mayWaive(slot) ? answered(slot, 'waived', [], waiver.line) : unanswered(slot, 'unfilled', problem),
  )
  const slots = own.map(slot => ({...slot, covered: [waiver]}))
  return {bound, slots, problems: [{...problem, about: openSlots(slots), cost: sumOf(slots, 'possible')}]}
}

/** Slots that may be left out one by one are wanted after all if their whole section is absent or empty. */
function demanded(slot: SlotAssessment): SlotAssessment {
  return {...slot, possible: new Fraction(slot.slot.weight), earned: ZERO}
}

/** Fixed items that were kept count once half of what stands around them is answered. */
function settleKept(section: Draft, planShare: number): Draft {
  if (!section.slots.some(slot => slot.state === 'kept')) return section
  // A box that was dropped is a problem of its own, and says nothing of those that stayed.
  const around = section.slots.filter(({state, slot}) => state !== 'kept' && !(state === 'missing' && isFixed(slot)))
  const share = around.some(slot => slot.possible.compare(ZERO) > 0) ? shareOf(around) : planShare
  if (share >= ENOUGH_AROUND) return section
  const slots = section.slots.map(slot =>
    slot.state === 'kept' ? {...slot, state: 'unfilled' as const, earned: ZERO} : slot,
  )
  const untouched = section.slots.filter(slot => slot.state === 'kept')
  return {...section, slots, problems: [...section.problems, ...keptProblems(untouched)]}
}

/** A box that may stay as it is. */
function isFixed({kind, sample}: Slot): boolean {
  return kind === 'box' && sample === 'default'
}

function keptProblems(kept: readonly SlotAssessment[]): Problem[] {
  const [first] = kept
  if (!first) return []
  const cost = sumOf(kept, 'possible')
  const wanted = kept.map(slot => slot.slot.name).join(', ')
  const endLine = kept.at(-1)?.line ?? first.line
  const place = {line: first.line, endLine, slot: first.slot.name, found: ''}
  return [{...place, rule: 'unfilled', severity: 'error', wanted, about: kept.map(({slot}) => slot), cost}]
}

function shareOf(slots: readonly SlotAssessment[]): number {
  const possible = sumOf(slots, 'possible')
  return possible.equals(ZERO) ? 0 : sumOf(slots, 'earned').div(possible).valueOf()
}

function finish(draft: Draft, template: Template): SectionAssessment {
  const swept = sweep(draft, template)
  const slots = swept.slots
  const earned = sumOf(slots, 'earned')
  const possible = sumOf(slots, 'possible')
  const problems = [...draft.problems, ...swept.problems].filter(problem => problem.cost.compare(ZERO) > 0)
  const section = {bound: draft.bound, slots, earned, possible, problems}
  if (draft.bound.node.header) return {...section, problems: toHeaderProblems(problems, slots)}
  const isBare = draft.bound.partners.every(partner => !hasOwnText(partner, template))
  const whole = canJoin(problems, slots, isBare) ? wholeSectionProblem(section) : null
  return whole ? {...section, problems: [whole]} : section
}

/** Whether the problems of a section say no more than that it is missing, empty or untouched. */
function canJoin(problems: readonly Problem[], slots: readonly SlotAssessment[], isBare: boolean): boolean {
  const asked = slots.filter(slot => slot.possible.compare(ZERO) > 0)
  return isUntouched(problems) && (asked.length > 1 || isBare)
}

/** One problem for a section that is missing, empty or untouched. */
function wholeSectionProblem({bound, slots, earned, possible}: SectionAssessment): Problem | null {
  if (possible.equals(ZERO) || !earned.equals(ZERO)) return null
  const [partner] = bound.partners
  const wanted = bound.node.children.map(child => child.name).join(', ')
  const base = {
    severity: bound.node.optional ? ('warning' as const) : ('error' as const),
    slot: bound.node.name,
    found: '',
    wanted,
    about: openSlots(slots),
    cost: possible,
  }
  if (!partner) return {...base, rule: 'missing-section', line: null, endLine: null}
  const isEmpty = slots.every(isAbsent)
  return {...base, rule: isEmpty ? 'empty-section' : 'unfilled', line: partner.line, endLine: partner.endLine}
}
