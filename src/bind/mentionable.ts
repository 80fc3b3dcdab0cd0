import {countWords} from '../markdown/words.ts'
import type {TemplateNode} from '../model/template.ts'
import {withoutPrompts} from '../template/prompt.ts'
import {namesOf} from './node-names.ts'
import {isHeaded} from './order.ts'
import {type Style, tellingWords} from './similarity.ts'

/**
 * The names by which a mere mention answers a node. Where the plan keeps the template's headings, a heading that was
 * dropped is not answered by one of its words in passing.
 */
export function mentionable(node: TemplateNode, style: Style): string[] {
  const names = wordingsOf(node)
  return style === 'labels' && isHeaded(node) ? names.filter(isSpecific) : names
}

/** Whether a name has words enough to be mentioned wherever it is. */
export function isSpecific(name: string): boolean {
  return tellingWords(name).length > 1
}

/** What a node may be called: its name, its aliases, and the fixed words around its prompts. */
function wordingsOf(node: TemplateNode): string[] {
  const fixed = node.node === 'slot' ? withoutPrompts(node.prompt) : ''
  const sentence = countWords(fixed) >= 3 && !fixed.includes('\n') ? [fixed] : []
  return [...namesOf(node), ...sentence]
}
