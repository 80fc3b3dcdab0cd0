import {toPlainLine} from './escape.ts'

/** A line cut to at most `maxChars` characters, with an ellipsis in place of what was cut off. */
export function clip(text: string, maxChars: number): string {
  const characters = [...toPlainLine(text)]
  if (characters.length <= maxChars) return characters.join('')
  return `${characters
    .slice(0, maxChars - 1)
    .join('')
    .trimEnd()}…`
}

/** A path cut to at most `maxChars` characters; its middle goes, since the folder and the file's name tell it apart. */
export function clipPath(path: string, maxChars: number): string {
  const characters = [...toPlainLine(path)]
  if (characters.length <= maxChars) return characters.join('')
  const tail = Math.ceil((maxChars - 1) * 0.6)
  return `${characters.slice(0, maxChars - 1 - tail).join('')}…${characters.slice(-tail).join('')}`
}
