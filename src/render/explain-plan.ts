import type {SectionAssessment, SlotAssessment, SlotState} from '../model/assessment.ts'
import type {Bound, BoundGroup, BoundSection, BoundSlot, Means} from '../model/binding.ts'
import type {Entry} from '../model/outline.ts'
import type {PlanReport, SectionReport, SectionState} from '../model/report.ts'
import type {Slot} from '../model/template.ts'
import {toTerminalText} from './escape.ts'
import type {PrettyOptions} from './pretty.ts'
import {terminalFindings} from './terminal-findings.ts'
import {type Ink, inColor, plain} from './terminal-paint.ts'
import {wrap} from './terminal-wrap.ts'
import {sectionTitle, waiverText} from './titles.ts'
import {type TreeLine, treeLine} from './tree-line.ts'
import {chosenText, planVerdict, scoreText} from './verdict.ts'

/**
 * A plan with everything that its verdict rests on.
 *
 * Shape: `sections` are in the order of the report's, empty if the plan was not judged section by section. `fits` are
 * the templates that were weighed, best first, empty if somebody named the template. Units: `fit` is 0 to 1.
 */
export interface PlanExplanation {
  readonly plan: PlanReport
  readonly sections: readonly SectionAssessment[]
  readonly fits: readonly {readonly id: string; readonly fit: number}[]
}

/** A plan as it was understood: its template and why, then where each section and slot was found. For a terminal. */
export function renderPlanTree({plan, sections, fits}: PlanExplanation, options: PrettyOptions): string {
  const {columns} = options
  const paint = options.color ? inColor : plain
  const {template} = plan
  const source = template.source === 'built-in' ? 'built in' : `from ${template.source}`
  const weighed = fits.map(({id, fit}) => `${id} ${Math.floor(100 * Math.min(1, fit))} %`).join(', ')
  const about = [
    `${planVerdict(plan).words}: ${scoreText(plan)}`,
    `template ${template.id} (${source}), ${chosenText(template)}`,
    ...(weighed === '' ? [] : [`fit: ${weighed}`]),
    ...plan.notices,
    ...plan.waivers.map(waiverText),
  ]
  const head = [
    paint('bold', toTerminalText(plan.path) || 'unnamed'),
    ...about.flatMap(text => wrap(toTerminalText(text), {indent: 2, columns})),
  ]
  const tree = plan.sections.flatMap((section, i) => toTree(section, sections[i]?.bound, sections[i]?.slots ?? []))
  const lines = tree.flatMap(line => [...(line.depth === 0 ? [''] : []), ...treeLine(line, options)])
  const findings = tree.length > 0 ? [] : ['', ...terminalFindings(plan.findings, columns, paint)]
  return `${[...head, ...lines, ...findings].join('\n')}\n`
}

const SECTION_INKS: Readonly<Record<SectionState, Ink>> = {
  complete: 'green',
  waived: 'green',
  partial: 'yellow',
  untouched: 'yellow',
  missing: 'red',
}

const SLOT_STATES: Readonly<Record<SlotState, {readonly words: string; readonly ink: Ink}>> = {
  answered: {words: 'answered', ink: 'green'},
  kept: {words: 'kept as the template has it', ink: 'green'},
  waived: {words: 'waived', ink: 'green'},
  partly: {words: 'partly answered', ink: 'yellow'},
  unfilled: {words: 'unfilled', ink: 'yellow'},
  invalid: {words: 'not a value that is wanted', ink: 'yellow'},
  empty: {words: 'empty', ink: 'red'},
  missing: {words: 'missing', ink: 'red'},
}

const MEANS: Readonly<Record<Means, string>> = {
  name: 'by name',
  order: 'by place',
  under: 'right under its heading',
  mentioned: 'mentioned in the text around',
  'own-shape': 'in the author’s own shape',
  none: '',
}

function toTree(report: SectionReport, bound: BoundSection | undefined, slots: readonly SlotAssessment[]): TreeLine[] {
  const {state, line, planTitle, title} = report
  const found =
    planTitle === null || bound?.node.header ? [] : planTitle === title ? ['by name'] : [`as "${planTitle}"`]
  const apart = bound && bound.partners.length > 1 ? [`also at ${linesOf(bound.partners.slice(1))}`] : []
  const waiver = bound?.waiver ? [`waived at line ${bound.waiver.line}`] : []
  const facts = [state, ...found, ...apart, ...waiver]
  const own = {line, depth: 0, name: sectionTitle(title), facts, ink: SECTION_INKS[state]}
  const judged = new Map(slots.map(slot => [slot.slot, slot]))
  return [own, ...(bound?.children ?? []).flatMap(child => toLines([child], judged, 1))]
}

type Judged = ReadonlyMap<Slot, SlotAssessment>

/** One node with all its counterparts: one, or of a repeated block's node one for each instance. */
function toLines(same: readonly Bound[], judged: Judged, depth: number): TreeLine[] {
  const [first] = same
  if (first === undefined) return []
  if (!('children' in first)) return [slotLine(same.filter(isSlot), first, judged, depth)]
  const groups = same.filter(isGroup)
  const instances = groups.flatMap(group => group.instances)
  const inner = instances.length > 0 ? instances : groups
  const children = first.node.children.map((_, i) => inner.flatMap(one => one.children[i] ?? []))
  const own = groupLine(
    first,
    groups,
    instances.map(instance => instance.entry),
    depth,
  )
  return [own, ...children.flatMap(child => toLines(child, judged, depth + 1))]
}

function groupLine(
  first: BoundGroup,
  groups: readonly BoundGroup[],
  instances: readonly Entry[],
  depth: number,
): TreeLine {
  const partners = groups.flatMap(group => group.partners)
  const line = partners[0]?.line ?? instances[0]?.line ?? null
  const {name} = first.node
  const times = `${instances.length} in the plan, at ${linesOf(instances)}`
  if (instances.length > 0) return {line, depth, name, facts: [times], ink: 'dim'}
  return {line, depth, name, facts: partners.length > 0 ? [MEANS[first.means]] : ['not found as a block'], ink: 'dim'}
}

function slotLine(same: readonly BoundSlot[], first: BoundSlot, judged: Judged, depth: number): TreeLine {
  const slot = first.node
  const verdict = judged.get(slot)
  const partners = same.flatMap(bound => bound.partners)
  const found = same.find(bound => bound.means !== 'none') ?? first
  const line = partners[0]?.line ?? (found.means === 'none' ? null : (verdict?.line ?? null))
  const {words, ink} = SLOT_STATES[stateOf(verdict)]
  const isLeftOut = slot.optional && (verdict === undefined || verdict.possible.valueOf() === 0)
  const more = partners.length > 1 ? [`also at ${linesOf(partners.slice(1))}`] : []
  const means = slot.kind === 'title' ? '' : MEANS[found.means]
  const facts = [isLeftOut ? 'left out, as it may be' : words, means, ...more]
  return {line, depth, name: slot.name || slot.prompt, facts, ink: isLeftOut ? 'dim' : ink}
}

/** The average of instances that were answered in different ways, such as one of them waived, is still answered. */
function stateOf(verdict: SlotAssessment | undefined): SlotState {
  if (verdict === undefined) return 'missing'
  return verdict.state === 'partly' && verdict.earned.equals(verdict.possible) ? 'answered' : verdict.state
}

function isSlot(bound: Bound): bound is BoundSlot {
  return !('children' in bound)
}

function isGroup(bound: Bound): bound is BoundGroup {
  return 'children' in bound
}

const MAX_LINES = 6

function linesOf(entries: readonly Entry[]): string {
  const lines = [...new Set(entries.map(entry => entry.line))]
  const shown = lines.slice(0, MAX_LINES).join(' ')
  return `${lines.length === 1 ? 'line' : 'lines'} ${shown}${lines.length > MAX_LINES ? ' …' : ''}`
}
