import {countWords} from '../markdown/words.ts'
import type {Bound} from '../model/binding.ts'
import type {Entry} from '../model/outline.ts'
import type {TemplateNode} from '../model/template.ts'
import {findDeferral} from '../rules/deferral.ts'
import {isLoneText} from '../rules/lone-text.ts'
import {findMarker} from '../rules/marker.ts'
import {waiverIn} from '../rules/waiver-entry.ts'
import {isPromptShaped} from '../template/prompt.ts'

/** From so many words of the author's on, a block without any of the labels is an answer in a shape of their own. */
const OWN_SHAPE_WORDS = 3
const OWN_ITEM_WORDS = 4
/** From so many words on, a text with an open end says something besides. */
const SAYS_MORE_WORDS = 12

/** Whether some of what was asked stands below in a place of its own. */
export function isFound(bound: Bound): boolean {
  if (bound.means === 'name' || bound.means === 'order' || bound.means === 'under') return true
  return 'children' in bound && bound.children.some(isFound)
}

/** Whether a block says enough to answer as a whole, or says that it does not apply. `untouched` is text of the template's. */
export function speaksAsWhole(block: Entry, untouched: ReadonlySet<Entry>): boolean {
  const wanted = block.inList ? OWN_ITEM_WORDS : OWN_SHAPE_WORDS
  return ownWords(block, untouched) >= wanted || waiverIn(block) !== null
}

/** Whether one line without a label is all that stands below a heading. */
export function isOneLine(block: Entry): boolean {
  const [only, ...more] = block.children.filter(child => child.kind !== 'comment')
  return (
    only !== undefined &&
    more.length === 0 &&
    only.children.length === 0 &&
    only.kind !== 'heading' &&
    only.kind !== 'label'
  )
}

/** A node answered by a block as a whole. */
export function ownShapeOf(node: TemplateNode, block: Entry): Bound {
  if (node.node === 'slot') return {node, means: 'own-shape', partners: [block], except: new Set()}
  const children = node.children.map(child => ownShapeOf(child, block))
  return {node, means: 'own-shape', partners: [block], children, instances: []}
}

/** Whether there are words of the author's in a block at all. */
export function speaks(block: Entry, untouched: ReadonlySet<Entry>): boolean {
  return ownWords(block, untouched) > 0
}

/** The author's words in an entry and in what stands below it, with the names of what says something. */
function ownWords(entry: Entry, untouched: ReadonlySet<Entry>): number {
  const below = entry.children.reduce((sum, child) => {
    const words = ownWords(child, untouched)
    const isText = isLoneText(child) && !untouched.has(child)
    return sum + words + (isText || (words > 0 && child.kind !== 'cell') ? countWords(child.name) : 0)
  }, 0)
  return below + (untouched.has(entry) || saysNothing(entry) ? 0 : countWords(entry.value))
}

/** What is only a prompt or the head of a table, or puts the answer off in a few words. */
function saysNothing({kind, value, prose}: Entry): boolean {
  if (kind === 'comment' || kind === 'table' || isPromptShaped(value)) return true
  return countWords(value) < SAYS_MORE_WORDS && (findMarker(prose) ?? findDeferral(prose)) !== null
}
