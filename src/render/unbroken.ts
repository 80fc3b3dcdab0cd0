/** Markdown that keeps its line in a narrow cell of a table: our own numbers, never plan text. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', '&nbsp;')
}
