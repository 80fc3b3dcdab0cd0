import {normalise} from '../markdown/words.ts'
import type {Entry} from '../model/outline.ts'
import type {Slot, Template, ValueType} from '../model/template.ts'
import {findVersionForm} from '../rules/bad-value.ts'
import {waiverOf} from '../rules/waiver.ts'
import {isPromptShaped} from '../template/prompt.ts'
import {toValueType} from '../template/value-type.ts'
import {type Asked, askedOf, judgeText, type TextVerdict} from './text-verdict.ts'
import {place, type Unit} from './unit.ts'

/** A row of two cells is a label with its value. */
export function rowAsValue(row: Entry, asked: Asked, template: Template): Unit | null {
  const [, value, ...more] = row.children
  if (!value || more.length > 0) return {...place(row), verdict: rowVerdict(row, asked, template, []), among: false}
  const verdict = judgeText(value.value, value.prose, {...asked, whole: true}, template)
  return verdict.kind === 'blank' ? null : {...place(row), verdict, among: false}
}

export function rowUnit(row: Entry, slot: Slot, template: Template, table: Entry): Unit {
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
  if (isWaivedRow(filled)) return {...clean, kind: 'waived'}
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
    return {...clean, kind: 'defect', rule: 'half-instance', found: filled[0]?.value ?? '', wanted: ''}
  return clean
}

function isWaivedRow(filled: readonly Entry[]): boolean {
  const [first] = filled
  return first !== undefined && waiverOf(first.value) === 'bare' && /\p{L}/u.test(first.value)
}
