import {distance} from 'fastest-levenshtein'
import {wordsOf} from '../markdown/words.ts'
import {isWeak, meaningOf} from './synonyms.ts'

/** A name prepared for comparing: its exact words, its meanings, and the words in parentheses, which need not match. */
export interface Name {
  readonly text: string
  readonly words: readonly string[]
  readonly extra: readonly string[]
}

const WEAK_WEIGHT = 0.35
/** Names recur in every plan of a run: what was compared once is kept, up to a bound. */
const MAX_KNOWN = 5000
const MAX_NAMES = 20_000
const likenesses = new Map<string, Map<string, number>>()
const names = new Map<string, Name>()

/** Prepare a heading or label. */
export function toName(text: string): Name {
  const known = names.get(text)
  if (known) return known
  const inner = [...text.matchAll(/[(（]([^)）]{0,200})[)）]/g)].map(match => match[1] ?? '').join(' ')
  const outer = text.replace(/[(（][^)）]{0,200}[)）]/g, ' ').replace(/(?:✅|❌|⚠️)\s*\p{Lu}+\s*$/u, ' ')
  const main = wordsOf(joinCompounds(outer))
  const name: Name =
    main.length > 0 ? {text, words: main, extra: wordsOf(inner)} : {text, words: wordsOf(text), extra: []}
  if (names.size < MAX_NAMES) names.set(text, name)
  return name
}

/** "roll back", "roll-out", "trade-offs" and "end-to-end" are one word each. */
export function joinCompounds(text: string): string {
  return text
    .replace(
      /\b(roll|trade|time|end|run|use|road|time|back|fall|sign|hand)[ -](back|out|off|offs|line|book|books|map|outs|backs|in|over|up)\b/gi,
      '$1$2',
    )
    .replace(/\bend[ -]to[ -]end\b/gi, 'e2e')
    .replace(/\bnon[ -]functional\b/gi, 'nonfunctional')
    .replace(/\bout[ -]of[ -]scope\b/gi, 'outscope')
    .replace(/\bin[ -]scope\b/gi, 'inscope')
    .replace(/\b(auth)[nz]\b/gi, '$1')
}

/**
 * How alike two names are, 0 to 1: 1 for the same words in any order; words of like meaning count a little less, and
 * words that stand on one side alone cost.
 */
export function similarity(a: string, b: string): number {
  const row = likenesses.get(a) ?? new Map<string, number>()
  if (!likenesses.has(a) && likenesses.size < MAX_KNOWN) likenesses.set(a, row)
  const before = row.get(b)
  if (before !== undefined) return before
  const likeness = compare(a, b)
  if (row.size < MAX_KNOWN) row.set(b, likeness)
  return likeness
}

function compare(a: string, b: string): number {
  const left = toName(a)
  const right = toName(b)
  if (left.words.length === 0 || right.words.length === 0) return 0
  const shared = shareOf(left, right)
  const back = shareOf(right, left)
  const total = weigh(left) + weigh(right)
  const dice = (shared * weigh(left) + back * weigh(right)) / total
  return 0.7 * dice + 0.3 * Math.max(shared, back)
}

/** The share of a name's words that another name has, 0 to 1. */
export function coverage(name: string, other: string): number {
  const own = toName(name)
  return own.words.length === 0 ? 0 : shareOf(own, toName(other))
}

/** The share of one name's words that the other has, by spelling or meaning. */
function shareOf(name: Name, other: Name): number {
  const pool = [...other.words, ...other.extra]
  const hit = (word: string) => Math.max(0, ...pool.map(candidate => likeness(word, candidate)))
  return name.words.reduce((sum, word) => sum + weightOf(word, name) * hit(word), 0) / weigh(name)
}

function weigh(name: Name): number {
  return name.words.reduce((sum, word) => sum + weightOf(word, name), 0)
}

/** Words such as "plan" and "overview" say little beside others. */
function weightOf(word: string, name: Name): number {
  return isWeak(word) && !name.words.every(isWeak) ? WEAK_WEIGHT : 1
}

function likeness(a: string, b: string): number {
  if (a === b) return 1
  if (meaningOf(a) === meaningOf(b)) return 0.85
  const longest = Math.max(a.length, b.length)
  if (Math.min(a.length, b.length) < 5) return 0
  if (a.startsWith(b) || b.startsWith(a)) return 0.8
  return distance(a, b) <= longest * 0.2 ? 0.8 : 0
}

/** Whether a text says what a label asks about: all of the label's telling words, or two in three of a
 * long one. Text in the author's own style need only touch on it. */
export function mentions(words: ReadonlySet<string>, label: string, style: Style): boolean {
  const wanted = tellingWords(label)
  const found = wanted.filter(word => words.has(word) || words.has(meaningOf(word)))
  if (style === 'own' && found.length > 0) return wanted.every(word => !OPPOSITE.has(word) || words.has(word))
  return (
    wanted.length > 0 &&
    (found.length === wanted.length || (wanted.length > 2 && found.length >= (2 * wanted.length) / 3))
  )
}

/** How a section is written: along the template's `labels`, or in a shape of the author's `own`. */
export type Style = 'labels' | 'own'

/** Words that turn a label into its opposite: never left out. */
const OPPOSITE = new Set(['out', 'not', 'non', 'without'])

/** The words of a label that tell it from others. */
export function tellingWords(label: string): string[] {
  const name = toName(label)
  return name.words.filter(word => weightOf(word, name) === 1)
}

/** The words and meanings of a text, for `mentions`. */
export function vocabularyOf(text: string): Set<string> {
  const words = wordsOf(joinCompounds(text))
  return new Set([...words, ...words.map(meaningOf)])
}
