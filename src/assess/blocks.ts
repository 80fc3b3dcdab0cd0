import Fraction from 'fraction.js'
import {normalise} from '../markdown/words.ts'
import type {Problem, SlotAssessment} from '../model/assessment.ts'
import type {Bound, BoundGroup, Instance} from '../model/binding.ts'
import type {Entry} from '../model/outline.ts'
import type {RuleId} from '../model/report.ts'
import type {Slot, Template} from '../model/template.ts'
import {findBrackets, isPromptShaped} from '../template/prompt.ts'
import {allBelow} from './all-below.ts'
import {joinWaivers} from './refuse-waivers.ts'
import {judgeSlot} from './slot.ts'

/** Slots judged below a node, and their problems after untouched blocks were drawn together. */
export interface BlockAssessment {
  readonly slots: readonly SlotAssessment[]
  readonly problems: readonly Problem[]
}

const ZERO = new Fraction(0)
const BARELY_BEGUN = 0.5
const UNTOUCHED: ReadonlySet<RuleId> = new Set([
  'missing-section',
  'missing-field',
  'unfilled',
  'empty-section',
  'empty-field',
  'empty-table',
  'leftover-row',
  'half-instance',
])

/** Judge what is bound below a heading or label. `home` is its line, for what is absent. */
export function judgeBound(bound: Bound, template: Template, home: number | null): BlockAssessment {
  if (!('children' in bound)) {
    const slot = judgeSlot(bound, template, home)
    return {slots: [slot], problems: slot.problems}
  }
  return bound.node.repeat && bound.instances.length > 0
    ? judgeInstances(bound, template)
    : judgeGroup(bound, template, home)
}

/** The sum of what slots earn or may earn. */
export function sumOf(slots: readonly SlotAssessment[], key: 'earned' | 'possible'): Fraction {
  return slots.reduce((sum, slot) => sum.add(slot[key]), ZERO)
}

/** The slots that do not earn all that they may. */
export function openSlots(slots: readonly SlotAssessment[]): Slot[] {
  return slots.filter(({earned, possible}) => earned.compare(possible) < 0).map(({slot}) => slot)
}

function judgeGroup(bound: BoundGroup, template: Template, home: number | null): BlockAssessment {
  const line = bound.partners[0]?.line ?? home
  const parts = bound.children.map(child => judgeBound(child, template, line))
  const slots = parts.flatMap(part => part.slots)
  const all = parts.flatMap(part => part.problems)
  const problems = joinWaivers(all, bound.node.name)
  const lost = slots.filter(slot => slot.possible.compare(ZERO) > 0)
  if (lost.length < 2 || !sumOf(slots, 'earned').equals(ZERO) || !isUntouched(problems)) return {slots, problems}
  return {slots, problems: [blockProblem(bound, slots, home)]}
}

/** Whether problems say no more than that nothing was written, so that one may stand for all. */
export function isUntouched(problems: readonly Problem[]): boolean {
  return problems.every(({rule}) => UNTOUCHED.has(rule))
}

/** One problem for a block of which nothing was answered. */
function blockProblem(bound: BoundGroup, slots: readonly SlotAssessment[], home: number | null): Problem {
  const [partner] = bound.partners
  const cost = sumOf(slots, 'possible')
  const wanted = slots.map(slot => slot.slot.name).join(', ')
  const about = openSlots(slots)
  if (!partner)
    return {
      rule: 'missing-field',
      severity: 'warning',
      line: home,
      endLine: home,
      slot: bound.node.name,
      found: '',
      wanted,
      about,
      cost,
    }
  const isEmpty = slots.every(slot => slot.state === 'missing' || slot.state === 'empty')
  const place = {line: partner.line, endLine: partner.endLine, slot: bound.node.name, found: '', wanted, about, cost}
  return {...place, rule: isEmpty ? 'empty-section' : 'unfilled', severity: 'error'}
}

interface JudgedInstance {
  readonly instance: Instance
  readonly slots: readonly SlotAssessment[]
  readonly problems: readonly Problem[]
  readonly begun: boolean
}

/** The group earns the average of the instances that the author began; untouched samples beside them count as one more. */
function judgeInstances(bound: BoundGroup, template: Template): BlockAssessment {
  const judged = bound.instances.map(instance => judgeInstance(bound, instance, template))
  const begun = judged.filter(one => one.begun)
  const untouched = judged.filter(one => !one.begun)
  const [sample] = untouched
  if (begun.length === 0) {
    const first = judged[0] as JudgedInstance
    return {slots: first.slots, problems: [untouchedInstance(bound, first, sumOf(first.slots, 'possible'))]}
  }
  const counted = sample ? [...begun, sample] : begun
  const share = new Fraction(1, counted.length)
  const slots = covering(
    averageOf(counted, share),
    untouched.flatMap(one => allBelow(one.instance.entry)),
  )
  const whole = sumOf(slots, 'possible')
  const problems = begun.flatMap(one => one.problems.map(problem => ({...problem, cost: problem.cost.mul(share)})))
  return {slots, problems: sample ? [...problems, untouchedInstance(bound, sample, whole.mul(share))] : problems}
}

function judgeInstance(bound: BoundGroup, instance: Instance, template: Template): JudgedInstance {
  const {entry} = instance
  const parts = instance.children.map(child => judgeBound(child, template, entry.line))
  const slots = parts.flatMap(part => part.slots)
  const earned = sumOf(slots, 'earned')
  const possible = sumOf(slots, 'possible')
  const begun = earned.compare(ZERO) > 0 || (!isSample(entry.name, template) && entry.name !== '')
  const problems = parts.flatMap(part => part.problems)
  const lost = possible.sub(earned)
  const barely = problems.length > 1 && lost.compare(possible.mul(BARELY_BEGUN)) >= 0
  if (!barely) return {instance, slots, problems, begun}
  const wanted = slots
    .filter(slot => !slot.earned.equals(slot.possible))
    .map(slot => slot.slot.name)
    .join(', ')
  const place = {line: entry.line, endLine: entry.endLine, slot: entry.name || bound.node.name, found: '', wanted}
  const problem: Problem = {...place, rule: 'half-instance', severity: 'error', about: openSlots(slots), cost: lost}
  return {instance, slots, problems: [problem], begun}
}

function untouchedInstance(bound: BoundGroup, one: JudgedInstance, cost: Fraction): Problem {
  const {entry} = one.instance
  const wanted = one.slots.map(slot => slot.slot.name).join(', ')
  const anyBegun = bound.instances.length > 1
  const empty = one.slots.every(slot => slot.state === 'missing' || slot.state === 'empty')
  return {
    rule: anyBegun && !empty ? 'half-instance' : 'unfilled',
    severity: 'error',
    line: entry.line,
    endLine: entry.endLine,
    slot: entry.name || bound.node.name,
    found: entry.name,
    wanted,
    about: openSlots(one.slots),
    cost,
  }
}

/** The name of an instance is still the template's. */
function isSample(name: string, template: Template): boolean {
  return isPromptShaped(name) || findBrackets(name).some(({text}) => template.prompts.has(normalise(text)))
}

/** One slot for the same slot of all instances, earning their average. */
function averageOf(instances: readonly JudgedInstance[], share: Fraction): SlotAssessment[] {
  const [first] = instances as [JudgedInstance, ...JudgedInstance[]]
  return first.slots.map((slot, i) => {
    const same = instances.flatMap(one => one.slots[i] ?? [])
    const possible = same.reduce((max, one) => (one.possible.compare(max) > 0 ? one.possible : max), slot.possible)
    const earned = same
      .reduce((sum, one) => sum.add(one.possible.equals(ZERO) ? possible : one.earned), ZERO)
      .mul(share)
    const whole = earned.equals(possible) ? 'answered' : 'partly'
    const state = same.every(one => one.state === slot.state) ? slot.state : whole
    return {...slot, state, earned, possible, covered: same.flatMap(one => one.covered)}
  })
}

/** The slots, where the first covers more entries: what one finding says of a whole block, no other need say again. */
function covering(slots: readonly SlotAssessment[], entries: readonly Entry[]): SlotAssessment[] {
  return slots.map((slot, i) => (i === 0 ? {...slot, covered: [...slot.covered, ...entries]} : slot))
}
