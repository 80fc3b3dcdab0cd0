import MarkdownIt, {type Token} from 'markdown-it'
import footnotes from 'markdown-it-footnote'
import {Excess, findInlineExcess} from './excess.ts'

/** A token of inline content knows its line: `map` holds it, counted from 0 within its block. */
export type {Token}

/** A list takes two levels. A file of a few hundred kilobytes has no room for more. */
const MAX_LEVELS = 1_200
const MAX_INLINE_LEVELS = 200
const TOO_DEEP = 'marks inside of each other, too deep for any reader'
/** The parser leaves out what is nested deeper without a word, so there is nothing that is. */
const MAX_NESTING = 2 * MAX_LEVELS
const ADDRESS = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+(?:[/?#](?:[^\s<]*[^\s<?!.,:*_~'")])?)?/u
const MAY_HAVE_ADDRESS = /@|www\.|:\/\//i

const syntax = new MarkdownIt({html: true, linkify: true, maxNesting: MAX_NESTING}).use(footnotes)
// As GitHub reads it: footnotes stay where they are defined and have a name; a bare link has a scheme, `www.` or an `@`.
syntax.disable(['footnote_inline', 'footnote_tail'])
syntax.linkify.set({fuzzyLink: false, fuzzyEmail: true, fuzzyIP: false})
for (const schema of ['//', 'ftp:']) syntax.linkify.add(schema, null)
syntax.linkify.add('www.', {
  validate: (text, at) => ADDRESS.exec(text.slice(at))?.[0].length ?? 0,
  normalize: match => {
    match.url = `http://${match.url}`
  },
})
// Bare links without a scheme are found in the texts that are left, which know their lines.
syntax.core.ruler.disable('linkify')
// Nothing is rendered from here: links are wanted as they are written.
syntax.validateLink = () => true
syntax.normalizeLink = url => url
syntax.normalizeLinkText = text => text

// What brackets are in, the parser looks into by calling itself: their number is known before. So is it of what they give.
syntax.core.ruler.after('block', 'bounds', ({tokens}) => {
  for (const {type, level, content} of tokens) {
    const excess = level > MAX_LEVELS ? TOO_DEEP : type === 'inline' ? findInlineExcess(content) : null
    if (excess !== null) throw new Excess(excess)
  }
})
syntax.core.ruler.after('inline', 'inline_bounds', ({tokens}) => {
  const isDeep = tokens.some(({children}) => children?.some(({level}) => level > MAX_INLINE_LEVELS))
  if (isDeep) throw new Excess(TOO_DEEP)
})

/** A text on its way to tokens, which know on which line of their block they are; blocks know where they are. */
class LinedState extends syntax.inline.State {
  /** Where a comment begins that has no end: none behind it has one. */
  openComment = Number.POSITIVE_INFINITY
  #line = 0
  #counted = 0

  override push(...made: Parameters<InstanceType<typeof syntax.inline.State>['push']>): Token {
    return this.#place(super.push(...made))
  }

  override pushPending(): Token {
    return this.#place(super.pushPending())
  }

  #place(token: Token): Token {
    for (; this.#counted < this.pos; this.#counted++) if (this.src[this.#counted] === '\n') this.#line++
    token.map = [this.#line, this.#line]
    return token
  }
}
syntax.inline.State = LinedState

// The parser's own rule takes one sign for all: where a `<?` has no end, it looks for that of no comment either.
syntax.inline.ruler.before('html_inline', 'comment', (state, isSilent) => {
  const lined = state as LinedState
  const {src, pos} = lined
  if (!src.startsWith('<!--', pos) || pos >= lined.openComment) return false
  const isShort = /^<!--?>/.test(src.slice(pos, pos + 6))
  const end = src.indexOf('-->', pos + (isShort ? 2 : 4))
  if (end < 0) {
    lined.openComment = pos
    return false
  }
  if (!isSilent) state.push('html_inline', '', 0).content = src.slice(pos, end + 3)
  state.pos = end + 3
  return true
})

/**
 * The tokens of Markdown as GitHub reads it: CommonMark with tables, struck out text, footnotes and bare links.
 *
 * Errors: `Excess` is thrown where reading it would take too long.
 */
export function toTokens(text: string): Token[] {
  return syntax.parse(text, {})
}

/** Where a text has bare links without a scheme, with what they lead to. */
export function findAddresses(text: string): {readonly start: number; readonly end: number; readonly url: string}[] {
  if (!MAY_HAVE_ADDRESS.test(text)) return []
  return (syntax.linkify.match(text) ?? []).map(({index, lastIndex, url}) => ({start: index, end: lastIndex, url}))
}

/** The words of inline content, as they stand for an image. */
export function wordsOf(tokens: readonly Token[]): string {
  return syntax.renderer.renderInlineAsText([...tokens], syntax.options, {})
}
