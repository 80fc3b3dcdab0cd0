import type {Entry} from '../model/outline.ts'
import {fail, ok, type Result} from '../model/result.ts'
import type {Section, Slot, TemplateNode} from '../model/template.ts'
import type {Directives} from './directive.ts'
import {slotsOf} from './slots-of.ts'

/** What of a template a directive may speak of: the nodes of its line, and the slots from there to the entry's end. */
interface Reach {
  readonly nodes: readonly TemplateNode[]
  readonly slots: readonly Slot[]
}

/** A word of a directive: how it is written, whether it did what it says, and where it would. */
interface Claim {
  readonly word: string
  readonly isMet: (reach: Reach) => boolean
  readonly place: string
}

/**
 * Refuse a directive that changed nothing, such as on a line that asks for nothing: its author believes otherwise.
 *
 * Errors: the first such directive, with its place.
 */
export function refuseIdle(
  directives: ReadonlyMap<number, Directives>,
  root: Entry,
  sections: readonly Section[],
): Result<null> {
  const slots = slotsOf(sections)
  const nodes = sections.flatMap(section => [section, ...nodesIn(section.children)])
  for (const [line, own] of directives) {
    const end = endOf(root, line)
    const here = nodes.filter(node => node.line === line)
    const reach = {nodes: here, slots: slots.filter(slot => slot.lines.some(at => at >= line && at <= end))}
    const idle = claimsOf(own).find(claim => !claim.isMet(reach))
    if (idle)
      return fail(
        'template-directive',
        `Unexpected directive \`${idle.word}\` without effect in ${own.at}, expected it at ${idle.place}`,
        HINT,
      )
  }
  return ok(null)
}

const ASKING = 'that asks for something'
const HINT = 'Move it, or take it out; of a repeated block, the first sample counts.'

function claimsOf({optional, required, ticked, highlight, weight, min, aliases = []}: Directives): Claim[] {
  const anySlot = (isMet: (slot: Slot) => boolean) => (reach: Reach) => reach.slots.some(isMet)
  const place = `a heading, label, prompt, box or table ${ASKING}`
  return [
    ...(optional ? [{word: 'optional', isMet: isOptional, place: `${place} and is not required`}] : []),
    ...(required ? [{word: 'required', isMet: anySlot(slot => slot.required), place}] : []),
    ...(ticked
      ? [{word: 'ticked', isMet: anySlot(slot => slot.mustTick), place: 'a box, or the heading of boxes'}]
      : []),
    ...(highlight ? [{word: 'highlight', isMet: anySlot(slot => slot.highlight), place}] : []),
    ...(weight === undefined
      ? []
      : [{word: `weight=${weight}`, isMet: anySlot(slot => slot.weight === weight), place}]),
    ...(min === undefined
      ? []
      : [
          {
            word: `min=${min}`,
            isMet: anySlot(slot => slot.min === min && COUNTED.has(slot.kind)),
            place: 'a list or table',
          },
        ]),
    ...aliases.map(alias => ({
      word: `alias="${alias}"`,
      isMet: (reach: Reach) => reach.nodes.some(node => isNamed(node) && node.aliases.includes(alias)),
      place: 'a heading or label below the title',
    })),
  ]
}

/** Kinds of slots with several answers to count. */
const COUNTED: ReadonlySet<Slot['kind']> = new Set(['list', 'table', 'prose', 'field'])

function isOptional({nodes, slots}: Reach): boolean {
  return nodes.some(node => node.optional) || slots.some(slot => slot.optional)
}

/** A plan's title is the first heading, whatever it is called. */
function isNamed(node: TemplateNode): boolean {
  return (
    node.name !== '' && !('header' in node && node.header === true) && !(node.node === 'slot' && node.kind === 'title')
  )
}

function nodesIn(nodes: readonly TemplateNode[]): TemplateNode[] {
  return nodes.flatMap(node => (node.node === 'slot' ? [node] : [node, ...nodesIn(node.children)]))
}

/** The last line of what starts on a line. */
function endOf(entry: Entry, line: number): number {
  const below = entry.children.map(child => endOf(child, line))
  return Math.max(entry.kind !== 'root' && entry.line === line ? entry.endLine : line, ...below)
}
