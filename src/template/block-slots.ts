import type {Entry} from '../model/outline.ts'
import type {Column, TemplateNode} from '../model/template.ts'
import {asks, type Context, makeSlot, rowText} from './make-slot.ts'
import {findPrompts} from './prompt.ts'
import {isStandIn} from './stand-in.ts'
import {toValueType} from './value-type.ts'
import {COUNTER, DATE_FORM, GENERIC, TIME_FORM} from './wording.ts'

export function toTableNodes(table: Entry, context: Context): TemplateNode[] {
  const columns = toColumns(table)
  const rows = table.children
  // Numbered rows are samples: a plan may have any number of them.
  const open = rows.filter(row => isOpenCell(row.name) || (context.mode !== 'strict' && isStandInRow(row)))
  const text = rows.map(rowText)
  if (open.length === 0 && rows.length > 0) {
    const fields = rows.filter(
      row =>
        (context.mode !== 'strict' && hasItalicValues(row.children)) ||
        row.children.slice(1).some(cell => cell.value.trim() === '' || asks(cell.value, context)),
    )
    if (fields.length > 0)
      return fields.map(row =>
        makeSlot(row, context, {kind: 'field', name: row.name, texts: [fieldText(row)], columns}),
      )
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

/** Whether a row's first cell names nothing that a plan has to keep. */
function isOpenCell(name: string): boolean {
  return name === '' || findPrompts(name).length > 0 || COUNTER.test(name) || DATE_FORM.test(name)
}

function isStandInRow({name, children}: Entry): boolean {
  return isStandIn(name) || TIME_FORM.test(name) || (children[0]?.italic === true && hasItalicValues(children))
}

/** Whether the cells behind the first are in italics, as what belongs there is. One among others is an emphasis. */
function hasItalicValues(cells: readonly Entry[]): boolean {
  const values = cells.slice(1).filter(cell => cell.value.trim() !== '')
  return values.length > 0 && values.every(cell => cell.italic)
}

/** What a row asks for: the value of a row of two cells, else the row as it stands. */
function fieldText(row: Entry): string {
  const [, value, ...more] = row.children
  return value && more.length === 0 ? value.value : rowText(row)
}

function toColumns(table: Entry): Column[] {
  return table.value.split('\n').map((name, i) => {
    const sample = table.children.map(row => row.children[i]?.value ?? '').find(value => value.trim() !== '') ?? ''
    return {name, type: toValueType(sample, name)}
  })
}

export function toFenceNodes(fence: Entry, context: Context): TemplateNode[] {
  const blank = fence.children.filter(label => isHollow(label.value))
  if (blank.length > 0)
    return blank.map(label => makeSlot(label, context, {kind: 'field', name: label.name, texts: [label.value]}))
  const lines = fence.value.split('\n').filter(line => line.trim() !== '')
  if (lines.length > 0 && findPrompts(fence.value).length === 0 && !GENERIC.test(fence.value)) return []
  return [makeSlot(fence, context, {kind: 'fence', texts: lines})]
}

/** Nothing but braces and blanks. */
function isHollow(text: string): boolean {
  return text.replace(/[\s{}[\]()]/g, '') === ''
}
