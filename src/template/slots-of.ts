import type {Slot, TemplateNode} from '../model/template.ts'

/** All slots below nodes, in template order. */
export function slotsOf(nodes: readonly TemplateNode[]): Slot[] {
  return nodes.flatMap(node => (node.node === 'slot' ? [node] : slotsOf(node.children)))
}
