import type {PhrasingContent} from 'mdast'

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

/** Inline content as lines of spans. Comments and images leave nothing, other inline HTML stays as text. */
export function toLines(nodes: readonly PhrasingContent[]): Line[] {
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

function toPieces(node: PhrasingContent, style: Style): Piece[] {
  const line = node.position?.start.line ?? 1
  switch (node.type) {
    case 'text':
      return node.value.split('\n').map((text, i) => ({text, ...style, opaque: false, line: line + i}))
    case 'inlineCode':
      return [{text: node.value, ...style, opaque: true, line}]
    case 'strong':
      return node.children.flatMap(child => toPieces(child, {...style, strong: true}))
    case 'emphasis':
      return node.children.flatMap(child => toPieces(child, {...style, emphasis: true}))
    case 'delete':
      return []
    case 'link':
    case 'linkReference':
      return node.children.flatMap(child => toPieces(child, style)).map(piece => ({...piece, opaque: true}))
    case 'html':
      return node.value.startsWith('<!--') ? [] : [{text: node.value, ...style, opaque: false, line}]
    default:
      return []
  }
}
