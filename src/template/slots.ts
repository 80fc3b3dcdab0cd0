import {countWords} from '../markdown/words.ts'
import type {Entry} from '../model/outline.ts'
import type {Group, Slot, TemplateNode} from '../model/template.ts'
import {toFenceNodes, toTableNodes} from './block-slots.ts'
import {foldRepeats, patternOf} from './fold.ts'
import {isHint, isOnlyGuidance} from './guidance.ts'
import {
  asks,
  asksInProse,
  boxSlot,
  type Context,
  fieldSlot,
  itemText,
  makeSlot,
  mergeNameless,
  slug,
  textsOf,
  toProse,
} from './make-slot.ts'
import {findPrompts} from './prompt.ts'
import {isAside, isOpenName, isStandIn} from './stand-in.ts'
import {COMPLIANCE, DATE_FORM, GATE_SENTENCE, GENERIC, isOptional, LEGEND, REQUEST, STAND_IN_TITLE} from './wording.ts'

/** A lead-in of more words is a sentence, not the name of what follows. */
const MAX_NAME_WORDS = 5

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

function toTitle(header: Entry, context: Context): Slot[] {
  const isNamed = header.italic && STAND_IN_TITLE.test(header.name)
  if (!isNamed && findPrompts(header.name).length === 0) return []
  return [makeSlot(header, context, {kind: 'title', name: 'title', texts: [header.name]})]
}

/** A short line in italics with nothing below it, where no other names what is asked for: a hint, not a label. */
function isLoneHint(entry: Entry, {kind, children}: Entry): boolean {
  return kind === 'heading' && isHint(entry) && children.filter(isNaming).length === 1
}

function isNaming({kind, name}: Entry): boolean {
  return name !== '' && kind !== 'heading'
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
  if (isLoneHint(first, parent)) return []
  switch (first.kind) {
    case 'heading':
    case 'title':
    case 'label':
      return context.mode !== 'strict' && isOpenName(first.name)
        ? [makeSlot(first, context, {kind: 'prose', texts: [itemText(first)]})]
        : toLabelled(first, parent.children, context)
    case 'meta':
      return findPrompts(first.value).length > 0 || DATE_FORM.test(first.value) ? [fieldSlot(first, context)] : []
    case 'paragraph':
      return asksInProse(first.value, context) ? [makeSlot(first, context, {kind: 'prose', texts: [first.value]})] : []
    case 'table':
      return toTableNodes(first, context)
    case 'fence':
      return toFenceNodes(first, context)
    default:
      return []
  }
}

function toListNodes(run: readonly Entry[], context: Context): TemplateNode[] {
  const open = context.mode !== 'strict' && run.every(isStandInItem) ? run : run.filter(isOpenItem)
  const nodes: TemplateNode[] = run.flatMap(entry => {
    if (open.includes(entry)) return []
    if (entry.kind === 'box') return [boxSlot(entry, context)]
    return entry.name
      ? toLabelled(entry, run, context)
      : toNodes(entry, {...context, label: entry.value || context.label})
  })
  if (open.length > 0) {
    const plain = run.filter(entry => open.includes(entry) || (entry.kind === 'item' && !isSentence(entry)))
    const texts = plain.flatMap(textsOf)
    // A sample box beside fixed ones says that there may be more.
    const isMore = open.every(isBox) && run.some(entry => isBox(entry) && !open.includes(entry))
    const own = isMore ? {...context, optional: true} : context
    return [makeSlot(open[0] as Entry, own, {kind: 'list', texts, entries: open}), ...nodes]
  }
  if (nodes.length > 0) return nodes
  const texts = run.map(itemText)
  const gate = context.compliance && texts.every(text => GATE_SENTENCE.test(text) || text.trim().endsWith('?'))
  if (gate || context.mode === 'unmarked')
    return [makeSlot(run[0] as Entry, context, {kind: 'list', texts, entries: run})]
  return context.underLabel
    ? [makeSlot(run[0] as Entry, context, {kind: 'list', texts, entries: run, sample: 'default'})]
    : []
}

function isBox({kind}: Entry): boolean {
  return kind === 'box'
}

/** An item that is blank or all placeholder: the list asks for items of that kind. */
function isOpenItem(entry: Entry): boolean {
  if (hasLabelledChildren(entry) && entry.kind !== 'box') return false
  const text = itemText(entry)
  if (text.trim() === '') return entry.kind !== 'title'
  if (!entry.name) return entry.kind === 'box' ? startsWithPrompt(text) : findPrompts(text).length > 0
  return findPrompts(entry.name).length > 0 || (GENERIC.test(entry.name) && findPrompts(entry.value).length > 0)
}

/** An item that only holds a place. Beside items that say something, dots say that there may be more of them. */
function isStandInItem(entry: Entry): boolean {
  const isSample = entry.italic && entry.kind !== 'box' && entry.children.length === 0
  return isSample || isStandIn(itemText(entry)) || isOpenName(entry.name)
}

/** An item of the template in a sentence of its own tells the author something; it does not ask. */
function isSentence(entry: Entry): boolean {
  return findPrompts(entry.value).length === 0 && countWords(entry.value) > MAX_NAME_WORDS
}

function hasLabelledChildren(entry: Entry): boolean {
  return entry.children.some(child => child.name !== '')
}

function startsWithPrompt(text: string): boolean {
  return findPrompts(text)[0]?.start === 0
}

function toLabelled(entry: Entry, siblings: readonly Entry[], context: Context): TemplateNode[] {
  const own = context.directives.get(entry.line)
  const optional = context.optional || own?.optional === true || isOptional(entry.name)
  const path = `${context.path}/${slug(entry.name)}`
  const below: Context = {
    ...context,
    path,
    optional: own?.required ? false : optional,
    required: context.required || own?.required === true,
    highlight: context.highlight || own?.highlight === true,
    weight: own?.weight ?? context.weight,
    label: isLeadIn(entry) ? context.label : entry.name,
    underLabel: entry.kind !== 'heading',
    compliance: context.compliance || COMPLIANCE.test(entry.name),
  }
  const children = toNodes(entry, below)
  const leads = isLeadIn(entry) && siblings.some(other => other.line > entry.endLine)
  const self = leads ? null : ownSlot(entry, children.length > 0, below)
  const nodes = self ? withSelf(self, children) : children
  const pattern = patternOf(entry.name)
  const repeated =
    pattern !== null &&
    (findPrompts(entry.name).length > 0 || siblings.filter(other => patternOf(other.name) === pattern).length > 1)
  if (repeated) return [toGroup(entry, pattern, nodes, below)]
  if (nodes.length === 0) return []
  if (!self && isFixed(entry)) return nodes
  const [only] = nodes
  if (nodes.length === 1 && only?.node === 'slot' && only.name === entry.name)
    return [{...only, line: entry.line, lines: [...new Set([entry.line, ...only.lines])]}]
  return [toGroup(entry, null, nodes, below)]
}

/** A label's prompt and the nameless list below it are one slot. */
function withSelf(self: Slot, children: readonly TemplateNode[]): TemplateNode[] {
  const [first, ...rest] = children
  if (first?.node !== 'slot' || first.name !== self.name) return [self, ...children]
  const prompts = [...self.prompts, ...first.prompts]
  const prompt = `${self.prompt}\n${first.prompt}`.trim()
  const lines = [...new Set([...self.lines, ...first.lines])]
  return [{...first, kind: 'list', prompts, prompt, line: self.line, lines}, ...rest]
}

/** A line that leads in to what follows in a sentence of its own. */
function isLeadIn(entry: Entry): boolean {
  return entry.kind === 'title' && countWords(entry.name) > MAX_NAME_WORDS && findPrompts(entry.name).length === 0
}

/** A label with the template's own value, or a sentence that leads in to a list: it asks for nothing itself. */
function isFixed(entry: Entry): boolean {
  return entry.kind !== 'heading' && (entry.value.trim() !== '' || isLeadIn(entry))
}

/** The slot of a label's own value: a prompt, an option list or nothing at all. */
function ownSlot(entry: Entry, hasChildren: boolean, context: Context): Slot | null {
  const blank = entry.value.trim() === ''
  const hasContent = hasChildren || entry.children.some(child => !isRemark(child))
  const isGuided = context.mode !== 'strict' && !hasChildren && isOnlyGuidance(entry)
  if (entry.kind === 'heading') return (hasContent && !isGuided) || isOnlySample(entry) ? null : toProse(entry, context)
  if (!blank && LEGEND.test(entry.name) && findPrompts(entry.value).length === 0) return null
  if (blank) return hasContent ? null : fieldSlot(entry, context)
  const isAsideValue = context.mode !== 'strict' && isAside(entry.value)
  return isAsideValue || asks(entry.value, context) ? fieldSlot(entry, context) : null
}

/** What tells the author what belongs there: a comment, a paragraph in italics, a question, a request. */
export function isRemark(entry: Entry): boolean {
  return entry.kind === 'comment' || (entry.kind === 'paragraph' && (entry.italic || REQUEST.test(entry.value.trim())))
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
