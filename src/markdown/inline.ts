import type {Inline} from './tree.ts'

/** A run of inline text on one source line. `plain` text may hold prompts; code and link texts may not. */
export interface Span {
  readonly text: string
  readonly strong: boolean
  readonly emphasis: boolean
  readonly opaque: boolean
}

/** The spans of one source line, with its 1-based number. */
export interface Line {
  readonly number: number
  readonly spans: readonly Span[]
}

interface Style {
  readonly strong: boolean
  readonly emphasis: boolean
}

interface Piece extends Span {
  readonly line: number
}

const PLAIN: Style = {strong: false, emphasis: false}

/** Inline content as lines of spans. Comments leave nothing, other inline HTML stays as text; an image is its words or its address. */
export function toLines(nodes: readonly Inline[]): Line[] {
  const lines: {number: number; spans: Span[]}[] = []
  for (const {line, ...span} of nodes.flatMap(node => toPieces(node, PLAIN))) {
    const last = lines.at(-1)
    if (last?.number === line) last.spans.push(span)
    else lines.push({number: line, spans: [span]})
  }
  return lines
}

/** Plain text of spans. */
export function textOf(spans: readonly Span[]): string {
  return spans.map(span => span.text).join('')
}

/** Text of spans with code and links blanked out at the same offsets. */
export function proseOf(spans: readonly Span[]): string {
  return spans.map(span => (span.opaque ? blank(span.text) : span.text)).join('')
}

/** The same length of text with nothing in it that could be read as a prompt. */
export function blank(text: string): string {
  return text.replace(/[^\s]/g, '\u00B7')
}

/** Tags that only lay out text. Others in angle brackets are a template's prompts or the author's text. */
const TAG =
  /^<\/?(?:a|b|br|center|code|details|div|em|font|hr|i|img|kbd|mark|p|s|small|span|strong|sub|summary|sup|u)\b[^>]*>$/i
/** Characters that show nothing: they neither answer a prompt nor make it another text. */
const INVISIBLE = /\p{Cf}|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u2800|\u3164|\uFFA0/gu

function visible(text: string): string {
  return text.replace(INVISIBLE, '')
}

function toPieces(node: Inline, style: Style): Piece[] {
  const {line} = node
  switch (node.type) {
    case 'text':
      return [{text: visible(node.value), ...style, opaque: false, line}]
    case 'inlineCode':
      return [{text: node.value, ...style, opaque: true, line}]
    case 'strong':
      return node.children.flatMap(child => toPieces(child, {...style, strong: true}))
    case 'emphasis':
      return node.children.flatMap(child => toPieces(child, {...style, emphasis: true}))
    case 'delete':
      return []
    case 'link':
      return node.children.flatMap(child => toPieces(child, style)).map(piece => ({...piece, opaque: true}))
    case 'image':
      return [{text: node.alt || node.url, ...style, opaque: true, line}]
    case 'html':
      return node.value.startsWith('<!--') || TAG.test(node.value)
        ? []
        : [{text: node.value, ...style, opaque: false, line}]
  }
}

/** Whether all of a text is in italics, and none of it bold. */
export function isItalic(spans: readonly Span[]): boolean {
  return spans.every(span => (span.emphasis && !span.strong) || span.text.trim() === '')
}
