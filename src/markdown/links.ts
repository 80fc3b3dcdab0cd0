import type {Definition, Link as LinkNode, LinkReference, Root} from 'mdast'
import type {Link} from '../model/outline.ts'
import {walk} from './walk.ts'

/** The links of a document in order, references resolved. Images, code, what is struck out and what no definition names are none. */
export function toLinks(tree: Root): Link[] {
  const definitions = new Map<string, string>()
  const found: (LinkNode | LinkReference)[] = []
  walk(tree, node => {
    if (node.type === 'link' || node.type === 'linkReference') found.push(node)
    if (node.type === 'definition') define(definitions, node)
    return node.type !== 'delete'
  })
  return found.flatMap(node => {
    const target = node.type === 'link' ? node.url : definitions.get(node.identifier)
    return target ? [{target, line: node.position?.start.line ?? 1}] : []
  })
}

/** Of several definitions of a name, Markdown takes the first. */
function define(definitions: Map<string, string>, {identifier, url}: Definition): void {
  if (!definitions.has(identifier)) definitions.set(identifier, url)
}
