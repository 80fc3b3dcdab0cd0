import {findAddresses, type Token, wordsOf} from './syntax.ts'
import {TokenStream} from './token-stream.ts'
import type {Inline} from './tree.ts'

/** Blanks and the marks of quotes, before what a line says. */
const INDENT = /^[\s>]*/

interface Reader {
  readonly stream: TokenStream
  readonly lines: readonly string[]
  readonly firstLine: number
  /** The line of what is read next, and whether it begins that line. */
  line: number
  beginsLine: boolean
  /** Links around what is read. */
  links: number
}

/** Inline content from the tokens of a text, which begins on the 1-based `firstLine` of a document's lines. */
export function parseInline(tokens: readonly Token[], firstLine: number, lines: readonly string[]): Inline[] {
  return read({stream: new TokenStream(tokens), lines, firstLine, line: firstLine, beginsLine: true, links: 0}, null)
}

function read(reader: Reader, closing: string | null): Inline[] {
  return reader.stream.readUntil<Inline>(closing, token => {
    if (token.map) reader.line = reader.firstLine + token.map[0]
    const {line, beginsLine} = reader
    reader.beginsLine &&= token.content === '' && token.type === 'text'
    switch (token.type) {
      case 'softbreak':
      case 'hardbreak':
        reader.line++
        reader.beginsLine = true
        return []
      case 'text':
        return toTexts(token.content, line, reader.links > 0)
      case 'code_inline':
        return [{type: 'inlineCode', value: token.content, line}]
      case 'html_inline':
        return [{type: 'html', value: token.content, line}]
      case 'image':
        return [{type: 'image', alt: wordsOf(token.children ?? []), url: String(token.attrGet('src') ?? ''), line}]
      case 'link_open':
        return [{type: 'link', url: String(token.attrGet('href') ?? ''), children: readLink(reader), line}]
      case 'strong_open': {
        const indent = beginsLine ? indentOf(reader.lines[line - 1]) : null
        return [{type: 'strong', indent, children: read(reader, 'strong_close'), line}]
      }
      case 'em_open':
        return [{type: 'emphasis', children: read(reader, 'em_close'), line}]
      case 's_open':
        return [{type: 'delete', children: read(reader, 's_close'), line}]
      default:
        return []
    }
  })
}

function readLink(reader: Reader): Inline[] {
  reader.links++
  const children = read(reader, 'link_close')
  reader.links--
  return children
}

/** A text with its addresses as links. A character reference may stand for a line end, which shows as a blank. */
function toTexts(content: string, line: number, isLinked: boolean): Inline[] {
  const text = content.replace(/[\n\r]/g, ' ')
  const toText = (value: string): Inline[] => (value === '' ? [] : [{type: 'text', value, line}])
  let at = 0
  const linked = (isLinked ? [] : findAddresses(text)).flatMap(({start, end, url}): Inline[] => {
    const before = toText(text.slice(at, start))
    at = end
    return [...before, {type: 'link', url, children: toText(text.slice(start, end)), line}]
  })
  return [...linked, ...toText(text.slice(at))]
}

/** What a line has before what it says. */
export function indentOf(line = ''): string {
  return INDENT.exec(line)?.[0] ?? ''
}
