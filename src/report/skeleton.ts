import type {SectionAssessment, SlotAssessment} from '../model/assessment.ts'
import type {Bound, BoundGroup, BoundSlot, Instance} from '../model/binding.ts'
import type {Entry} from '../model/outline.ts'
import type {Group, Slot, Template} from '../model/template.ts'
import {depthOf, type Line, linesOf, shifted, slotLines, startsOf, toText} from './template-lines.ts'

/**
 * What a plan lacks, ready to paste: labels and prompts of the template for all that stands nowhere in the plan, in
 * template order. Around them stand the plan's own headings where it has them, else the template's, as deep as the
 * plan's. A prompt that is still there is not repeated. Empty if nothing is absent.
 *
 * Shape: `plan` are the lines of the plan.
 */
export function toSkeleton(
  sections: readonly SectionAssessment[],
  {sections: nodes, text}: Template,
  plan: readonly string[],
): string {
  const starts = nodes.flatMap(startsOf)
  const usual = mostOften(sections.flatMap(section => deeper(section, text) ?? []))
  const parts = sections.map(section => {
    const levels = deeper(section, text) ?? usual
    return toText(shifted(sectionLines(section, {template: text, plan, starts}), levels), text)
  })
  const told = parts.filter(part => part !== '')
  return told.length === 0 ? '' : `${told.join('\n\n')}\n`
}

interface Search {
  readonly template: readonly string[]
  readonly plan: readonly string[]
  readonly starts: readonly number[]
  /** The last line of the section in the template. */
  readonly end: number
  readonly verdicts: ReadonlyMap<Slot, SlotAssessment>
  readonly isInstance: boolean
  /** Lines that were told: slots may share a fence or the head of a table. */
  readonly seen: Set<number>
}

/** By how many levels a plan's heading is deeper than the template's; null without a heading of its own. */
function deeper({bound: {node, partners}}: SectionAssessment, template: readonly string[]): number | null {
  const heading = partners.find(({kind}) => kind === 'heading')
  return heading === undefined || node.header ? null : heading.depth - depthOf(template[node.line - 1] ?? '')
}

function mostOften(levels: readonly number[]): number {
  const count = (level: number) => levels.filter(one => one === level).length
  return [...levels].sort((a, b) => count(b) - count(a))[0] ?? 0
}

function sectionLines(
  {bound, slots}: SectionAssessment,
  sources: Pick<Search, 'template' | 'plan' | 'starts'>,
): Line[] {
  const {node, partners} = bound
  const {template} = sources
  const verdicts = new Map(slots.map(verdict => [verdict.slot, verdict]))
  const end = node.header ? template.length : node.endLine
  const inside = inNodes(bound.children, {...sources, end, verdicts, isInstance: false, seen: new Set()})
  if (inside.length === 0 || node.header) return inside
  if (partners.length === 0) return linesOf(template, node.line, node.endLine)
  return below(headingLine(node, partners, sources), inside)
}

function inNodes(nodes: readonly Bound[], search: Search): Line[] {
  return nodes.flatMap(node => ('instances' in node ? inGroup(node, search) : inSlot(node, search)))
}

function inSlot(bound: BoundSlot, search: Search): Line[] {
  return isAbsent(bound, search) ? fresh(slotLines(bound.node, search), search) : []
}

function inGroup(group: BoundGroup, search: Search): Line[] {
  const {node, partners, instances} = group
  const slots = slotsIn(group.children)
  const isWhole = instances.length === 0 && partners.length === 0 && slots.every(slot => isAbsent(slot, search))
  if (isWhole && slots.length > 0) return fresh(linesOf(search.template, node.line, node.endLine), search)
  const own = inNodes(group.children, search)
  const inside = [...own, ...instances.flatMap(instance => inInstance(instance, node, search))]
  // A label inside of a fence came along with the fence.
  if (own.length === 0 || own.some(({at}) => at === node.line)) return inside
  return below(headingLine(node, partners, search), inside)
}

/** Lines below a heading, which is told once where the plan has one heading for two of the template. */
function below(heading: Line, lines: readonly Line[]): Line[] {
  const isTwice = heading.isOwn && lines[0]?.isOwn === true && lines[0].text === heading.text
  return isTwice ? [...lines] : [heading, ...lines]
}

function inInstance({entry, children}: Instance, node: Group, search: Search): Line[] {
  if (entry.kind === 'row') return []
  const inside = inNodes(children, {...search, isInstance: true, seen: new Set()})
  return inside.length === 0 ? [] : [headingLine(node, [entry], search), ...inside]
}

function slotsIn(nodes: readonly Bound[]): BoundSlot[] {
  return nodes.flatMap(node => ('instances' in node ? slotsIn(node.children) : [node]))
}

/**
 * Whether a slot stands nowhere, or has nothing below its heading or in its table; one that may be left out is not
 * asked for. The verdict on a repeated block is one for all of its instances, so that in each the pairing says it.
 */
function isAbsent({node, means}: BoundSlot, {verdicts, isInstance}: Search): boolean {
  if (isInstance) return means === 'none' && !node.optional
  const verdict = verdicts.get(node)
  if (!verdict || verdict.possible.equals(0)) return false
  const isBare = verdict.line === null || verdict.problems.some(({rule}) => /^empty-(?:section|table)$/.test(rule))
  return verdict.state === 'missing' || (verdict.state === 'empty' && isBare)
}

function fresh(lines: readonly Line[], {seen}: Search): Line[] {
  const told = lines.filter(({at}) => !seen.has(at))
  for (const {at} of told) seen.add(at)
  return told
}

/** The heading or label that a plan has for a node, as it stands there; else the template's. */
function headingLine(
  {line}: Group,
  partners: readonly Entry[],
  {template, plan}: Pick<Search, 'template' | 'plan'>,
): Line {
  const own = partners.find(({kind}) => kind === 'heading' || kind === 'title')
  const words = own && (plan[own.line - 1] ?? '').trimEnd()
  if (own === undefined || words === undefined)
    return linesOf(template, line, line)[0] ?? {at: line, text: '', isOwn: false}
  const isSetext = own.kind === 'heading' && depthOf(words) === 0
  return {at: line, text: isSetext ? `${'#'.repeat(own.depth)} ${words}` : words, isOwn: true}
}
