import type {Link} from '../model/outline.ts'
import type {Block} from './tree.ts'
import {walk} from './walk.ts'

/** The links of a document in order, references resolved. Images, code and what is struck out are none. */
export function toLinks(blocks: readonly Block[]): Link[] {
  const links: Link[] = []
  walk(blocks, node => {
    if (node.type === 'link' && node.url !== '') links.push({target: node.url, line: node.line})
    return node.type !== 'delete'
  })
  return links
}
