import MarkdownIt, {type Token} from 'markdown-it'
import footnotes from 'markdown-it-footnote'

/** A token of inline content knows its line: `map` holds it, counted from 0 within its block. */
export type {Token}

/** Deeper than any file within its size can nest: what is nested deeper would be left out without a word. */
const MAX_NESTING = 100_000
const ADDRESS = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+(?:[/?#](?:[^\s<]*[^\s<?!.,:*_~'")])?)?/u

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
// Nothing is rendered from here: links are wanted as they are written.
syntax.validateLink = () => true
syntax.normalizeLink = url => url
syntax.normalizeLinkText = text => text

/** Tokens know where their blocks are, but not on which line of its block a text is. */
syntax.inline.State = class extends syntax.inline.State {
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

/** The tokens of Markdown as GitHub reads it: CommonMark with tables, struck out text, footnotes and bare links. */
export function toTokens(text: string): Token[] {
  return syntax.parse(text, {})
}

/** The words of inline content, as they stand for an image. */
export function wordsOf(tokens: readonly Token[]): string {
  return syntax.renderer.renderInlineAsText([...tokens], syntax.options, {})
}
