import {countWords} from '../markdown/words.ts'
import type {Bound, BoundGroup, BoundSlot, Means} from '../model/binding.ts'
import type {Entry} from '../model/outline.ts'
import type {Group, Slot, TemplateNode} from '../model/template.ts'
import {assign} from './assign.ts'
import {type Candidate, candidatesIn} from './candidates.ts'
import {findInstances} from './instances.ts'
import {mentionIn} from './mention.ts'
import {coverage, similarity} from './similarity.ts'

const THRESHOLD = 0.55
const DEPTH_COST = 0.05
const ORDER_BONUS = 0.04
const OPENING_SLACK = 4
/** From so many words on, a block without any of the labels is an answer in the author's own shape. */
const OWN_SHAPE_WORDS = 12

/** Where template nodes are looked for. */
export interface Region {
  readonly roots: readonly Entry[]
  /** Entries below the roots that belong to somebody else. */
  readonly except: ReadonlySet<Entry>
  /** The name of the group around: a slot of this name is the group's own text. */
  readonly groupName: string
  /** Whether a slot may be answered by a mere mention. */
  readonly mayMention: boolean
}

interface Surroundings extends Region {
  /** `except`, and what the nodes beside this one were paired with. */
  readonly taken: ReadonlySet<Entry>
}

/**
 * Pair template nodes with entries below the roots, all siblings at once, then their children below their partners.
 * A group without a partner is looked through: its children are paired in its surroundings.
 */
export function bindNodes(nodes: readonly TemplateNode[], region: Region): Bound[] {
  const candidates = candidatesIn(region.roots, region.except)
  const named = nodes.filter(node => !isUnder(node, region.groupName) && !isUnnamed(node))
  const scores = named.map((node, i) =>
    candidates.map((candidate, j) => score(node, candidate) + inOrder(i / named.length, j / candidates.length)),
  )
  const partners = new Map<TemplateNode, Entry>()
  for (const pair of assign(scores, THRESHOLD)) {
    const node = named[pair.row]
    const entry = candidates[pair.column]?.entry
    if (node && entry) partners.set(node, entry)
  }
  const ordered = pairByOrder(named, partners, candidates)
  const around = {...region, taken: new Set([...region.except, ...partners.values(), ...ordered.values()])}
  return nodes.map(node => {
    const partner = partners.get(node) ?? ordered.get(node)
    const means = partners.has(node) ? 'name' : 'order'
    return node.node === 'group' ? bindGroup(node, partner, means, around) : bindSlot(node, partner, means, around)
  })
}

/** A repeated block is found by its instances, not by the name of its sample. */
function isUnnamed(node: TemplateNode): boolean {
  return node.node === 'group' && node.repeat
}

function isUnder(node: TemplateNode, groupName: string): boolean {
  return node.node === 'slot' && groupName !== '' && node.name === groupName
}

/** A touch more for what stands at a like place among its siblings. */
function inOrder(a: number, b: number): number {
  return ORDER_BONUS * (1 - Math.abs(a - b))
}

function score(node: TemplateNode, candidate: Candidate): number {
  if (node.node === 'slot' && node.kind === 'title') return 0
  if (node.node === 'slot' && node.kind === 'box' && candidate.entry.kind === 'box') return boxScore(node, candidate)
  if (node.node === 'group' && isLeaf(candidate.entry)) return 0
  const name = Math.max(...[node.name, ...node.aliases].map(own => similarity(own, candidate.name)))
  const content = node.node === 'group' ? 0.2 * contentShare(node, candidate.entry) : 0
  const empty = candidate.entry.kind === 'item' ? 0.1 : 0
  return Math.max(0, name + content - DEPTH_COST * candidate.depth - empty)
}

/** A box is matched by its opening words; authors rewrite the rest. */
function boxScore(slot: Slot, {entry}: Candidate): number {
  const opening = `${entry.name} ${entry.name ? '' : entry.value}`
    .trim()
    .split(/\s+/)
    .slice(0, slot.name.split(/\s+/).length + OPENING_SLACK)
  return coverage(slot.name, opening.join(' '))
}

/** A group needs an entry that can hold something: not a column, not a bare item. */
function isLeaf(entry: Entry): boolean {
  return (
    entry.kind === 'cell' ||
    (entry.children.length === 0 &&
      (entry.kind === 'item' || countWords(entry.value) < OWN_SHAPE_WORDS) &&
      entry.kind !== 'heading' &&
      entry.kind !== 'title' &&
      entry.kind !== 'row')
  )
}

function contentShare(group: Group, entry: Entry): number {
  const own = group.children.map(child => child.name)
  const names = candidatesIn([entry], new Set()).map(candidate => candidate.name)
  if (own.length === 0 || names.length === 0) return 0
  return own.filter(name => names.some(other => similarity(name, other) >= 0.7)).length / own.length
}

/** Headings in the place of a heading nobody named: between the partners of its neighbours, with content of its own. */
function pairByOrder(
  nodes: readonly TemplateNode[],
  partners: ReadonlyMap<TemplateNode, Entry>,
  candidates: readonly Candidate[],
): Map<TemplateNode, Entry> {
  const found = new Map<TemplateNode, Entry>()
  const used = new Set(partners.values())
  const free = candidates.filter(
    ({entry, top}) => top && isHeading(entry) && !used.has(entry) && entry.children.length > 0,
  )
  nodes.forEach((node, i) => {
    if (partners.has(node) || !isHeaded(node)) return
    const before = nodes
      .slice(0, i)
      .flatMap(other => partners.get(other) ?? found.get(other) ?? [])
      .at(-1)
    const after = nodes.slice(i + 1).flatMap(other => partners.get(other) ?? [])[0]
    if (!before && !after) return
    const between = free.find(
      ({entry}) => !used.has(entry) && (!before || entry.line > before.line) && (!after || entry.line < after.line),
    )
    if (!between) return
    found.set(node, between.entry)
    used.add(between.entry)
  })
  return found
}

function isHeading(entry: Entry): boolean {
  return entry.kind === 'heading' || entry.kind === 'title'
}

function isHeaded(node: TemplateNode): boolean {
  return node.node === 'group' ? node.heading : ['list', 'table', 'prose', 'fence'].includes(node.kind)
}

function bindGroup(node: Group, partner: Entry | undefined, means: Means, around: Surroundings): BoundGroup {
  const {roots, taken, except} = around
  const region = partner ? [partner] : roots
  if (node.repeat) {
    const entries = findInstances(node, region, partner ? except : taken)
    const instances = entries.map(entry => ({entry, children: bindBlock(node, entry, except)}))
    const children = entries.length > 0 ? [] : bindNodes(node.children, {...around, except: taken, groupName: ''})
    return {node, means: entries.length > 0 ? means : 'none', partners: entries, children, instances}
  }
  if (partner) return {node, means, partners: [partner], children: bindBlock(node, partner, except), instances: []}
  const mentioned = mentionIn(namesOf(node), roots, taken) !== null
  const children = bindNodes(node.children, {
    roots,
    except: taken,
    groupName: node.name,
    mayMention: around.mayMention && mentioned,
  })
  return {node, means: 'none', partners: [], children, instances: []}
}

/** Bind below one block. If none of its labels stands there but text does, the author answered in a shape of their own. */
function bindBlock(node: Group, block: Entry, except: ReadonlySet<Entry>): Bound[] {
  const children = bindNodes(node.children, {roots: [block], except, groupName: node.name, mayMention: true})
  const labelled = children.some(child => child.partners.length > 0 && child.means !== 'mentioned')
  if (block.kind === 'row') return children.map(child => (child.means === 'none' ? toOwnShape(child, block) : child))
  if (labelled || proseWords(block) < OWN_SHAPE_WORDS) return children
  return children.map(child => toOwnShape(child, block))
}

function toOwnShape(bound: Bound, block: Entry): Bound {
  const partners = [block]
  if (!('children' in bound)) return {...bound, means: 'own-shape', partners}
  return {
    ...bound,
    means: 'own-shape',
    partners,
    instances: [],
    children: bound.node.children.map(node => ownShapeOf(node, block)),
  }
}

function ownShapeOf(node: TemplateNode, block: Entry): Bound {
  if (node.node === 'slot') return {node, means: 'own-shape', partners: [block], except: new Set()}
  const children = node.children.map(child => ownShapeOf(child, block))
  return {node, means: 'own-shape', partners: [block], children, instances: []}
}

/** Words of an entry and what stands below it, names of its own apart. */
function proseWords(entry: Entry): number {
  return entry.children.reduce(
    (sum, child) => sum + countWords(`${child.name} ${child.value}`) + proseWords(child),
    countWords(entry.value),
  )
}

function bindSlot(node: Slot, partner: Entry | undefined, means: Means, around: Surroundings): BoundSlot {
  const {roots, taken, except} = around
  if (node.kind === 'title') return {node, means: 'under', partners: roots, except}
  if (partner) return {node, means, partners: [partner], except}
  if (isUnder(node, around.groupName)) return {node, means: 'under', partners: roots, except: taken}
  const mention = around.mayMention ? mentionIn(namesOf(node), roots, except) : null
  if (mention) return {node, means: 'mentioned', partners: [mention], except}
  return {node, means: 'none', partners: [], except}
}

function namesOf(node: TemplateNode): string[] {
  return [node.name, ...node.aliases]
}
