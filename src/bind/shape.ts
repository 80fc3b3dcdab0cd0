import {countWords} from '../markdown/words.ts'
import type {Entry} from '../model/outline.ts'
import type {SlotKind, TemplateNode} from '../model/template.ts'
import type {Style} from './similarity.ts'

/** Which blocks of a plan answer a slot by their shape alone, the likeliest first. */
const SHAPES: Readonly<Partial<Record<SlotKind, readonly Shape[]>>> = {
  list: ['list', 'table', 'fence'],
  table: ['table', 'list', 'fence'],
  fence: ['fence', 'list', 'table', 'prose'],
  prose: ['prose', 'list', 'table', 'fence'],
  box: ['list'],
}

/** In a style of the author's own, running text may answer any slot. */
const OWN_SHAPES: Readonly<Partial<Record<SlotKind, readonly Shape[]>>> = {
  list: ['list', 'table', 'fence', 'prose'],
  table: ['table', 'list', 'fence', 'prose'],
  fence: ['fence', 'list', 'table', 'prose'],
  prose: ['prose', 'list', 'table', 'fence'],
  field: ['prose'],
  box: ['list'],
}

/** Running text of fewer words is a remark. */
const PROSE_WORDS = 10

type Shape = 'list' | 'table' | 'fence' | 'prose'

interface Block {
  readonly shape: Shape
  readonly entries: readonly Entry[]
}

/**
 * Pair what is left by shape: a list of the template with the author's list, table or diagram that stands in the same
 * place without a name. Boxes take one item each, however it is worded.
 */
export function pairByShape(
  nodes: readonly TemplateNode[],
  roots: readonly Entry[],
  taken: ReadonlySet<Entry>,
  style: Style,
): Map<TemplateNode, readonly Entry[]> {
  const found = new Map<TemplateNode, readonly Entry[]>()
  const shapes = style === 'own' ? OWN_SHAPES : SHAPES
  const blocks = toBlocks(roots.flatMap(root => root.children).filter(child => !taken.has(child)))
  const items = blocks.filter(block => block.shape === 'list').flatMap(block => block.entries)
  for (const node of nodes) {
    if (node.node !== 'slot') continue
    if (node.kind === 'box') {
      const item = items.shift()
      if (item) found.set(node, [item])
      continue
    }
    // One piece of code may hold what several labels of a fence ask for.
    const block = node.inCode ? blocks.find(({shape}) => shape === 'fence') : takeBlock(shapes[node.kind] ?? [], blocks)
    if (block) found.set(node, block.entries)
  }
  return found
}

function takeBlock(shapes: readonly Shape[], blocks: Block[]): Block | undefined {
  for (const shape of shapes) {
    const at = blocks.findIndex(block => block.shape === shape)
    if (at >= 0) return blocks.splice(at, 1)[0]
  }
  return undefined
}

function toBlocks(entries: readonly Entry[]): Block[] {
  const blocks: {shape: Shape; entries: Entry[]}[] = []
  entries.forEach((entry, i) => {
    const shape = shapeOf(entry)
    const last = blocks.at(-1)
    if (!shape) return
    const continues =
      shape === 'list' && entry.inList && last?.shape === 'list' && last.entries.at(-1) === entries[i - 1]
    if (continues) last.entries.push(entry)
    else blocks.push({shape, entries: [entry]})
  })
  return blocks
}

function shapeOf(entry: Entry): Shape | null {
  if (entry.kind === 'table' || entry.kind === 'fence') return entry.kind
  if (entry.inList) return 'list'
  const [first] = entry.children
  if (entry.kind === 'title' && first) return shapeOf(first)
  const isText = entry.kind === 'paragraph' || entry.kind === 'label'
  return isText && !entry.quoted && countWords(entry.value) >= PROSE_WORDS ? 'prose' : null
}
