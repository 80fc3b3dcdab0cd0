import type {Bound, BoundGroup, BoundSlot} from '../model/binding.ts'
import type {Entry} from '../model/outline.ts'
import type {Group, Slot, TemplateNode} from '../model/template.ts'
import {candidatesIn} from './candidates.ts'
import {findInstances} from './instances.ts'
import {mentionIn} from './mention.ts'
import {isSpecific, mentionable} from './mentionable.ts'
import {freeBlocks} from './order.ts'
import {isFound, ownShapeOf, speaks, speaksAsWhole} from './own-shape.ts'
import {type Partner, pairByName} from './pair-by-name.ts'
import {pairByShape} from './shape.ts'
import {coverage, type Style} from './similarity.ts'
import {isInside} from './span.ts'

/** The share of a group's name that the name of what stands around it must have, to stand for both. */
const IN_NAME = 0.8
/** A lead text may be missing where so many of the headings or labels below it were found. */
const DEALT_OUT = 2

/** Where template nodes are looked for. */
export interface Region {
  readonly roots: readonly Entry[]
  /** Entries below the roots that belong to somebody else. */
  readonly except: ReadonlySet<Entry>
  /** Entries that say no more than the template does. */
  readonly untouched: ReadonlySet<Entry>
  /** The name of the group around: a slot of this name is the group's own text. */
  readonly groupName: string
  /** Whether a slot may be answered by a mere mention. */
  readonly mayMention: boolean
  /** Where a label of several words may be mentioned, if not below the roots: the section or instance around. */
  readonly around: readonly Entry[]
  readonly style: Style
}

interface Surroundings extends Region {
  /** `except`, and what the nodes beside this one were paired with. */
  readonly taken: ReadonlySet<Entry>
}

interface SlotSurroundings extends Surroundings {
  /** `taken`, and what was found below the groups beside this slot: their instances, and what answers their slots. */
  readonly used: ReadonlySet<Entry>
}

/**
 * Pair template nodes with entries below the roots, all siblings at once, then their children below their partners.
 * A group without a partner is looked through: its children are paired in its surroundings.
 */
export function bindNodes(nodes: readonly TemplateNode[], region: Region): Bound[] {
  const named = nodes.filter(node => !isUnder(node, region.groupName) && !isUnnamed(node))
  const partners = pairByName(named, candidatesIn(region.roots, region.except))
  const around: Surroundings = {...region, taken: new Set([...region.except, ...entriesOf(partners.values())])}
  const bound = new Map<TemplateNode, Bound>()
  const strays = new Set<Entry>()
  for (const node of nodes) {
    if (node.node !== 'group') continue
    const taken = strays.size > 0 ? new Set([...around.taken, ...strays]) : around.taken
    const group = bindGroup(node, partners.get(node), {...around, taken})
    for (const stray of straysOf(group)) strays.add(stray)
    bound.set(node, group)
  }
  const used = new Set([...around.taken, ...strays, ...[...bound.values()].flatMap(foundBelow)])
  // The group's own text comes first where it stands first: its block is no answer to what is asked below.
  const left = nodes.some(isUnnamed) ? [] : nodes.filter(node => !partners.has(node))
  const shapes = pairByShape(left, region.roots, used, isWholeSection(region) ? region.style : 'labels')
  const made = nodes.map(node => {
    const entries = isUnder(node, region.groupName) ? undefined : shapes.get(node)
    const partner = partners.get(node) ?? (entries && {entries, means: 'order' as const})
    return bound.get(node) ?? bindSlot(node as Slot, partner, {...around, used})
  })
  return isWholeSection(region) ? withLast(made, region, new Set([...used, ...[...shapes.values()].flat()])) : made
}

/** Where one thing asked for and one block of text are left over, the one is the other, whatever it is called. */
function withLast(made: readonly Bound[], region: Region, used: ReadonlySet<Entry>): Bound[] {
  const lacking = made.filter(one => one.means === 'none' && !isAnyBelowFound(one))
  const [last] = lacking
  const [block, ...others] = freeBlocks(region.roots, used)
  if (lacking.length !== 1 || !last || last.node.node !== 'slot' || !block || others.length > 0) return [...made]
  const partner = {entries: [block], means: 'order' as const}
  return made.map(one => (one === last ? bindSlot(last.node as Slot, partner, {...region, taken: used, used}) : one))
}

function isAnyBelowFound(bound: Bound): boolean {
  return 'children' in bound && foundBelow(bound).length > 0
}

/** A block below a section speaks as a whole or by its labels; only a section's own text is dealt out to what it asks. */
function isWholeSection(region: Region): boolean {
  return region.roots === region.around
}

function entriesOf(partners: Iterable<Partner>): Entry[] {
  return [...partners].flatMap(partner => partner.entries)
}

/** What the children of a group were paired with that has no partner itself. */
function foundBelow(bound: Bound): readonly Entry[] {
  if (bound.means === 'name' || bound.means === 'order') return bound.partners
  return 'children' in bound ? bound.children.flatMap(foundBelow) : []
}

/** What a group's children were paired with that does not stand below its own partner. */
function straysOf({partners: [home], children}: BoundGroup): readonly Entry[] {
  return home ? children.flatMap(foundBelow).filter(entry => entry !== home && !isInside(entry, home)) : []
}

/** A repeated block is found by its instances, not by the name of its sample. */
function isUnnamed(node: TemplateNode): boolean {
  return node.node === 'group' && node.repeat
}

function isUnder(node: TemplateNode, groupName: string): boolean {
  return node.node === 'slot' && groupName !== '' && node.name === groupName
}

function bindGroup(node: Group, partner: Partner | undefined, around: Surroundings): BoundGroup {
  const {roots, taken} = around
  if (node.repeat) return bindRepeat(node, around)
  const [entry] = partner?.entries ?? []
  if (partner && entry) {
    const children = withStray(bindBlock(node, entry, around), node, entry, around)
    return {node, means: partner.means, partners: [entry], children, instances: []}
  }
  const mayMention =
    around.mayMention &&
    (roots.some(root => coverage(node.name, root.name) >= IN_NAME) ||
      mentionIn(mentionable(node, around.style), roots, {...around, except: taken}) !== null)
  const children = bindNodes(node.children, {
    ...around,
    except: taken,
    groupName: '',
    mayMention,
  })
  return {node, means: 'none', partners: [], children, instances: []}
}

/** A label with nothing below it may have lost what it heads to the lines around: an answer by its own name is taken. */
function withStray(bound: readonly Bound[], node: Group, entry: Entry, around: Surroundings): Bound[] {
  if (entry.kind !== 'label' || entry.children.length > 0) return [...bound]
  const stray = bindNodes(node.children, {...around, except: around.taken, groupName: node.name, mayMention: false})
  return bound.map((one, i) => {
    const other = stray[i]
    return other?.means === 'name' ? other : one
  })
}

function bindRepeat(node: Group, around: Surroundings): BoundGroup {
  const entries = findInstances(node, around.roots, around.taken)
  const instances = entries.map(entry => ({entry, children: bindBlock(node, entry, {...around, around: [entry]})}))
  const children = entries.length > 0 ? [] : bindNodes(node.children, {...around, except: around.taken, groupName: ''})
  return {node, means: entries.length > 0 ? 'name' : 'none', partners: entries, children, instances}
}

/**
 * Bind below one block. If none of its labels stands there but text does, the author answered in a shape of their own:
 * a word or two answer what is asked first.
 */
function bindBlock(node: Group, block: Entry, region: Region): Bound[] {
  const children = bindNodes(node.children, {...region, roots: [block], groupName: node.name, mayMention: true})
  if (block.kind !== 'row' && (children.some(isFound) || !speaks(block, region.untouched))) return children
  const told = block.kind === 'row' || speaksAsWhole(block, region.untouched) ? children : children.slice(0, 1)
  return children.map(child =>
    told.includes(child) && (child.means === 'none' || child.means === 'mentioned')
      ? ownShapeOf(child.node, block)
      : child,
  )
}

/** Whether text stands right behind or under the roots that answers nothing else. */
function hasOwnText(roots: readonly Entry[], taken: ReadonlySet<Entry>): boolean {
  return roots.some(
    root => root.value.trim() !== '' || root.children.some(child => !taken.has(child) && child.kind !== 'comment'),
  )
}

function bindSlot(node: Slot, partner: Partner | undefined, around: SlotSurroundings): BoundSlot {
  const {roots, taken, except} = around
  if (node.kind === 'title') return {node, means: 'under', partners: roots, except}
  if (partner) return {node, means: partner.means, partners: partner.entries, except}
  if (isUnder(node, around.groupName)) {
    const isLead = node.kind === 'prose' || node.kind === 'field'
    const isDealtOut = isLead && taken.size - except.size >= DEALT_OUT && !hasOwnText(roots, taken)
    return {node, means: isDealtOut ? 'own-shape' : 'under', partners: roots, except: around.used}
  }
  const names = mentionable(node, around.style)
  const outside = names.filter(isSpecific)
  const mention = around.mayMention
    ? (mentionIn(names, roots, around) ?? mentionIn(outside, around.around, around))
    : null
  if (mention) return {node, means: 'mentioned', partners: [mention], except}
  return {node, means: 'none', partners: [], except}
}
