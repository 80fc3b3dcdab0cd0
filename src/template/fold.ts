import {normalise} from '../markdown/words.ts'
import type {Group, Section, TemplateNode} from '../model/template.ts'
import {findPrompts} from './prompt.ts'

/** A name that is all placeholder by its braces, as in templates of decision records. */
const IN_BRACES = /^\{\p{L}[^{}]*\}$/u

/**
 * The fixed part of the name of a repeated block, or null if the name is no block's: `Decision 1: [Title]` and
 * `Decision 2: [Title]` are `decision`, `[Component 1]` and `{title of option 1}` are the empty text, `Data Flow` is null.
 */
export function patternOf(name: string): string | null {
  if (IN_BRACES.test(name.trim())) return ''
  const [prompt] = findPrompts(name)
  if (prompt) return normalise(withoutCounter(name.slice(0, prompt.start)))
  const numbered = /^(\p{L}[\p{L} -]*?)(?<![\s-])[\s-]+(?:\d+|[A-Z])$/u.exec(name.trim())
  return numbered ? normalise(numbered[1] ?? '') : null
}

/** Fold repeated siblings into one repeatable group each, in the place of the first. */
export function foldRepeats(nodes: readonly TemplateNode[]): TemplateNode[] {
  const folded = new Map<string, Group[]>()
  for (const node of nodes) {
    const key = node.node === 'group' && node.repeat ? node.pattern : null
    if (key !== null && node.node === 'group') folded.set(key, [...(folded.get(key) ?? []), node])
  }
  return nodes.flatMap(node => {
    if (node.node !== 'group' || !node.repeat) return [node]
    const instances = folded.get(node.pattern) ?? [node]
    return instances[0] === node ? [merge(instances)] : []
  })
}

/** Fold sections that are one block repeated (`## Decision 1: [Title]`) into one section that holds the block. */
export function foldSections(sections: readonly Section[]): Section[] {
  const blocks = sections.map(section => (section.header ? null : patternOf(section.name) || null))
  return sections.flatMap((section, i) => {
    const pattern = blocks[i]
    const same = sections.filter((_, j) => pattern && blocks[j] === pattern)
    if (!pattern || (same.length === 1 && findPrompts(section.name).length === 0)) return [section]
    if (same[0] !== section) return []
    const block = merge(same.map(one => ({...one, repeat: true, pattern})))
    return [{...section, repeat: true, pattern, endLine: block.endLine, children: [block]}]
  })
}

/** One group for all instances: the slots that all of them ask for, or else the first one's. */
function merge(instances: readonly Group[]): Group {
  const [first, ...others] = instances.filter(instance => instance.children.length > 0)
  if (!first) return instances[0] as Group
  const shared = first.children.filter(child =>
    others.every(other => other.children.some(twin => sameName(twin, child))),
  )
  const line = Math.min(...instances.map(instance => instance.line))
  const endLine = Math.max(...instances.map(instance => instance.endLine))
  return {
    ...first,
    line,
    endLine,
    samples: instances.reduce((sum, instance) => sum + instance.samples, 0),
    children: (shared.length > 0 ? shared : first.children).map(child => withWordings(child, others)),
  }
}

/** A slot with the wordings that its other samples ask with, so that these are no answers either. */
function withWordings(child: TemplateNode, others: readonly Group[]): TemplateNode {
  if (child.node !== 'slot') return child
  const twins = others.flatMap(other => other.children.filter(twin => twin.node === 'slot' && sameName(twin, child)))
  const prompts = [child, ...twins].flatMap(twin => (twin.node === 'slot' ? twin.prompts : []))
  return {...child, prompts: [...new Set(prompts)]}
}

function sameName(a: TemplateNode, b: TemplateNode): boolean {
  return normalise(a.name) === normalise(b.name)
}

function withoutCounter(text: string): string {
  return text
    .replace(/(?<![\s-])[\s-]*(?:(?<!\d)\d+|\b[A-Z])\s*(?:[:.)]\s*)?$/, ' ')
    .replace(/(\p{L})\d+\s*(?::\s*)?$/u, '$1')
    .replace(/(?<![\s:–—-])[\s:–—-]+$/, '')
}
