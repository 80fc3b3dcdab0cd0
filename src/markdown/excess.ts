/** Blocks inside of each other that one line may open; people nest three or four. */
const MAX_DEPTH = 50
/**
 * Marks of one paragraph look for their partners among all before them, so that it is their number squared that takes
 * the time: so much of it in all paragraphs together.
 */
const MAX_MARK_PAIRS = 25_000_000
/** Each `<!` and `<?` looks for its end in the rest of its paragraph: so many characters in all. */
const MAX_LOOKED_AT = 50_000_000

const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/
const CONTAINER = />|[-*+]|\d[.)]/g
const THEMATIC_BREAK = /^(?:[-\t ]+|[*\t ]+)$/
const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})/
/** Where a paragraph ends at the latest, and a line with cells or an item of a list begins. */
const BREAK = /^[ \t]*(?:$|[|#>]|[-*+][ \t]|\d{1,9}[.)][ \t])/
const EMPHASIS = /(?<![\p{L}\p{N}_])_+|(?<!_)_+(?![\p{L}\p{N}_])|\*+|~+/gu
const BRACKET = /[[\]]/g
const OPENER = /<[!?]/g

/** How much work a text makes for a parser, beyond what its length does. */
interface Work {
  readonly markPairs: number
  readonly lookedAt: number
}

const NONE: Work = {markPairs: 0, lookedAt: 0}

/**
 * What of a text would take a parser of Markdown longer than its length does, in words; null if nothing would.
 *
 * A cheap look in one pass, which is right about what it names and no proof of the rest.
 */
export function findExcess(text: string): string | null {
  let work = NONE
  let fence = ''
  let paragraph: string[] = []
  const end = () => {
    if (paragraph.length > 0) work = plus(work, workOf(paragraph.join('\n')))
    paragraph = []
  }
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[1] ?? ''
    if (fence !== '') {
      if (mark.startsWith(fence)) fence = ''
      continue
    }
    if (depthOf(line) > MAX_DEPTH) return `over ${MAX_DEPTH} quotes or lists inside of each other in one line`
    if (mark !== '' || BREAK.test(line)) end()
    fence = mark
    if (mark === '') paragraph.push(line)
  }
  end()
  if (work.markPairs > MAX_MARK_PAIRS) return 'thousands of `*`, `_`, `~`, `[` or `]` in one paragraph'
  return work.lookedAt > MAX_LOOKED_AT ? 'thousands of `<!` or `<?` in one paragraph' : null
}

function depthOf(line: string): number {
  const [opening = ''] = CONTAINERS.exec(line) ?? []
  if (opening.length <= MAX_DEPTH || THEMATIC_BREAK.test(line)) return 0
  return opening.match(CONTAINER)?.length ?? 0
}

function workOf(paragraph: string): Work {
  const emphasis = count(paragraph, EMPHASIS)
  const brackets = count(paragraph, BRACKET)
  return {
    markPairs: emphasis * emphasis + brackets * brackets,
    lookedAt: count(paragraph, OPENER) * paragraph.length,
  }
}

function plus(a: Work, b: Work): Work {
  return {markPairs: a.markPairs + b.markPairs, lookedAt: a.lookedAt + b.lookedAt}
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
