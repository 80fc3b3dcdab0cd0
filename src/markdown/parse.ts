import {indentOf, parseInline} from './parse-inline.ts'
import {type Token, toTokens} from './syntax.ts'
import {TokenStream} from './token-stream.ts'
import type {Block, Cell, Inline, Item, Place, Row} from './tree.ts'

const FENCE = /^(?:---|\+\+\+)(?=[ \t]*$)/
/** The box of a task, which has a text behind it. */
const BOX = /^\[([ \txX])\](?=\s+\S)/

interface Reader {
  readonly stream: TokenStream
  readonly lines: readonly string[]
  /** For each line the last one up to it that is not blank. Units: 1-based lines. */
  readonly filled: readonly number[]
}

/**
 * Parse Markdown as GitHub reads it (tables, task lists, footnotes), with front matter.
 *
 * Errors: `Excess` is thrown where reading it would take too long.
 */
export function parseMarkdown(text: string): Block[] {
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  const height = heightOfFrontMatter(lines)
  const tokens = toTokens(lines.map((line, i) => (i < height ? '' : line)).join('\n'))
  const blocks = readBlocks({stream: new TokenStream(tokens), lines, filled: findFilled(lines)}, null)
  if (height === 0 || !lines[0]?.startsWith('-')) return blocks
  return [{type: 'frontMatter', value: lines.slice(1, height - 1).join('\n'), line: 1, endLine: height}, ...blocks]
}

/** How many lines are front matter: from a line of three dashes (YAML) or plus signs (TOML) to the next one. */
function heightOfFrontMatter(lines: readonly string[]): number {
  const [fence] = FENCE.exec(lines[0] ?? '') ?? []
  return lines.findIndex((line, i) => i > 0 && line.trimEnd() === fence) + 1
}

function findFilled(lines: readonly string[]): number[] {
  let last = 0
  return lines.map((line, i) => {
    if (line.trim() !== '') last = i + 1
    return last
  })
}

function readBlocks(reader: Reader, closing: string | null): Block[] {
  return reader.stream.readUntil(closing, token => toBlock(reader, token))
}

function toBlock(reader: Reader, token: Token): Block[] {
  const place = placeOf(reader, token)
  switch (token.type) {
    case 'heading_open':
      return [
        {
          type: 'heading',
          depth: Number(token.tag.slice(1)),
          children: readText(reader, 'heading_close', place.line),
          ...place,
        },
      ]
    case 'paragraph_open':
      return [{type: 'paragraph', children: readText(reader, 'paragraph_close', place.line), ...place}]
    case 'bullet_list_open':
    case 'ordered_list_open':
      return [{type: 'list', children: readItems(reader, token.type.replace('open', 'close')), ...place}]
    case 'blockquote_open':
      return [{type: 'quote', children: readBlocks(reader, 'blockquote_close'), ...place}]
    case 'footnote_reference_open':
      return [{type: 'footnote', children: readBlocks(reader, 'footnote_reference_close'), ...place}]
    case 'table_open':
      return [{type: 'table', children: readRows(reader), ...place}]
    case 'fence':
    case 'code_block':
      return [{type: 'code', value: token.content.replace(/\n$/, ''), ...place}]
    case 'html_block':
      return [{type: 'html', value: token.content.replace(/\n$/, ''), ...place}]
    case 'hr':
      return [{type: 'thematicBreak', ...place}]
    default:
      return []
  }
}

/** A block without what is blank at its end. */
function placeOf({filled}: Reader, {map}: Token): Place {
  const [start, end] = map ?? [0, 0]
  return {line: start + 1, endLine: Math.max(start + 1, filled[end - 1] ?? 0)}
}

function readText({stream, lines}: Reader, closing: string, line: number): Inline[] {
  return stream.readUntil(closing, ({children}) => parseInline(children ?? [], line, lines))
}

function readItems(reader: Reader, closing: string): Item[] {
  return reader.stream.readUntil(closing, token => {
    const box = boxOf(reader.stream)
    const blocks = readBlocks(reader, 'list_item_close')
    const place = placeOf(reader, token)
    const children = box === null ? blocks : withoutBox(blocks)
    return [
      {
        type: 'item',
        checked: box === null ? null : /x/i.test(box),
        indent: indentOf(reader.lines[place.line - 1]),
        children,
        ...place,
      },
    ]
  })
}

/** What is in the box with which the text of an item begins, null without one. */
function boxOf(stream: TokenStream): string | null {
  const text = stream.peek(0)?.type === 'paragraph_open' ? stream.peek(1)?.content : ''
  return BOX.exec(text ?? '')?.[1] ?? null
}

function withoutBox(blocks: readonly Block[]): readonly Block[] {
  const [first, ...others] = blocks
  const [text, ...rest] = first?.type === 'paragraph' ? first.children : []
  if (first?.type !== 'paragraph' || text?.type !== 'text') return blocks
  const value = text.value.slice('[x] '.length)
  return [{...first, children: value === '' ? rest : [{...text, value}, ...rest]}, ...others]
}

function readRows(reader: Reader): Row[] {
  return reader.stream.readUntil('table_close', token => {
    if (token.type !== 'tr_open') return []
    const place = placeOf(reader, token)
    const children = reader.stream.readUntil('tr_close', (cell): Cell[] =>
      cell.type === 'inline'
        ? [{type: 'cell', children: parseInline(cell.children ?? [], place.line, reader.lines)}]
        : [],
    )
    return [{type: 'row', children, ...place}]
  })
}
