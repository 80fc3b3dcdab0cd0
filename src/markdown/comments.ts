import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Comment} from '../model/outline.ts'

const COMMENT = /<!--([\s\S]*?)-->/g

/** The comments of a document in order, those in the middle of a text too; what stands in code is none. */
export function toComments(tree: Root): Comment[] {
  const comments: Comment[] = []
  visit(tree, 'html', ({value, position}) => {
    const first = position?.start.line ?? 1
    for (const match of value.matchAll(COMMENT)) {
      const line = first + countBreaks(value.slice(0, match.index))
      comments.push({text: (match[1] ?? '').trim(), line, endLine: line + countBreaks(match[0])})
    }
  })
  return comments
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1
}
