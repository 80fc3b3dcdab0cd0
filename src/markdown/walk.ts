import type {Nodes} from 'mdast'

/**
 * See a node and all below it in document order, but nothing below those of which `see` says false.
 *
 * `unist-util-visit` names each visit after its node, for stacks, which takes a fifth as long as the parser.
 */
export function walk(node: Nodes, see: (node: Nodes) => boolean | undefined): void {
  if (see(node) === false) return
  if ('children' in node) for (const child of node.children) walk(child, see)
}
