import {normalise} from '../markdown/words.ts'
import type {Entry, EntryKind} from '../model/outline.ts'
import type {Slot, Template, ValueType} from '../model/template.ts'
import {isLoneText} from '../rules/lone-text.ts'
import {fenceUnit} from './fence.ts'
import {rowAsValue, rowUnit} from './row.ts'
import {type Asked, askedOf, isGuidance, judgeText, type TextVerdict} from './text-verdict.ts'
import {place, type Unit} from './unit.ts'

/** Entries whose own text is a name, a header row or a sample: only what stands below them answers. */
const NAMES_ONLY: ReadonlySet<EntryKind> = new Set(['heading', 'root', 'title', 'table', 'fence'])

/** The units of an entry as the answer to a slot, in document order. `except` are entries that answer other slots. */
export function unitsOf(entry: Entry, slot: Slot, template: Template, except: ReadonlySet<Entry>): Unit[] {
  if (entry.kind === 'fence' || entry.kind === 'item')
    return childUnits({...entry, children: [entry]}, slot, template, except)
  const row = entry.kind === 'row'
  const isValue = entry.kind === 'label' || entry.kind === 'meta'
  const asked = askedOf(slot, isValue, isValue ? entry.name : '')
  const own = row ? rowAsValue(entry, slot, template) : ownUnit(entry, asked, template)
  const below = row ? [] : childUnits(entry, slot, template, except)
  return own ? [own, ...below] : below
}

function childUnits(entry: Entry, slot: Slot, template: Template, except: ReadonlySet<Entry>): Unit[] {
  return entry.children.flatMap(child => {
    if (except.has(child) || child.kind === 'comment') return []
    if (child.children.length === 0 && child.value.trim() !== '' && isGuidance(child, askedOf(slot, false), template))
      return []
    switch (child.kind) {
      case 'table':
        return child.children.filter(row => !except.has(row)).map(row => rowUnit(row, slot, template))
      case 'fence':
        return [fenceUnit(child, slot, template)]
      case 'row':
        return [rowUnit(child, slot, template)]
      case 'heading':
      case 'title':
        return headedUnits(child, slot, template, except)
      default:
        return itemUnits(child, slot, template, except)
    }
  })
}

/** An own heading or empty label inside an answer: what stands below it, its text if it heads nothing, or one blank unit. */
function headedUnits(entry: Entry, slot: Slot, template: Template, except: ReadonlySet<Entry>): Unit[] {
  const below = childUnits(entry, slot, template, except)
  if (below.length > 0) return below
  const isText = isOwnText(entry, template)
  if (entry.kind === 'heading' || (!entry.inList && !isText)) return []
  const verdict = judgeText(entry.name, entry.name, {...askedOf(slot, false)}, template)
  if (isText) return [{...place(entry), verdict, among: entry.inList}]
  const blank: TextVerdict = verdict.kind === 'leftover' ? verdict : {...verdict, kind: 'blank', rule: null}
  return [{entry, line: entry.line, endLine: entry.endLine, verdict: blank, among: true}]
}

/** Whether a bold line is a text, and none of the template's. */
export function isOwnText(entry: Entry, template: Template): boolean {
  return isLoneText(entry) && !template.lines.has(normalise(entry.name))
}

function itemUnits(entry: Entry, slot: Slot, template: Template, except: ReadonlySet<Entry>): Unit[] {
  const isValue = entry.kind === 'label'
  const asked = {...askedOf(slot, isValue, isValue ? entry.name : ''), type: itemType(slot)}
  const own = ownUnit(entry, asked, template)
  const below = childUnits(entry, slot, template, except)
  const blank: Unit = {
    ...place(entry),
    verdict: {kind: 'blank', rule: null, found: '', wanted: '', bare: false},
    among: entry.inList,
  }
  if (!own && below.length === 0) return [blank]
  return [...(own ? [{...own, among: entry.inList}] : []), ...below]
}

function itemType(slot: Slot): ValueType {
  return slot.type.kind === 'choice' ? slot.type : {kind: 'text'}
}

/** The entry's own text: a label's value, or an item's or paragraph's text with its name. */
function ownUnit(entry: Entry, asked: Asked, template: Template): Unit | null {
  if (NAMES_ONLY.has(entry.kind)) return null
  if (entry.kind === 'cell' && entry.children.length > 0) return null
  const whole =
    entry.name && entry.kind !== 'meta' && entry.kind !== 'cell' ? `${entry.name}: ${entry.value}` : entry.value
  const named = judgeText(
    whole,
    whole.slice(0, whole.length - entry.value.length) + entry.prose,
    {...asked, type: {kind: 'text'}, whole: false, label: ''},
    template,
  )
  const verdict =
    named.kind === 'leftover' && named.rule === 'unfilled'
      ? named
      : judgeText(entry.value, entry.prose, asked, template)
  if (verdict.kind === 'blank') return null
  const at = entry.line + Math.max(0, entry.value.slice(0, entry.value.indexOf(verdict.found)).split('\n').length - 1)
  return {entry, line: verdict.found ? at : entry.line, endLine: Math.max(at, entry.endLine), verdict, among: false}
}
