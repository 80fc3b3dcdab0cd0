import {countWords, normalise} from '../markdown/words.ts'
import type {Entry} from '../model/outline.ts'
import type {Column, Slot, SlotKind, ValueType} from '../model/template.ts'
import type {Directives} from './directive.ts'
import {isKindOfText} from './guidance.ts'
import {findPrompts, withoutPrompts} from './prompt.ts'
import {isBlankMark, isExample, isUnfinished} from './stand-in.ts'
import {toOptions, toValueType} from './value-type.ts'
import {DATE_FORM, isForOthers, isOptional} from './wording.ts'

/** A header label with so many fixed words around its prompt says nothing that other labels do not say. */
const DERIVED_WORDS = 3

/** What the surroundings of an entry say about the slots below it. */
export interface Context {
  readonly path: string
  readonly directives: ReadonlyMap<number, Directives>
  /**
   * `unmarked`: the template has no prompts at all, so its sentences are what a plan must replace. `strict`: only marks
   * count that are nothing else, to see whether it has any.
   */
  readonly mode: 'strict' | 'marked' | 'unmarked'
  readonly optional: boolean
  readonly required: boolean
  readonly highlight: boolean
  readonly weight: number
  readonly compliance: boolean
  readonly label: string
  readonly underLabel: boolean
}

interface SlotParts {
  readonly kind: SlotKind
  readonly name?: string
  readonly texts: readonly string[]
  readonly columns?: readonly Column[]
  readonly sample?: Slot['sample']
  readonly mustTick?: boolean
  /** The entries that make up the slot, if they are several. */
  readonly entries?: readonly Entry[]
}

export function makeSlot(entry: Entry, context: Context, parts: SlotParts): Slot {
  const entries = parts.entries ?? [entry]
  const own = ownDirectives(entries, context)
  const texts = parts.texts.filter(text => text.trim() !== '')
  const conditional = texts.length > 0 && texts.every(isOptional) && parts.kind !== 'title'
  const leading = texts.length > 0 && isOptional(texts[0] ?? '') && parts.kind === 'list'
  const derived =
    context.path.startsWith('header') &&
    parts.kind === 'field' &&
    texts.some(text => findPrompts(text).length > 0) &&
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
    inCode: entry.inCode,
    optional,
    required: own.required === true || context.required,
    highlight: own.highlight === true || context.highlight,
    weight: own.weight ?? context.weight,
    min: own.min ?? 1,
    line: entry.line,
    lines: parts.kind === 'title' ? [entry.line] : entries.flatMap(linesOf),
  }
}

function ownDirectives(entries: readonly Entry[], {directives}: Context): Partial<Directives> {
  return Object.assign({}, ...entries.map(entry => directives.get(entry.line)))
}

function linesOf({line, endLine}: Entry): number[] {
  return Array.from({length: endLine - line + 1}, (_, i) => line + i)
}

/** The type that a slot's wording wants; of several items, a choice that one of them shows. */
function typeOf(texts: readonly string[], name: string, kind: SlotKind): ValueType {
  if (kind === 'table' || (texts[0]?.includes(' | ') && kind === 'field' && texts[0].startsWith(name)))
    return {kind: 'text'}
  if (texts.length === 1 || kind === 'field') return toValueType(texts[0] ?? '', name)
  if (kind !== 'list') return {kind: 'text'}
  return texts.map(text => toValueType(text)).find(type => type.kind === 'choice') ?? {kind: 'text'}
}

export function fieldSlot(entry: Entry, context: Context): Slot {
  return makeSlot(entry, context, {
    kind: 'field',
    name: entry.name,
    texts: entry.value.trim() === '' ? [] : [entry.value],
    sample: isForOthers(entry.value) ? 'default' : 'prompt',
  })
}

export function boxSlot(box: Entry, context: Context): Slot {
  const name = box.name || box.value
  const bare = withoutPrompts(name)
  const mustTick = context.compliance || context.directives.get(box.line)?.ticked === true
  const sample = findPrompts(box.value).length > 0 || mustTick ? 'prompt' : 'default'
  return makeSlot(box, context, {
    kind: 'box',
    name: bare.replace(/(?<![\s:])[\s:]+$/, ''),
    texts: [itemText(box)],
    mustTick,
    sample,
  })
}

/** The slot of a heading with nothing under it: a text. */
export function toProse(entry: Entry, context: Context): Slot {
  return makeSlot(entry, context, {kind: 'prose', name: entry.name, texts: []})
}

/** One slot for all that a heading asks for without further labels. */
export function mergeNameless(slots: readonly Slot[], context: Context): Slot {
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
    required: slots.some(slot => slot.required),
    highlight: slots.some(slot => slot.highlight),
    weight: Math.max(...slots.map(slot => slot.weight)),
    min: Math.max(...slots.map(slot => slot.min)),
    lines: slots.flatMap(slot => slot.lines),
    type: {kind: 'text'},
  }
}

/** Whether a fixed-looking value asks for something: it holds a prompt, an option list or a date form, is a question or none yet. */
export function asks(value: string, context: Context): boolean {
  if (value.trim() === '') return false
  if (context.mode === 'unmarked') return true
  return (
    findPrompts(value).length > 0 ||
    toOptions(value).length > 1 ||
    DATE_FORM.test(value) ||
    /[?？]$/.test(value.trim()) ||
    (context.mode !== 'strict' && (isBlankMark(value) || isExample(value) || isKindOfText(value.trim())))
  )
}

/** Whether a paragraph asks for something: it holds a prompt, or the place of a text. A question may be mere guidance. */
export function asksInProse(value: string, context: Context): boolean {
  if (context.mode === 'unmarked') return value.trim() !== ''
  return findPrompts(value).length > 0 || (context.mode !== 'strict' && (isBlankMark(value) || isUnfinished(value)))
}

/** The texts of an item and of all that stands below it. */
export function textsOf(entry: Entry): string[] {
  return [itemText(entry), ...entry.children.flatMap(textsOf)]
}

export function itemText(entry: Entry): string {
  const own = entry.name ? `${entry.name}: ${entry.value}` : entry.value
  return own.replace(/: $/, '')
}

export function rowText(row: Entry): string {
  return row.children.map(cell => cell.value.trim()).join(' | ')
}

/** A name as part of an id; `blank` if it has no letter or digit. */
export function slug(name: string, blank = 'slot'): string {
  return (
    normalise(name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|(?<!-)-+$/g, '') || blank
  )
}
