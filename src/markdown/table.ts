import type {Entry} from '../model/outline.ts'
import {cleanName, entry} from './entry.ts'
import {isItalic, proseOf, textOf, toLines} from './inline.ts'
import type {Context} from './paragraph.ts'
import type {Table} from './tree.ts'

export function toTable(table: Table, context: Context): Entry {
  const [head, ...body] = table.children.map(row => ({
    line: row.line,
    cells: row.children.map(cell => toLines(cell.children).flatMap(line => line.spans)),
  }))
  const columns = (head?.cells ?? []).map(spans => textOf(spans).trim())
  const rows = body.map(row => {
    const cells = row.cells.map((spans, i) =>
      entry({
        kind: 'cell',
        name: cleanName(columns[i] ?? ''),
        value: textOf(spans),
        prose: proseOf(spans),
        italic: textOf(spans).trim() !== '' && isItalic(spans),
        line: row.line,
        endLine: row.line,
        ...context,
      }),
    )
    const name = cells[0]?.value ?? ''
    return entry({kind: 'row', name: cleanName(name), line: row.line, endLine: row.line, ...context, children: cells})
  })
  const {line, endLine} = table
  return entry({
    kind: 'table',
    value: columns.join('\n'),
    line,
    endLine,
    ...context,
    children: rows,
  })
}
