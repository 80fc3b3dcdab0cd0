/** Letters of double width: East Asian wide forms and emoji. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u
const MARK = /^\p{M}$/u

/** How many cells of a terminal a line of text takes. */
export function cells(text: string): number {
  return [...text].reduce((sum, character) => sum + characterCells(character), 0)
}

/** Text of exactly `width` cells: filled with spaces, or cut with an ellipsis. */
export function toCells(text: string, width: number): string {
  const cut = cells(text) <= width ? text : `${firstCells(text, width - 1)}…`
  return cut + ' '.repeat(Math.max(0, width - cells(cut)))
}

function firstCells(text: string, width: number): string {
  let kept = ''
  for (const character of text) {
    if (cells(kept) + characterCells(character) > width) return kept
    kept += character
  }
  return kept
}

function characterCells(character: string): number {
  if (MARK.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}
