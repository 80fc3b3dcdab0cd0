import {normalise} from '../markdown/words.ts'
import type {Entry} from '../model/outline.ts'
import type {Slot, Template, ValueType} from '../model/template.ts'
import {findVersionForm} from '../rules/bad-value.ts'
import {isOpenOptions} from '../rules/open-choice.ts'
import {headsOpenEnds, isTracked} from '../rules/open-ends.ts'
import {waiverOf} from '../rules/waiver.ts'
import {isPromptShaped} from '../template/prompt.ts'
import {toValueType} from '../template/value-type.ts'
import {COUNTER, DATE_FORM} from '../template/wording.ts'
import {ANY_TEXT, type Asked, askedOf, judgeText, type TextVerdict} from './text-verdict.ts'
import {place, type Unit} from './unit.ts'

const CLEAN: TextVerdict = {kind: 'real', rule: null, found: '', wanted: '', bare: false}
const TEXT: ValueType = {kind: 'text'}

/** A row of two cells is a label with its value; a longer one is a label with several. */
export function rowAsValue(row: Entry, slot: Slot, template: Template): Unit | null {
  const [, value, ...more] = row.children
  const verdict =
    value && more.length === 0
      ? judgeText(value.value, value.prose, askedOf(slot, true), template)
      : rowVerdict(row, slot, template)
  return verdict.kind === 'blank' ? null : {...place(row), verdict, among: false}
}

/** A row among others. */
export function rowUnit(row: Entry, slot: Slot, template: Template): Unit {
  return {...place(row), verdict: rowVerdict(row, slot, template), among: true}
}

/** A row is a leftover if all of its cells are prompts or blank; a cell may be flawed. */
function rowVerdict(row: Entry, slot: Slot, template: Template): TextVerdict {
  const cells = row.children
  const filled = cells.filter((cell, i) => cell.value.trim() !== '' && !(i === 0 && isCounter(cell, cells)))
  if (filled.length === 0) return {...CLEAN, kind: 'blank'}
  const text = normalise(cells.map(cell => cell.value.trim()).join(' | '))
  if (askedOf(slot, false).prompts.has(text)) return leftoverRow(filled[0])
  if (isWaivedRow(filled)) return {...CLEAN, kind: 'waived', found: waiverText(filled)}
  const open = filled.filter(cell => isPromptCell(cell, columnType(slot, cell, cells), template))
  if (open.length === filled.length) return leftoverRow(filled[0])
  if (open.length > 0 && open.length >= filled.length - 1 && cells.length > 2) return leftoverRow(open[0])
  const {heading, wording} = askedOf(slot, false)
  const said = filled.map(({name, value}) => `${name}: ${value}`).join(' | ')
  const flaw = filled
    .map(cell => {
      const type = columnType(slot, cell, cells)
      const verdict = cellVerdict(cell, {...ANY_TEXT, type, heading, wording, label: cell.name}, template)
      return verdict.rule === 'marker' && headsOpenEnds(heading) && isTracked(said, verdict.found) ? CLEAN : verdict
    })
    .find(({kind}) => kind === 'leftover' || kind === 'defect' || kind === 'flaw')
  if (flaw) return {...flaw, kind: flaw.kind === 'flaw' ? 'flaw' : 'defect'}
  if (cells.length === 2 && cells[1]?.value.trim() === '') return {...CLEAN, kind: 'blank'}
  if (cells.length > 2 && filled.length < cells.length / 2)
    return {...CLEAN, kind: 'defect', rule: 'half-instance', found: filled[0]?.value ?? ''}
  return CLEAN
}

function leftoverRow(cell: Entry | undefined): TextVerdict {
  return {...CLEAN, kind: 'leftover', rule: 'leftover-row', found: cell?.value ?? ''}
}

function isCounter(cell: Entry, cells: readonly Entry[]): boolean {
  return cells.length > 2 && COUNTER.test(cell.value.trim())
}

function isPromptCell(cell: Entry, type: ValueType, template: Template): boolean {
  return (
    isPromptShaped(cell.prose) ||
    template.prompts.has(normalise(cell.prose)) ||
    DATE_FORM.test(cell.value) ||
    isOpenOptions(cell.value, type)
  )
}

function cellVerdict(cell: Entry, asked: Asked, template: Template): TextVerdict {
  const form = /^version\b/i.test(cell.name) ? findVersionForm(cell.value) : null
  if (form) return {...CLEAN, kind: 'defect', rule: 'bad-value', found: form, wanted: 'a version such as 1.4.0'}
  return judgeText(cell.value, cell.prose, asked, template)
}

/** What a cell's column wants; only dates and choices are held to it. */
function columnType(slot: Slot, cell: Entry, cells: readonly Entry[]): ValueType {
  const own =
    slot.columns.find(column => normalise(column.name) === normalise(cell.name)) ??
    (slot.columns.length === cells.length ? slot.columns[cells.indexOf(cell)] : undefined)
  const type = own?.type ?? toValueType('', cell.name)
  return type.kind === 'date' || type.kind === 'choice' ? type : TEXT
}

/** A row that waives says so in its first cell, and may say why in another. */
function waiverText(filled: readonly Entry[]): string {
  const [first, ...others] = filled.map(cell => cell.value)
  return [first, ...others.filter(text => waiverOf(text) !== 'bare')].join(', ')
}

function isWaivedRow(filled: readonly Entry[]): boolean {
  const [first] = filled
  return first !== undefined && waiverOf(first.value) === 'bare' && /\p{L}/u.test(first.value)
}
