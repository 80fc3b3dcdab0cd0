import type {Comment} from '../model/outline.ts'
import type {Block} from './tree.ts'
import {walk} from './walk.ts'

/** A comment, or the rest of a text in which one is not closed: looking for its end again and again would take for ever. */
const COMMENT = /<!--([\s\S]*?)(?:-->|($))/g

/** The comments of a document in order, those in the middle of a text too; what stands in code is none. */
export function toComments(blocks: readonly Block[]): Comment[] {
  const comments: Comment[] = []
  walk(blocks, node => {
    if (node.type !== 'html') return
    const {value} = node
    for (const match of value.matchAll(COMMENT)) {
      if (match[2] !== undefined) break
      const line = node.line + countBreaks(value.slice(0, match.index))
      comments.push({text: (match[1] ?? '').trim(), line, endLine: line + countBreaks(match[0])})
    }
  })
  return comments
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1
}
