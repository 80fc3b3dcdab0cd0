import type {Group, Slot, Template, TemplateNode} from '../model/template.ts'

/**
 * Compiled templates as short text, so that a bundle can carry the built-in ones ready to use: what a node has as most
 * others have it is left out.
 */

const SLOT: Partial<Slot> = {
  aliases: [],
  type: {kind: 'text'},
  columns: [],
  prompts: [],
  prompt: '',
  sample: 'prompt',
  mustTick: false,
  optional: false,
  required: false,
  highlight: false,
  weight: 1,
  min: 1,
}

const GROUP: Partial<Group> = {
  aliases: [],
  repeat: false,
  pattern: '',
  samples: 1,
  optional: false,
}

/** What a template waives is said by a plan; as it is compiled, it waives nothing. */
const SETS = ['prompts', 'codeLines', 'fixed', 'lines', 'waived'] as const

/** Put a template into text. */
export function packTemplate(template: Template): string {
  const sets = Object.fromEntries(SETS.map(key => [key, [...template[key]]]))
  return JSON.stringify({...template, ...sets, sections: template.sections.map(packNode)})
}

function packNode(node: TemplateNode): object {
  const usual = new Map<string, unknown>(Object.entries(node.node === 'slot' ? SLOT : GROUP))
  const own = Object.entries(node).filter(
    ([key, value]) => !usual.has(key) || JSON.stringify(value) !== JSON.stringify(usual.get(key)),
  )
  const children = node.node === 'slot' ? {} : {children: node.children.map(packNode)}
  return {...Object.fromEntries(own), ...children}
}

/** A template from its packed text. */
export function unpackTemplate(packed: string): Template {
  const template = JSON.parse(packed)
  const sets = Object.fromEntries(SETS.map(key => [key, new Set(template[key])]))
  return {...template, ...sets, sections: template.sections.map(unpackNode)}
}

function unpackNode(node: TemplateNode): Slot | Group {
  return node.node === 'slot' ? {...SLOT, ...node} : {...GROUP, ...node, children: node.children.map(unpackNode)}
}
