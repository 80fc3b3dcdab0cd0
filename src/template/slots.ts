import {countWords, normalise} from '../markdown/words.ts'
import type {Entry} from '../model/outline.ts'
import type {Column, Group, Slot, SlotKind, TemplateNode, ValueType} from '../model/template.ts'
import type {Directives} from './directive.ts'
import {foldRepeats, patternOf} from './fold.ts'
import {findPrompts} from './prompt.ts'
import {toOptions, toValueType} from './value-type.ts'
import {COMPLIANCE, GATE_SENTENCE, GENERIC, OPTIONAL} from './wording.ts'

/** A lead-in of more words is a sentence, not the name of what follows. */
const MAX_NAME_WORDS = 5
/** A header label with so many fixed words around its prompt says nothing that other labels do not say. */
const DERIVED_WORDS = 3

/** What the surroundings of an entry say about the slots below it. */
export interface Context {
  readonly path: string
  readonly directives: ReadonlyMap<number, Directives>
  /** `unmarked`: the template has no prompts at all, so its sentences are what a plan must replace. */
  readonly mode: 'marked' | 'unmarked'
  readonly optional: boolean
  readonly required: boolean
  readonly highlight: boolean
  readonly weight: number
  readonly compliance: boolean
  readonly label: string
  readonly underLabel: boolean
}

/** What the children of an entry ask for. Slots without a name of their own merge into one, named by the entry. */
export function toNodes(parent: Entry, context: Context): TemplateNode[] {
  const title = context.path === 'header' ? toTitle(parent, context) : []
  const runs = toRuns(parent.children)
  const nodes = runs.flatMap(run => toRunNodes(run, parent, context))
  const named = nodes.filter(node => node !== null && !(node.node === 'slot' && node.name === ''))
  const nameless = nodes.filter((node): node is Slot => node.node === 'slot' && node.name === '')
  const merged = nameless.length > 0 ? [mergeNameless(nameless, context)] : []
  const all = [...title, ...merged, ...named].sort((a, b) => a.line - b.line)
  return foldRepeats(all)
}

/** The slot of a heading with nothing under it: a text. */
export function toProse(entry: Entry, context: Context): Slot {
  return makeSlot(entry, context, {kind: 'prose', name: entry.name, texts: []})
}

function toTitle(header: Entry, context: Context): Slot[] {
  if (findPrompts(header.name).length === 0) return []
  return [makeSlot(header, context, {kind: 'title', name: 'title', texts: [header.name]})]
}

/** List items stand together as one run; any other entry is a run of its own. */
function toRuns(entries: readonly Entry[]): Entry[][] {
  const runs: Entry[][] = []
  for (const entry of entries) {
    const run = runs.at(-1)
    if (entry.inList && !['table', 'fence', 'paragraph'].includes(entry.kind) && run?.[0]?.inList) run.push(entry)
    else runs.push([entry])
  }
  return runs
}

function toRunNodes(run: readonly Entry[], parent: Entry, context: Context): TemplateNode[] {
  const [first] = run
  if (!first) return []
  if (first.inList && first.kind !== 'table' && first.kind !== 'fence') return toListNodes(run, context)
  switch (first.kind) {
    case 'heading':
    case 'title':
    case 'label':
      return toLabelled(first, parent.children, context)
    case 'meta':
      return findPrompts(first.value).length > 0 ? [fieldSlot(first, context)] : []
    case 'paragraph':
      return asks(first.value, context) ? [makeSlot(first, context, {kind: 'prose', texts: [first.value]})] : []
    case 'table':
      return toTableNodes(first, context)
    case 'fence':
      return toFenceNodes(first, context)
    default:
      return []
  }
}

function toListNodes(run: readonly Entry[], context: Context): TemplateNode[] {
  const open = run.filter(entry => isOpenItem(entry))
  const nodes: TemplateNode[] = run.flatMap(entry => {
    if (open.includes(entry)) return []
    if (entry.kind === 'box') return [boxSlot(entry, context)]
    return entry.name
      ? toLabelled(entry, run, context)
      : toNodes(entry, {...context, label: entry.value || context.label})
  })
  if (open.length > 0) {
    const plain = run.filter(entry => entry.kind === 'item' || open.includes(entry))
    const texts = plain.flatMap(textsOf)
    return [makeSlot(open[0] as Entry, context, {kind: 'list', texts, mustTick: false}), ...nodes]
  }
  if (nodes.length > 0) return nodes
  const texts = run.map(itemText)
  const gate = context.compliance && texts.every(text => GATE_SENTENCE.test(text) || text.trim().endsWith('?'))
  if (gate || context.mode === 'unmarked') return [makeSlot(run[0] as Entry, context, {kind: 'list', texts})]
  return context.underLabel ? [makeSlot(run[0] as Entry, context, {kind: 'list', texts, sample: 'default'})] : []
}

/** An item that is blank or all placeholder: the list asks for items of that kind. */
function isOpenItem(entry: Entry): boolean {
  if (hasLabelledChildren(entry) && entry.kind !== 'box') return false
  const text = itemText(entry)
  if (text.trim() === '') return entry.kind !== 'title'
  if (!entry.name) return entry.kind === 'box' ? startsWithPrompt(text) : findPrompts(text).length > 0
  return findPrompts(entry.name).length > 0 || (GENERIC.test(entry.name) && findPrompts(entry.value).length > 0)
}

function hasLabelledChildren(entry: Entry): boolean {
  return entry.children.some(child => child.name !== '')
}

function startsWithPrompt(text: string): boolean {
  return findPrompts(text)[0]?.start === 0
}

function toLabelled(entry: Entry, siblings: readonly Entry[], context: Context): TemplateNode[] {
  const own = context.directives.get(entry.line) ?? {}
  const optional = context.optional || own.optional === true || OPTIONAL.test(entry.name)
  const path = `${context.path}/${slug(entry.name)}`
  const below: Context = {
    ...context,
    path,
    optional: own.required ? false : optional,
    required: context.required || own.required === true,
    highlight: context.highlight || own.highlight === true,
    weight: own.weight ?? context.weight,
    label: entry.name,
    underLabel: entry.kind !== 'heading',
    compliance: context.compliance || COMPLIANCE.test(entry.name),
  }
  const children = toNodes(entry, below)
  const self = ownSlot(entry, children.length > 0, below)
  const nodes = self ? withSelf(self, children) : children
  const pattern = patternOf(entry.name)
  const repeated =
    pattern !== null &&
    (findPrompts(entry.name).length > 0 || siblings.filter(other => patternOf(other.name) === pattern).length > 1)
  if (repeated) return [toGroup(entry, pattern, nodes, below)]
  if (nodes.length === 0) return []
  if (!self && isFixed(entry)) return nodes
  const [only] = nodes
  if (nodes.length === 1 && only?.node === 'slot' && only.name === entry.name) return [{...only, line: entry.line}]
  return [toGroup(entry, null, nodes, below)]
}

/** A label's prompt and the nameless list below it are one slot. */
function withSelf(self: Slot, children: readonly TemplateNode[]): TemplateNode[] {
  const [first, ...rest] = children
  if (first?.node !== 'slot' || first.name !== self.name) return [self, ...children]
  const prompts = [...self.prompts, ...first.prompts]
  return [{...first, kind: 'list', prompts, prompt: `${self.prompt}\n${first.prompt}`.trim(), line: self.line}, ...rest]
}

/** A label with the template's own value, or a sentence that leads in to a list: it asks for nothing itself. */
function isFixed(entry: Entry): boolean {
  return entry.kind !== 'heading' && (entry.value.trim() !== '' || countWords(entry.name) > MAX_NAME_WORDS)
}

/** The slot of a label's own value: a prompt, an option list or nothing at all. */
function ownSlot(entry: Entry, hasChildren: boolean, context: Context): Slot | null {
  const blank = entry.value.trim() === ''
  const hasContent = hasChildren || entry.children.some(child => child.kind !== 'comment')
  if (entry.kind === 'heading') return hasContent || isOnlySample(entry) ? null : toProse(entry, context)
  if (blank) return hasContent ? null : fieldSlot(entry, context)
  return asks(entry.value, context) ? fieldSlot(entry, context) : null
}

/** A repeated block's heading with nothing but a comment under it shows the block once more. */
function isOnlySample(entry: Entry): boolean {
  return entry.children.some(child => child.kind === 'comment') && patternOf(entry.name) !== null
}

function toGroup(entry: Entry, pattern: string | null, children: readonly TemplateNode[], context: Context): Group {
  return {
    node: 'group',
    id: context.path,
    name: entry.name,
    aliases: context.directives.get(entry.line)?.aliases ?? [],
    heading: entry.kind === 'heading',
    repeat: pattern !== null,
    pattern: pattern ?? '',
    samples: 1,
    optional: context.optional,
    line: entry.line,
    endLine: entry.endLine,
    children,
  }
}

function toTableNodes(table: Entry, context: Context): TemplateNode[] {
  const columns = toColumns(table)
  const rows = table.children
  const open = rows.filter(row => row.name === '' || findPrompts(row.name).length > 0)
  const text = rows.map(rowText)
  if (open.length === 0 && rows.length > 0) {
    const fields = rows.filter(row =>
      row.children.slice(1).some(cell => cell.value.trim() === '' || asks(cell.value, context)),
    )
    if (fields.length > 0)
      return fields.map(row => makeSlot(row, context, {kind: 'field', name: row.name, texts: [rowText(row)], columns}))
    return GENERIC.test(text.join('\n')) ? [makeSlot(table, context, {kind: 'table', texts: text, columns})] : []
  }
  return [
    makeSlot(table, context, {
      kind: 'table',
      texts: text.filter(row => row.replaceAll('|', '').trim() !== ''),
      columns,
    }),
  ]
}

function toColumns(table: Entry): Column[] {
  return table.value.split('\n').map((name, i) => {
    const sample = table.children.map(row => row.children[i]?.value ?? '').find(value => value.trim() !== '') ?? ''
    return {name, type: toValueType(sample, name)}
  })
}

function toFenceNodes(fence: Entry, context: Context): TemplateNode[] {
  const blank = fence.children.filter(label => isHollow(label.value))
  if (blank.length > 0)
    return blank.map(label => makeSlot(label, context, {kind: 'field', name: label.name, texts: [label.value]}))
  const lines = fence.value.split('\n').filter(line => line.trim() !== '')
  if (lines.length > 0 && findPrompts(fence.value).length === 0 && !GENERIC.test(fence.value)) return []
  return [makeSlot(fence, context, {kind: 'fence', texts: lines})]
}

function withoutPrompts(text: string): string {
  return findPrompts(text).reduce((rest, prompt) => rest.replace(prompt.text, ' '), text)
}

/** Nothing but braces and blanks. */
function isHollow(text: string): boolean {
  return text.replace(/[\s{}[\]()]/g, '') === ''
}

function boxSlot(box: Entry, context: Context): Slot {
  const name = box.name || box.value
  const bare = findPrompts(name).reduce((rest, prompt) => rest.replace(prompt.text, ' '), name)
  const mustTick = context.compliance || context.directives.get(box.line)?.ticked === true
  const sample = findPrompts(box.value).length > 0 || mustTick ? 'prompt' : 'default'
  return makeSlot(box, context, {
    kind: 'box',
    name: bare.replace(/[\s:]+$/, ''),
    texts: [itemText(box)],
    mustTick,
    sample,
  })
}

function fieldSlot(entry: Entry, context: Context): Slot {
  return makeSlot(entry, context, {
    kind: 'field',
    name: entry.name,
    texts: entry.value.trim() === '' ? [] : [entry.value],
  })
}

interface SlotParts {
  readonly kind: SlotKind
  readonly name?: string
  readonly texts: readonly string[]
  readonly columns?: readonly Column[]
  readonly sample?: Slot['sample']
  readonly mustTick?: boolean
}

function makeSlot(entry: Entry, context: Context, parts: SlotParts): Slot {
  const own = context.directives.get(entry.line) ?? {}
  const texts = parts.texts.filter(text => text.trim() !== '')
  const conditional = texts.length > 0 && texts.every(text => OPTIONAL.test(text)) && parts.kind !== 'title'
  const leading = texts.length > 0 && OPTIONAL.test(texts[0] ?? '') && parts.kind === 'list'
  const derived =
    context.path.startsWith('header') &&
    parts.kind === 'field' &&
    countWords(withoutPrompts(texts.join(' '))) >= DERIVED_WORDS
  const optional =
    own.required !== true && (context.optional || own.optional === true || conditional || leading || derived)
  const name = parts.name ?? ''
  return {
    node: 'slot',
    id: name ? `${context.path}/${slug(name)}` : context.path,
    kind: parts.kind,
    name,
    aliases: own.aliases ?? [],
    type: parts.kind === 'box' ? {kind: 'text'} : typeOf(texts, name, parts.kind),
    columns: parts.columns ?? [],
    prompts: texts.flatMap(text => [normalise(text)]),
    prompt: texts.join('\n'),
    sample: parts.sample ?? 'prompt',
    mustTick: parts.mustTick ?? false,
    optional,
    required: own.required === true || context.required,
    highlight: own.highlight === true || context.highlight,
    weight: own.weight ?? context.weight,
    min: own.min ?? 1,
    line: entry.line,
  }
}

/** The type that a slot's wording wants; of several items, a choice that one of them shows. */
function typeOf(texts: readonly string[], name: string, kind: SlotKind): ValueType {
  if (texts.length === 1 || kind === 'field') return toValueType(texts[0] ?? '', name)
  if (kind !== 'list') return {kind: 'text'}
  return texts.map(text => toValueType(text)).find(type => type.kind === 'choice') ?? {kind: 'text'}
}

/** One slot for all that a heading asks for without further labels. */
function mergeNameless(slots: readonly Slot[], context: Context): Slot {
  const [first] = slots as [Slot, ...Slot[]]
  if (slots.length === 1) return {...first, name: context.label}
  const kind = slots.some(slot => slot.kind === 'table') ? 'table' : 'prose'
  const samples = slots.some(slot => slot.sample === 'prompt') ? 'prompt' : 'default'
  return {
    ...first,
    kind,
    name: context.label,
    prompts: slots.flatMap(slot => slot.prompts),
    prompt: slots.map(slot => slot.prompt).join('\n'),
    columns: slots.flatMap(slot => slot.columns),
    sample: samples,
    optional: slots.every(slot => slot.optional),
    type: {kind: 'text'},
  }
}

/** Whether a fixed-looking value asks for something: it holds a prompt, an option list or a date form, or is a question. */
function asks(value: string, context: Context): boolean {
  if (value.trim() === '') return false
  if (context.mode === 'unmarked') return true
  return (
    findPrompts(value).length > 0 ||
    toOptions(value).length > 1 ||
    /^\W*YYYY-MM-DD\W*$/.test(value) ||
    /[?？]$/.test(value.trim())
  )
}

/** The texts of an item and of all that stands below it. */
function textsOf(entry: Entry): string[] {
  return [itemText(entry), ...entry.children.flatMap(textsOf)]
}

function itemText(entry: Entry): string {
  const own = entry.name ? `${entry.name}: ${entry.value}` : entry.value
  return own.replace(/: $/, '')
}

function rowText(row: Entry): string {
  return row.children.map(cell => cell.value.trim()).join(' | ')
}

function slug(name: string): string {
  return (
    normalise(name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '') || 'slot'
  )
}
