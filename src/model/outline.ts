/**
 * Outline: Markdown as a reader sees its structure. A heading, a bold line and a label are all an entry with a name;
 * what stands behind or under it is its value and its children. Templates and plans share this shape, so that a label
 * that became a heading, or a heading that became a label, still lines up.
 */

/** What an entry is in the Markdown source. */
export type EntryKind =
  | 'root'
  | 'heading'
  | 'title' // a line of its own that heads the blocks below it: a bold line, a label without value
  | 'label' // `Name: value`, in a paragraph, a list item, a quote or a fence
  | 'item' // list item without a label
  | 'box' // task list item
  | 'paragraph'
  | 'table'
  | 'row'
  | 'cell'
  | 'fence'
  | 'comment'
  | 'meta' // one key of the front matter

/**
 * One entry of an outline.
 *
 * Shape: `name` is plain text without its trailing colon, empty where there is none; `value` is the entry's own inline
 * text, without name and children, with a line feed where the source has one; `prose` is `value` with code and link
 * texts blanked out at the same offsets, so that what looks like a prompt there is not taken for one.
 * Units: lines are 1-based; `depth` is 1 to 6 for headings, else 0.
 */
export interface Entry {
  readonly kind: EntryKind
  readonly depth: number
  readonly name: string
  readonly value: string
  readonly prose: string
  readonly line: number
  readonly endLine: number
  readonly checked: boolean | null
  readonly quoted: boolean
  readonly inCode: boolean
  readonly inList: boolean
  /** Whether all of its text is in italics, as remarks to the author are; of a heading, whether its last words are. */
  readonly italic: boolean
  /** Whether a title is all that its line says, in bold or italics and without a colon: with nothing below it, a text. */
  readonly alone: boolean
  readonly children: readonly Entry[]
}

/** A link of a document: where it leads, as written there, and its 1-based line. */
export interface Link {
  readonly target: string
  readonly line: number
}

/** An HTML comment without its marks, also one that stands inside of a text. Units: lines are 1-based. */
export interface Comment {
  readonly text: string
  readonly line: number
  readonly endLine: number
}

/** A parsed document: its root, its source lines and its links. */
export interface Outline {
  readonly root: Entry
  readonly lines: readonly string[]
  readonly links: readonly Link[]
  readonly comments: readonly Comment[]
}
