/** A fold: closed until the reader opens it. `title` is HTML, `body` is Markdown; an empty body makes no fold. */
export function fold(title: string, body: string): string {
  return body === '' ? '' : `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`
}

/** Blocks of Markdown below each other; empty ones leave no gap. */
export function stack(blocks: readonly string[]): string {
  return blocks.filter(block => block !== '').join('\n\n')
}
