/** Where a block stands. Units: 1-based lines, both ends included. */
export interface Place {
  readonly line: number
  readonly endLine: number
}

export type Block = Place &
  (
    | {readonly type: 'frontMatter' | 'html'; readonly value: string}
    | {readonly type: 'code'; readonly value: string}
    | {readonly type: 'heading'; readonly depth: number; readonly children: readonly Inline[]}
    | {readonly type: 'paragraph'; readonly children: readonly Inline[]}
    | {readonly type: 'list'; readonly children: readonly Item[]}
    | {readonly type: 'quote' | 'footnote'; readonly children: readonly Block[]}
    | {readonly type: 'table'; readonly children: readonly Row[]}
    | {readonly type: 'thematicBreak'}
  )

export type Code = Block & {readonly type: 'code'}
export type Paragraph = Block & {readonly type: 'paragraph'}
export type Table = Block & {readonly type: 'table'}

/** An item of a list. `checked` is null without a box; `indent` is what its line has before the item's mark. */
export interface Item extends Place {
  readonly type: 'item'
  readonly checked: boolean | null
  readonly indent: string
  readonly children: readonly Block[]
}

export interface Row extends Place {
  readonly type: 'row'
  readonly children: readonly Cell[]
}

export interface Cell {
  readonly type: 'cell'
  readonly children: readonly Inline[]
}

/**
 * Inline content, with the line on which it begins. Texts end with their line at the latest. `indent` is what a line
 * has before a bold text that begins it, null inside of a line.
 */
export type Inline = {readonly line: number} & (
  | {readonly type: 'text' | 'inlineCode' | 'html'; readonly value: string}
  | {readonly type: 'image'; readonly alt: string; readonly url: string}
  | {readonly type: 'link'; readonly url: string; readonly children: readonly Inline[]}
  | {readonly type: 'strong'; readonly indent: string | null; readonly children: readonly Inline[]}
  | {readonly type: 'emphasis' | 'delete'; readonly children: readonly Inline[]}
)

export type Node = Block | Item | Row | Cell | Inline
