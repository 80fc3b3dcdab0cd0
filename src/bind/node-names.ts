import type {TemplateNode} from '../model/template.ts'
import {similarity} from './similarity.ts'

/** What a node of a template is called: its name and its aliases. */
export function namesOf({name, aliases}: Pick<TemplateNode, 'name' | 'aliases'>): readonly string[] {
  return [name, ...aliases]
}

/** How alike a node and a name of the plan are, 0 to 1, by the best of the node's names. */
export function likenessTo(node: TemplateNode, name: string): number {
  const own = similarity(node.name, name)
  return node.aliases.length === 0 ? own : Math.max(own, ...node.aliases.map(alias => similarity(alias, name)))
}
