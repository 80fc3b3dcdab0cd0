import type {Entry, Outline} from '../model/outline.ts'

/** A label of a plan's header with its value, as a label, in a table or a key of the front matter. */
export interface HeaderField {
  readonly name: string
  readonly value: string
  readonly entry: Entry
}

/** The labels above a plan's first section, and those of its front matter, in order. */
export function headerFieldsOf({root}: Outline): readonly HeaderField[] {
  return headerEntries(root.children).flatMap(toFields)
}

/** What stands above the first section: below the title, and above it. */
function headerEntries(entries: readonly Entry[]): readonly Entry[] {
  const first = entries.findIndex(entry => entry.kind === 'heading')
  if (first < 0) return entries
  const title = entries[first]
  const above = entries.slice(0, first)
  return title?.depth === 1 ? [...above, ...headerEntries(title.children)] : above
}

function toFields(entry: Entry): readonly HeaderField[] {
  if (entry.inCode) return []
  if (entry.kind === 'table') return toTableFields(entry)
  const below = entry.children.flatMap(toFields)
  return entry.name === '' || entry.value.trim() === ''
    ? below
    : [{name: entry.name, value: entry.value, entry}, ...below]
}

/** A row of two cells is a label with its value; the columns of a table of one row are labels too. */
function toTableFields({children: rows}: Entry): readonly HeaderField[] {
  const pairs = rows.flatMap(row => {
    const [name, value, ...more] = row.children
    return name && value && more.length === 0 ? [{name: name.value.trim(), value: value.value, entry: row}] : []
  })
  const [only, ...others] = rows
  if (!only || others.length > 0) return pairs
  return [...pairs, ...only.children.map(cell => ({name: cell.name, value: cell.value, entry: only}))]
}
