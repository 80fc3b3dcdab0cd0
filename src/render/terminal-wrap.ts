import {cells} from './terminal-cells.ts'

/** How a paragraph is set: `indent` spaces before each line, at most `columns` cells with them. */
export interface Measure {
  readonly indent: number
  readonly columns: number
}

/** A paragraph as lines that break between words; a word longer than a line keeps its line to itself. */
export function wrap(text: string, {indent, columns}: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent + cells(line) + 1 + cells(word) > columns) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line].map(text => `${' '.repeat(indent)}${text}`)
}
