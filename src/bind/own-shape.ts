import {countWords} from '../markdown/words.ts'
import type {Bound} from '../model/binding.ts'
import type {Entry} from '../model/outline.ts'
import type {TemplateNode} from '../model/template.ts'
import {waiverIn} from '../rules/waiver-entry.ts'

/** From so many words on, a block without any of the labels is an answer in the author's own shape. */
const OWN_SHAPE_WORDS = 12
const OWN_ITEM_WORDS = 6

/** Whether some of what was asked stands below in a place of its own. */
export function isFound(bound: Bound): boolean {
  if (bound.means === 'name' || bound.means === 'order' || bound.means === 'under') return true
  return 'children' in bound && bound.children.some(isFound)
}

/** Whether a block says enough to answer as a whole, or says that it does not apply. */
export function speaksAsWhole(block: Entry): boolean {
  const wanted = block.inList ? OWN_ITEM_WORDS : OWN_SHAPE_WORDS
  return proseWords(block) >= wanted || waiverIn(block) !== null
}

/** Whether one line is all that stands below a heading. */
export function isOneLine(block: Entry): boolean {
  const [only, ...more] = block.children.filter(child => child.kind !== 'comment')
  return only !== undefined && more.length === 0 && only.children.length === 0 && only.kind !== 'heading'
}

/** A node answered by a block as a whole. */
export function ownShapeOf(node: TemplateNode, block: Entry): Bound {
  if (node.node === 'slot') return {node, means: 'own-shape', partners: [block], except: new Set()}
  const children = node.children.map(child => ownShapeOf(child, block))
  return {node, means: 'own-shape', partners: [block], children, instances: []}
}

/** Words of an entry and of what stands below it. */
function proseWords(entry: Entry): number {
  const below = entry.children.reduce((sum, child) => sum + countWords(child.name) + proseWords(child), 0)
  return countWords(entry.value) + below
}
