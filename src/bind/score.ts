import {countWords} from '../markdown/words.ts'
import type {Entry, EntryKind} from '../model/outline.ts'
import type {Group, Slot, TemplateNode} from '../model/template.ts'
import {withoutPrompts} from '../template/prompt.ts'
import {type Candidate, candidatesIn} from './candidates.ts'
import {likenessTo} from './node-names.ts'
import {coverage} from './similarity.ts'

const DEPTH_COST = 0.05
const ORDER_BONUS = 0.04
const CONTENT_BONUS = 0.2
/** Of two entries of one name, the one that was made to carry it is taken. */
const KIND_COSTS: Readonly<Partial<Record<EntryKind, number>>> = {item: 0.1, row: 0.06, cell: 0.06}
/** A box may open with so many words more than the template's item has. */
const OPENING_SLACK = 4
/** A row or label with fewer words behind it has no room for a group, */
const GROUP_WORDS = 12
/** unless it is a label that is called as the group is. */
const GROUP_NAME = 0.9

/** How well an entry answers a node, by name and by what stands below; `a` and `b` are their places among their kind, 0 to 1. */
export function scoreOf(node: TemplateNode, candidate: Candidate, a: number, b: number): number {
  if (node.node === 'slot' && node.kind === 'title') return 0
  const order = ORDER_BONUS * (1 - Math.abs(a - b))
  if (node.node === 'slot' && node.kind === 'box' && candidate.entry.kind === 'box')
    return boxScore(node, candidate) + order
  if (isPromptItself(candidate)) return 0
  const isRoomy = node.node === 'slot' || canHold(candidate.entry)
  if (!isRoomy && candidate.entry.kind !== 'label') return 0
  const name = likenessTo(node, candidate.name)
  if (!isRoomy && name < GROUP_NAME) return 0
  const content = node.node === 'group' ? CONTENT_BONUS * contentShare(node, candidate.entry) : 0
  const cost = DEPTH_COST * candidate.depth + (KIND_COSTS[candidate.entry.kind] ?? 0)
  return Math.max(0, name + content - cost) + order
}

/** A row or item that is nothing but a prompt has no name. */
function isPromptItself({entry, name}: Candidate): boolean {
  return (entry.kind === 'row' || entry.kind === 'item') && !/[\p{L}\p{N}]/u.test(withoutPrompts(name))
}

/** A box is matched by its opening words; authors rewrite the rest. */
function boxScore(slot: Slot, {entry}: Candidate): number {
  const opening = `${entry.name} ${entry.name ? '' : entry.value}`.trim().split(/\s+/)
  return coverage(slot.name, opening.slice(0, slot.name.split(/\s+/).length + OPENING_SLACK).join(' '))
}

/** Whether an entry has room for several answers: not a column, not a short item. */
function canHold(entry: Entry): boolean {
  if (entry.kind === 'cell') return false
  if (entry.kind === 'heading' || entry.kind === 'title') return true
  if (entry.kind === 'row')
    return entry.children.length > 2 || countWords(entry.children[1]?.value ?? '') >= GROUP_WORDS
  if (entry.children.length > 0) return true
  return entry.kind !== 'item' && countWords(entry.value) >= GROUP_WORDS
}

function contentShare(group: Group, entry: Entry): number {
  const own = group.children
  const names = candidatesIn([entry], new Set()).map(candidate => candidate.name)
  if (own.length === 0 || names.length === 0) return 0
  return own.filter(child => names.some(name => likenessTo(child, name) >= 0.7)).length / own.length
}
