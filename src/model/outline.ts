/**
 * Outline: Markdown as a reader sees its structure. A heading, a bold line and a label are all an entry with a name;
 * what stands under or behind it is its value and its children. Templates and plans share this shape, so that a label
 * that became a heading, or a heading that became a label, still lines up.
 */

/** What an entry is in the Markdown source. */
export type EntryKind =
  | 'root'
  | 'heading'
  | 'title' // bold line that heads the blocks below it
  | 'label' // `Name: value`, in a paragraph, a list item, a quote, a fence or a table row
  | 'item' // list item without a label
  | 'box' // task list item
  | 'paragraph'
  | 'table'
  | 'row'
  | 'cell'
  | 'fence'
  | 'rule'
  | 'comment'
  | 'meta' // one key of the front matter

/**
 * One entry of an outline.
 *
 * Shape: `name` is plain text without trailing colon, empty for entries that have none; `value` is the entry's own
 * inline text, without the name and without its children. `code` is true where the text stands inside code.
 * Units: lines are 1-based; `depth` is 1 to 6 for headings, 7 for bold titles, else 0.
 */
export interface Entry {
  readonly kind: EntryKind
  readonly depth: number
  readonly name: string
  readonly value: string
  readonly raw: string
  readonly line: number
  readonly endLine: number
  readonly checked: boolean | null
  readonly quoted: boolean
  readonly children: readonly Entry[]
}

/** A parsed document: the entries below its root, and the notes of reading it (replaced bytes, an unclosed fence). */
export interface Outline {
  readonly root: Entry
  readonly lines: readonly string[]
  readonly notes: readonly string[]
}
