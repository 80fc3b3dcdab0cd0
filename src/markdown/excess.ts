/** Blocks inside of each other that one line may open; people nest three or four. */
const MAX_DEPTH = 50
/** Quotes are read anew for each of their levels: so many levels of all lines together. */
const MAX_QUOTED = 300_000
/** A row has as many cells as its table has columns, whether they are written or not: so many in all. */
const MAX_CELLS = 100_000
/** Brackets inside of each other are looked into once for each of their levels. */
const MAX_BRACKETS = 100

const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,99}\]:))+/
const CONTAINER = />|[-*+]|\d[.)]|\[\^/g
const THEMATIC_BREAK = /^(?:[-\t ]+|[*\t ]+)$/
const DELIMITERS = /^[ \t>]*[|:-][ \t|:-]*$/
const BRACKET = /[[\]]/g

/** What cannot be read in the time that its length would take. Whoever reads a file says so of it. */
export class Excess extends Error {}

/**
 * What of a text would take a parser of blocks longer than its length does, in words; null if nothing would.
 *
 * A cheap look in one pass, which is right about what it names and no proof of the rest.
 */
export function findExcess(text: string): string | null {
  let columns = 0
  let cells = 0
  let quotes = 0
  let quoted = 0
  for (const line of text.split('\n')) {
    const opening = CONTAINERS.exec(line)?.[0] ?? ''
    if (depthOf(line, opening) > MAX_DEPTH) {
      return `over ${MAX_DEPTH} quotes or lists inside of each other in one line`
    }
    const isBlank = line.trim() === ''
    // A line without a mark goes on with the quote above it.
    quotes = isBlank ? 0 : Math.max(opening.split('>').length - 1, opening === '' ? quotes : 0)
    quoted += quotes
    if (isBlank) columns = 0
    else if (line.includes('-') && DELIMITERS.test(line)) columns = Math.max(columns, line.split('|').length)
    cells += columns
  }
  if (quoted > MAX_QUOTED) return 'thousands of lines in quotes inside of each other'
  return cells > MAX_CELLS ? `tables of over ${MAX_CELLS} cells` : null
}

function depthOf(line: string, opening: string): number {
  if (opening.length <= MAX_DEPTH || THEMATIC_BREAK.test(line)) return 0
  return opening.match(CONTAINER)?.length ?? 0
}

/** The same of a text in a block. */
export function findInlineExcess(text: string): string | null {
  const isDeep = levelsOf(text.match(BRACKET) ?? []) > MAX_BRACKETS
  return isDeep ? `over ${MAX_BRACKETS} brackets inside of each other` : null
}

function levelsOf(brackets: readonly string[]): number {
  let open = 0
  let most = 0
  for (const bracket of brackets) {
    open = bracket === '[' ? open + 1 : Math.max(0, open - 1)
    most = Math.max(most, open)
  }
  return most
}
