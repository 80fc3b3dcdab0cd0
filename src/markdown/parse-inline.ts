import {type Token, wordsOf} from './syntax.ts'
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
}

/** Inline content from the tokens of a text, which begins on the 1-based `firstLine` of a document's lines. */
export function parseInline(tokens: readonly Token[], firstLine: number, lines: readonly string[]): Inline[] {
  return read({stream: new TokenStream(tokens), lines, firstLine, line: firstLine, beginsLine: true}, null)
}

function read(reader: Reader, closing: string | null): Inline[] {
  return reader.stream.readUntil<Inline>(closing, token => {
    // Bare links are found in texts that were read before: they have no place of their own.
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
        return token.content === '' ? [] : [{type: 'text', value: token.content, line}]
      case 'code_inline':
        return [{type: 'inlineCode', value: token.content, line}]
      case 'html_inline':
        return [{type: 'html', value: token.content, line}]
      case 'image':
        return [{type: 'image', alt: wordsOf(token.children ?? []), url: String(token.attrGet('src') ?? ''), line}]
      case 'link_open':
        return [{type: 'link', url: String(token.attrGet('href') ?? ''), children: read(reader, 'link_close'), line}]
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

/** What a line has before what it says. */
export function indentOf(line = ''): string {
  return INDENT.exec(line)?.[0] ?? ''
}
