import {toOutline} from '../markdown/outline.ts'
import type {Entry} from '../model/outline.ts'
import type {Template, TemplateNode} from '../model/template.ts'
import {findPrompts} from '../template/prompt.ts'
import {slotsOf} from '../template/slots-of.ts'

/** The lines of a template with a prompt that neither a slot nor the name of a repeated block asks for, 1-based. */
export function findIdlePrompts({text, sections}: Template): number[] {
  const asking = new Set([...slotsOf(sections).flatMap(slot => slot.lines), ...sections.flatMap(repeatedLines)])
  const lines = promptLines(toOutline(text.join('\n')).root)
  return [...new Set(lines)].filter(line => !asking.has(line)).sort((a, b) => a - b)
}

function promptLines(entry: Entry): number[] {
  if (entry.kind === 'comment') return []
  const named = entry.kind !== 'heading' && entry.kind !== 'root' && findPrompts(entry.name).length > 0
  const own = entry.prose.split('\n').flatMap((text, i) => (findPrompts(text).length > 0 ? [entry.line + i] : []))
  return [...(named ? [entry.line] : []), ...own, ...entry.children.flatMap(promptLines)]
}

/** All samples of a repeated block: the first stands for the others. */
function repeatedLines(node: TemplateNode): number[] {
  if (node.node === 'slot') return []
  if (!node.repeat) return node.children.flatMap(repeatedLines)
  return Array.from({length: node.endLine - node.line + 1}, (_, i) => node.line + i)
}
