import {normalise} from '../markdown/words.ts'
import type {Entry} from '../model/outline.ts'
import type {Slot, Template, ValueType} from '../model/template.ts'
import {findVersionForm} from '../rules/bad-value.ts'
import {findBrackets, isPromptShaped} from '../template/prompt.ts'
import {toValueType} from '../template/value-type.ts'
import {GENERIC} from '../template/wording.ts'
import {type Asked, askedOf, isGuidance, judgeText, type TextVerdict} from './text-verdict.ts'

/** One of the things that make up a slot's answer: a value, an item, a row, a paragraph, a fence. */
export interface Unit {
  readonly entry: Entry
  readonly line: number
  readonly endLine: number
  readonly verdict: TextVerdict
  /** Whether the unit is a row or item among others, so that a leftover one stands beside real ones. */
  readonly among: boolean
}

/** Share of a sample's lines that must still stand there for it to be untouched. */
const KEPT_SAMPLE_SHARE = 0.8

/** The units of an entry as the answer to a slot, in document order. `except` are entries that answer other slots. */
export function unitsOf(entry: Entry, slot: Slot, template: Template, except: ReadonlySet<Entry>): Unit[] {
  if (entry.kind === 'fence' || entry.kind === 'item')
    return childUnits({...entry, children: [entry]}, slot, template, except)
  const asked = askedOf(slot, entry.kind === 'label' || entry.kind === 'meta')
  const own = ownUnit(entry, asked, template)
  const below = entry.kind === 'row' ? [] : childUnits(entry, slot, template, except)
  return own ? [own, ...below] : below
}

function childUnits(entry: Entry, slot: Slot, template: Template, except: ReadonlySet<Entry>): Unit[] {
  return entry.children.flatMap(child => {
    if (except.has(child) || child.kind === 'comment') return []
    if (child.children.length === 0 && child.value.trim() !== '' && isGuidance(child, askedOf(slot, false), template))
      return []
    switch (child.kind) {
      case 'table':
        return child.children.filter(row => !except.has(row)).map(row => rowUnit(row, slot, template, child))
      case 'fence':
        return [fenceUnit(child, slot, template)]
      case 'row':
        return [rowUnit(child, slot, template, entry)]
      case 'heading':
      case 'title':
        return headedUnits(child, slot, template, except)
      default:
        return itemUnits(child, slot, template, except)
    }
  })
}

/** An own heading or empty label inside an answer: what stands below it, or one blank unit. */
function headedUnits(entry: Entry, slot: Slot, template: Template, except: ReadonlySet<Entry>): Unit[] {
  const below = childUnits(entry, slot, template, except)
  if (below.length > 0) return below
  if (entry.kind === 'heading' || !entry.inList) return []
  const verdict = judgeText(entry.name, entry.name, {...askedOf(slot, false)}, template)
  const blank: TextVerdict = verdict.kind === 'leftover' ? verdict : {...verdict, kind: 'blank', rule: null}
  return [{entry, line: entry.line, endLine: entry.endLine, verdict: blank, among: true}]
}

function itemUnits(entry: Entry, slot: Slot, template: Template, except: ReadonlySet<Entry>): Unit[] {
  const own = ownUnit(entry, {...askedOf(slot, entry.kind === 'label'), type: itemType(slot)}, template)
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
  if (entry.kind === 'heading' || entry.kind === 'root' || entry.kind === 'title') return null
  if (entry.kind === 'row') return rowAsValue(entry, asked, template)
  if (entry.kind === 'cell' && entry.children.length > 0) return null
  if (entry.kind === 'fence') return null
  const whole =
    entry.name && entry.kind !== 'meta' && entry.kind !== 'cell' ? `${entry.name}: ${entry.value}` : entry.value
  const named = judgeText(
    whole,
    whole.slice(0, whole.length - entry.value.length) + entry.prose,
    {...asked, type: {kind: 'text'}, whole: false},
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

/** A row of two cells is a label with its value. */
function rowAsValue(row: Entry, asked: Asked, template: Template): Unit | null {
  const [, value, ...more] = row.children
  if (!value || more.length > 0) return {...place(row), verdict: rowVerdict(row, asked, template, []), among: false}
  const verdict = judgeText(value.value, value.prose, {...asked, whole: true}, template)
  return verdict.kind === 'blank' ? null : {...place(row), verdict, among: false}
}

function rowUnit(row: Entry, slot: Slot, template: Template, table: Entry): Unit {
  return {
    ...place(row),
    verdict: rowVerdict(row, askedOf(slot, false), template, columnTypes(slot, table)),
    among: true,
  }
}

function columnTypes(slot: Slot, table: Entry): ValueType[] {
  return table.value.split('\n').map((name, i) => {
    const own =
      slot.columns.find(column => normalise(column.name) === normalise(name)) ??
      (slot.columns.length === table.value.split('\n').length ? slot.columns[i] : undefined)
    const type = own?.type ?? toValueType('', name)
    return type.kind === 'number' ? {kind: 'text'} : type
  })
}

/** A row is a leftover if all of its cells are prompts or blank; a cell may be flawed. */
function rowVerdict(row: Entry, asked: Asked, template: Template, types: readonly ValueType[]): TextVerdict {
  const cells = row.children
  const text = normalise(cells.map(cell => cell.value.trim()).join(' | '))
  const filled = cells.filter(cell => cell.value.trim() !== '')
  const clean: TextVerdict = {kind: 'real', rule: null, found: '', wanted: '', bare: false}
  if (filled.length === 0) return {...clean, kind: 'blank', rule: null}
  if (asked.prompts.has(text)) return {...clean, kind: 'leftover', rule: 'leftover-row', found: filled[0]?.value ?? ''}
  const prompts = filled.filter(cell => isPromptShaped(cell.prose) || template.prompts.has(normalise(cell.prose)))
  if (prompts.length === filled.length)
    return {...clean, kind: 'leftover', rule: 'leftover-row', found: filled[0]?.value ?? ''}
  if (prompts.length > 0 && prompts.length >= filled.length - 1 && cells.length > 2) {
    return {...clean, kind: 'leftover', rule: 'leftover-row', found: prompts[0]?.value ?? ''}
  }
  const verdicts = cells.map((cell, i) => {
    const type = types[i] ?? {kind: 'text'}
    const form = /^version\b/i.test(cell.name) ? findVersionForm(cell.value) : null
    if (form)
      return {
        ...clean,
        kind: 'defect' as const,
        rule: 'bad-value' as const,
        found: form,
        wanted: 'a version such as 1.4.0',
      }
    return judgeText(
      cell.value,
      cell.prose,
      {prompts: new Set(), type: type.kind === 'date' || type.kind === 'choice' ? type : {kind: 'text'}, whole: false},
      template,
    )
  })
  const flaw = verdicts.find(
    verdict => verdict.kind === 'leftover' || verdict.kind === 'defect' || verdict.kind === 'flaw',
  )
  if (flaw) return {...flaw, kind: flaw.kind === 'flaw' ? 'flaw' : 'defect'}
  const keyed = cells.length === 2 && cells[1]?.value.trim() === ''
  if (keyed) return {...clean, kind: 'blank'}
  if (cells.length > 2 && filled.length < cells.length / 2)
    return isWaivedRow(filled)
      ? {...clean, kind: 'waived'}
      : {...clean, kind: 'defect', rule: 'half-instance', found: filled[0]?.value ?? '', wanted: ''}
  return clean
}

function isWaivedRow(filled: readonly Entry[]): boolean {
  return filled.length === 1 && /^\W*(?:none|n\/?a|no\b|—|-|nothing|없음|なし|无)/i.test(filled[0]?.value ?? '')
}

/** A fence is untouched if the sample's prompts, or nearly all lines of a sample without prompts, still stand in it. */
function fenceUnit(fence: Entry, slot: Slot, template: Template): Unit {
  const lines = fence.value
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(normalise)
  const sample = new Set(slot.prompts)
  const clean: TextVerdict = {kind: lines.length > 0 ? 'real' : 'blank', rule: null, found: '', wanted: '', bare: false}
  const prompts = lines.filter(line => template.codeLines.has(line))
  const known = lines.filter(line => sample.has(line) || template.codeLines.has(line))
  const own = lines.length - known.length
  const untouched =
    sample.size > 0 &&
    lines.length > 0 &&
    own === 0 &&
    known.length >= KEPT_SAMPLE_SHARE * sample.size &&
    (GENERIC.test(slot.prompt) || findBrackets(slot.prompt).length > 0)
  if (prompts.length === 0 && !untouched) return {...place(fence), verdict: clean, among: false}
  const at = fence.value.split('\n').findIndex(line => template.codeLines.has(normalise(line)))
  const line = fence.line + 1 + Math.max(0, at)
  const found = fence.value.split('\n')[Math.max(0, at)] ?? ''
  const kind = own > 0 && own >= prompts.length ? 'defect' : 'leftover'
  return {
    entry: fence,
    line,
    endLine: fence.endLine,
    verdict: {...clean, kind, rule: 'unfilled', found: found.trim()},
    among: false,
  }
}

function place(entry: Entry): {entry: Entry; line: number; endLine: number} {
  return {entry, line: entry.line, endLine: entry.endLine}
}
