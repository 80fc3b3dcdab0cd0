import type {Group, Slot, SlotKind, Template, TemplateNode, ValueType} from '../model/template.ts'
import {toTerminalText} from './escape.ts'
import {countText} from './points.ts'
import type {PrettyOptions} from './pretty.ts'
import {inColor, plain} from './terminal-paint.ts'
import {wrap} from './terminal-wrap.ts'
import {type TreeLine, treeLine} from './tree-line.ts'

/** A template as it was understood: sections, groups and slots as a tree, with their lines. For a terminal. */
export function renderTemplateTree(template: Template, options: PrettyOptions): string {
  const paint = options.color ? inColor : plain
  const asking = template.sections.filter(section => countSlots([section]) > 0)
  const slots = countText(countSlots(asking), 'slot')
  const source = template.source === 'built-in' ? 'built in' : `from ${template.source}`
  const about = toTerminalText(`template ${template.id} (${source}): ${countText(asking.length, 'section')}, ${slots}`)
  const head = wrap(about, {indent: 0, columns: options.columns}).map(line => paint('bold', line))
  const tree = asking.flatMap(section => ['', ...toLines(section, 0).flatMap(line => treeLine(line, options))])
  return `${[...head, ...tree].join('\n')}\n`
}

/** What a slot asks for, in words: its kind, its type, and whether it may be left out. */
export function slotFacts(slot: Slot): string[] {
  return [
    slot.kind === 'table' ? tableText(slot) : KINDS[slot.kind],
    typeText(slot.type),
    slot.optional ? 'optional' : '',
    slot.required ? 'required' : '',
    slot.mustTick ? 'to be ticked' : '',
    slot.sample === 'default' ? 'may stay as it is' : '',
    slot.highlight ? 'shown at a glance' : '',
    slot.weight === 1 ? '' : `weight ${slot.weight}`,
    aliasText(slot.aliases),
  ]
}

/** What a section or group says beside its name: whether it repeats or may be left out. */
export function groupFacts(group: Group): string[] {
  return [
    group.repeat ? `repeated, ${countText(group.samples, 'sample')}` : '',
    group.optional ? 'optional' : '',
    aliasText(group.aliases),
  ]
}

function countSlots(nodes: readonly TemplateNode[]): number {
  return nodes.reduce((sum, node) => sum + (node.node === 'slot' ? 1 : countSlots(node.children)), 0)
}

function toLines(node: TemplateNode, depth: number): TreeLine[] {
  const {line} = node
  if (node.node === 'slot') return [{line, depth, name: node.name || node.prompt, facts: slotFacts(node)}]
  const own = {line, depth, name: node.name, facts: groupFacts(node)}
  return [own, ...node.children.flatMap(child => toLines(child, depth + 1))]
}

const KINDS: Readonly<Record<Exclude<SlotKind, 'table'>, string>> = {
  title: 'a heading of its own',
  field: 'field',
  prose: 'prose',
  list: 'list',
  fence: 'code block',
  box: 'tick box',
}

const TYPES: Readonly<Record<Exclude<ValueType['kind'], 'choice'>, string>> = {
  text: '',
  date: 'a date',
  version: 'a version',
  number: 'a number',
  link: 'a link',
}

function typeText(type: ValueType): string {
  return type.kind === 'choice' ? `one of ${type.options.map(option => `"${option}"`).join(' ')}` : TYPES[type.kind]
}

function tableText({columns}: Slot): string {
  const names = columns.map(({name, type}) => (type.kind === 'choice' ? `${name} (${typeText(type)})` : name))
  return columns.length === 0 ? 'table' : `table of ${names.join(' | ')}`
}

function aliasText(aliases: readonly string[]): string {
  return aliases.length === 0 ? '' : `also ${aliases.map(alias => `"${alias}"`).join(' ')}`
}
