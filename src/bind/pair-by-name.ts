import type {Means} from '../model/binding.ts'
import type {Entry} from '../model/outline.ts'
import type {TemplateNode} from '../model/template.ts'
import {assign} from './assign.ts'
import type {Candidate} from './candidates.ts'
import {pairByOrder} from './order.ts'
import {scoreOf} from './score.ts'
import {coverage, similarity} from './similarity.ts'
import {isInside} from './span.ts'

const THRESHOLD = 0.55
/** From this score on a pair holds even inside what answers a sibling. */
const STRONG = 0.9
/** A name for several things ("CPU, memory and storage"), and the share of a node's words that it must have to be one. */
const JOINED_NAME = /[,/&+、，]|\s(?:and|und|et|y|e)\s/iu
const SHARED_NAME = 0.7

/** What a node is paired with, and by what. */
export interface Partner {
  readonly entries: readonly Entry[]
  readonly means: Means
}

/** The partners of siblings: by name, over all at once; then by place; then by a name that stands for several of them. */
export function pairByName(
  nodes: readonly TemplateNode[],
  candidates: readonly Candidate[],
): Map<TemplateNode, Partner> {
  const byName = bestByName(nodes, candidates)
  const partners = new Map<TemplateNode, Partner>()
  for (const [node, entry] of byName) partners.set(node, {entries: [entry], means: 'name'})
  for (const [node, entry] of pairByOrder(nodes, byName, candidates))
    partners.set(node, {entries: [entry], means: 'order'})
  const joined = [...new Set(byName.values())].filter(entry => JOINED_NAME.test(entry.name))
  for (const node of nodes) {
    const entry = partners.has(node) ? undefined : joined.find(one => coverage(node.name, one.name) >= SHARED_NAME)
    // What stands there is judged once, as the answer of the first.
    if (entry) partners.set(node, {entries: [entry], means: node.node === 'group' ? 'name' : 'mentioned'})
  }
  const used = new Set([...partners.values()].flatMap(partner => partner.entries))
  for (const [node, partner] of partners) {
    const more = node.node === 'slot' ? followersOf(partner, candidates, used) : []
    if (more.length > 0) partners.set(node, {...partner, entries: [...partner.entries, ...more]})
  }
  return partners
}

/** Behind a heading with nothing below it, those of its own level that nobody is paired with: a level too high, its parts. */
function followersOf(
  {entries: [first], means}: Partner,
  candidates: readonly Candidate[],
  used: ReadonlySet<Entry>,
): Entry[] {
  const isEmpty = first?.kind === 'heading' && first.children.every(({kind}) => kind === 'comment')
  if (means !== 'name' || !isEmpty) return []
  const behind = candidates.filter(
    ({entry}) => entry.kind === 'heading' && entry.line > first.line && entry.depth <= first.depth,
  )
  const end = behind.findIndex(({entry}) => entry.depth < first.depth || used.has(entry))
  const near = behind.slice(0, end < 0 ? undefined : end)
  // A part is called after what it is a part of: `Risk 1` below `Risks`.
  return near.every(({name}) => similarity(first.name, name) > 0) ? near.map(({entry}) => entry) : []
}

function bestByName(nodes: readonly TemplateNode[], candidates: readonly Candidate[]): Map<TemplateNode, Entry> {
  const scores = nodes.map((node, i) =>
    candidates.map((candidate, j) => scoreOf(node, candidate, i / nodes.length, j / candidates.length)),
  )
  const found = new Map<TemplateNode, Entry>()
  const pairs = assign(scores, THRESHOLD)
  const strong = pairs.filter(pair => pair.score >= STRONG).flatMap(pair => candidates[pair.column]?.entry ?? [])
  for (const pair of pairs) {
    const node = nodes[pair.row]
    const entry = candidates[pair.column]?.entry
    if (node && entry && (pair.score >= STRONG || !strong.some(other => isInside(entry, other)))) found.set(node, entry)
  }
  return found
}
