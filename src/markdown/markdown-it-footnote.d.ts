declare module 'markdown-it-footnote' {
  import type {MarkdownIt} from 'markdown-it'

  /** Reads `[^name]` and `[^name]: text`. */
  export default function footnotes(syntax: MarkdownIt): void
}
