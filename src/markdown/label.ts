import {isItalic, type Line, proseOf, type Span, textOf} from './inline.ts'

/**
 * A name and the text behind it, as found at the start of a line. `heads`: a line of its own, in bold or italics, that
 * heads what follows. `plain`: told from running text by its colon alone. `italic`: all of its line is in italics.
 */
export interface Label extends Found {
  readonly italic: boolean
}

/** A label as its own text shows it. */
interface Found {
  readonly heads: 'bold' | 'italics' | null
  readonly plain: boolean
  readonly name: string
  readonly value: string
  readonly prose: string
}

const MAX_LABEL_WORDS = 9
/** A line that ends in a colon leads in to what follows, even if it is a sentence. */
const MAX_LEAD_IN_WORDS = 16
/** A longer line in italics is a remark, not the name of what follows; a bold line may name a whole risk. */
const MAX_EMPHASIS_WORDS = 4
const MAX_BOLD_WORDS = 24
const SEPARATOR = /(?<!\s)\s+[|·•]\s+$/
const COLON = /^\s*[:：]\s*/
const DASH = /^\s+[—–-]\s+/
/** A name and a colon. What begins in an angle bracket is a prompt up to its end, colons and all. */
const PLAIN_LABEL = /^(?!<[^>:]*:)((?:[^\s.:：!?|]|\.(?=\S)|\s(?!\s))+?)\s*(?::(?=\s|$)|：)\s*/u

/** A sentence that begins with a short name and a colon. */
const INNER_LABEL = /(?=\p{Lu})(?<=[.;!?)”"]\s+)\p{Lu}[\p{L}\p{N}/-]*(?: [\p{L}\p{N}/()-]+){0,3}\??:\s+/gu
/** So many labels in a line are a series; fewer are sentences with a colon. */
const MIN_SERIES = 3

/**
 * The labels of a line: `**Name:** value`, `**Name**: value`, `*Name.* value`, `Name: value`, several of them split by
 * ` | `, or at least three in a row (`Odds: low. Impact: high. Remedy: a second crane`). Empty if the line starts with
 * none.
 */
export function parseLabels(line: Line): Label[] {
  const italic = isItalic(line.spans)
  return splitAtSeparators(line.spans)
    .flatMap(spans => parseLabel(spans) ?? [])
    .flatMap(toSeries)
    .map(label => ({...label, italic}))
}

/** The labels of sentences that begin with one each; the label itself if they are no series. */
function toSeries(label: Found): Found[] {
  const {value, prose} = label
  const inner = [...prose.matchAll(INNER_LABEL)]
  if (!label.plain || inner.length + 1 < MIN_SERIES) return [label]
  const ends = [...inner.map(({index}) => index), value.length]
  const first = {...label, value: value.slice(0, ends[0]).trimEnd(), prose: prose.slice(0, ends[0]).trimEnd()}
  const others = inner.map((match, i) => {
    const start = match.index + match[0].length
    const name = match[0].replace(/(?<![?:\s])[?:\s]+$/, '')
    return {
      ...label,
      name,
      value: value.slice(start, ends[i + 1]).trimEnd(),
      prose: prose.slice(start, ends[i + 1]).trimEnd(),
    }
  })
  return [first, ...others]
}

function splitAtSeparators(spans: readonly Span[]): Span[][] {
  const groups: Span[][] = [[]]
  spans.forEach((span, i) => {
    groups.at(-1)?.push(span)
    if (spans[i + 1]?.strong && SEPARATOR.test(span.text)) {
      groups.at(-1)?.splice(-1, 1, {...span, text: span.text.replace(SEPARATOR, '')})
      groups.push([])
    }
  })
  return groups
}

function parseLabel(spans: readonly Span[]): Found | null {
  const start = spans.findIndex(span => span.text.trim() !== '')
  const first = spans[start]
  if (!first) return null
  const marked = first.strong || first.emphasis
  if (!marked) return parsePlain(spans)
  const mark = first.strong ? 'strong' : 'emphasis'
  const end = spans.findIndex((span, i) => i > start && span[mark] !== first[mark])
  const lead = spans.slice(start, end < 0 ? undefined : end)
  const rest = end < 0 ? [] : spans.slice(end)
  return parseMarked(lead, rest)
}

function parseMarked(lead: readonly Span[], rest: readonly Span[]): Found | null {
  const head = textOf(lead).trim()
  const tail = textOf(rest)
  const name = head.replace(/[:：.]$/, '').trim()
  if (!name || !isBalanced(name)) return null
  if (/[:：]$/.test(head)) return label(name, rest, /^\s*/)
  if (COLON.test(tail)) return label(name, rest, COLON)
  if (tail.trim() === '' && isItalic(lead) && PLAIN_LABEL.test(head)) return parsePlain(lead)
  if (tail.trim() === '')
    return isSentence(head, lead[0]?.strong ? MAX_BOLD_WORDS : MAX_EMPHASIS_WORDS)
      ? null
      : {...label(name, [], /^/), heads: lead[0]?.strong ? 'bold' : 'italics'}
  if (/\.$/.test(head) && wordCount(name) <= MAX_LABEL_WORDS) return label(name, rest, /^\s*/)
  if (DASH.test(tail)) return label(name, rest, DASH)
  return lead[0]?.strong && wordCount(name) <= MAX_LABEL_WORDS ? label(name, rest, /^\s*/) : null
}

function parsePlain(spans: readonly Span[]): Found | null {
  const match = PLAIN_LABEL.exec(textOf(spans))
  const name = match?.[1]?.trim() ?? ''
  const isLeadIn = match !== null && match[0].length === textOf(spans).length
  if (
    !match ||
    !name ||
    wordCount(name) > (isLeadIn ? MAX_LEAD_IN_WORDS : MAX_LABEL_WORDS) ||
    !/\p{L}/u.test(name) ||
    !isBalanced(name)
  )
    return null
  return {
    heads: null,
    plain: true,
    name,
    value: textOf(spans).slice(match[0].length),
    prose: proseOf(spans).slice(match[0].length),
  }
}

function label(name: string, rest: readonly Span[], cut: RegExp): Found {
  const value = textOf(rest)
  const skip = cut.exec(value)?.[0].length ?? 0
  return {heads: null, plain: false, name, value: value.slice(skip), prose: proseOf(rest).slice(skip)}
}

/** A colon inside brackets ends no label. */
function isBalanced(text: string): boolean {
  return ['[]', '()'].every(([open = '', close = '']) => text.split(open).length === text.split(close).length)
}

function isSentence(text: string, maxWords: number): boolean {
  return /[.!?。]$/.test(text) || wordCount(text) > maxWords
}

/** How many words a name has as it is written, of whatever signs. */
export function wordCount(text: string): number {
  return text.split(/\s+/).length
}
