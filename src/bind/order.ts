import {countWords} from '../markdown/words.ts'
import type {Entry} from '../model/outline.ts'
import type {TemplateNode} from '../model/template.ts'
import {assign} from './assign.ts'
import type {Candidate} from './candidates.ts'
import {likenessTo} from './node-names.ts'
import {overlaps} from './span.ts'

/** From so many words on, a label's text is a block of its own. */
const BLOCK_WORDS = 12
/** Likeness of names that is no pairing by itself, but one where the place fits too. */
const SOMETHING_IN_COMMON = 0.25

/** Nodes and entries that nobody named, between two pairs of neighbours. */
interface Gap {
  readonly nodes: readonly TemplateNode[]
  readonly entries: readonly Entry[]
}

/**
 * Pair by place what was not paired by name: where as many blocks as nodes are left between two neighbours, one by one;
 * else headings of the template with headings of the plan that have at least something in common.
 */
export function pairByOrder(
  nodes: readonly TemplateNode[],
  partners: ReadonlyMap<TemplateNode, Entry>,
  candidates: readonly Candidate[],
): Map<TemplateNode, Entry> {
  const found = new Map<TemplateNode, Entry>()
  for (const gap of gapsOf(nodes, partners, candidates)) {
    const pairs = gap.nodes.length === gap.entries.length ? zip(gap.nodes, gap.entries) : likeliest(gap)
    for (const [node, entry] of pairs) found.set(node, entry)
  }
  return found
}

function gapsOf(
  nodes: readonly TemplateNode[],
  partners: ReadonlyMap<TemplateNode, Entry>,
  candidates: readonly Candidate[],
): Gap[] {
  if (partners.size === 0 && nodes.length !== 1) return []
  const used = [...partners.values()]
  const free = candidates.filter(({entry, top}) => top && isBlock(entry) && !used.some(other => overlaps(other, entry)))
  const gaps: Gap[] = []
  let open: TemplateNode[] = []
  let from = 0
  for (const node of [...nodes, null]) {
    const partner = node && partners.get(node)
    if (node && !partner) {
      open.push(node)
      continue
    }
    const to = partner ? partner.line : Number.POSITIVE_INFINITY
    const entries = free.filter(({entry}) => entry.line > from && entry.line < to).map(({entry}) => entry)
    if (open.length > 0) gaps.push({nodes: open, entries})
    open = []
    if (partner) from = Math.max(from, partner.line)
  }
  return gaps
}

function zip(nodes: readonly TemplateNode[], entries: readonly Entry[]): [TemplateNode, Entry][] {
  return nodes.flatMap((node, i): [TemplateNode, Entry][] => (entries[i] ? [[node, entries[i]]] : []))
}

/** Of too many or too few headings, those whose names have at least something in common. */
function likeliest(gap: Gap): [TemplateNode, Entry][] {
  const open = gap.nodes.filter(isHeaded)
  const blocks = gap.entries.filter(isHeading)
  const scores = open.map(node => blocks.map(block => likenessTo(node, block.name)))
  return assign(scores, SOMETHING_IN_COMMON).flatMap(({row, column}) =>
    zip(open.slice(row, row + 1), blocks.slice(column, column + 1)),
  )
}

function isHeading(entry: Entry): boolean {
  return (entry.kind === 'heading' || entry.kind === 'title') && entry.children.length > 0
}

/** A heading with content, or a label with a text of its own. */
function isBlock(entry: Entry): boolean {
  return isHeading(entry) || (entry.kind === 'label' && !entry.inList && countWords(entry.value) >= BLOCK_WORDS)
}

/** Whether a node stands under a heading of its own, or is a block that would. */
export function isHeaded(node: TemplateNode): boolean {
  return node.node === 'group' ? node.heading : ['list', 'table', 'prose', 'fence'].includes(node.kind)
}

/** Blocks right below the roots that answer nothing yet: lists and tables aside, which are told by their shape. */
export function freeBlocks(roots: readonly Entry[], used: ReadonlySet<Entry>): Entry[] {
  const all = roots.flatMap(root => root.children)
  return all.filter(entry => isBlock(entry) && !used.has(entry) && ![...used].some(other => overlaps(other, entry)))
}
