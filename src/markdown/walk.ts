import type {Node} from './tree.ts'

/** See nodes and all below them in document order, but nothing below those of which `see` says false. */
export function walk(nodes: readonly Node[], see: (node: Node) => boolean | undefined): void {
  for (const node of nodes) if (see(node) !== false && 'children' in node) walk(node.children, see)
}
