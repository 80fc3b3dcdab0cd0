import {termsOf, wordsOf} from '../markdown/words.ts'
import {meaningOf} from './synonyms.ts'
import {likeness, toWord, type Word} from './word.ts'

/**
 * A name prepared for comparing: its words with what each weighs, and `pool`, which also has the words in parentheses,
 * which need not match. `short` is its other name, where the parentheses hold one: `(ADR)`, `(NFRs)`, `(p95)`.
 */
export interface Name {
  readonly words: readonly Word[]
  readonly pool: readonly Word[]
  readonly weights: readonly number[]
  readonly weight: number
  readonly short: Name | null
}

const WEAK_WEIGHT = 0.35
/** What a short name is worth beside the full one. */
const SHORT_WORTH = 0.95
const SHORT_NAME = /^(?:\p{Lu}{2,}s?|\p{L}{1,3}\d{1,4})$/u
/** Names recur in every plan of a run: what was prepared once is kept, up to a bound. */
const MAX_NAMES = 20_000
const names = new Map<string, Name>()

/** Prepare a heading or label. */
export function toName(text: string): Name {
  const known = names.get(text)
  if (known) return known
  const inner = [...text.matchAll(/[(（]([^)）]{0,200})[)）]/g)].map(match => match[1] ?? '').join(' ')
  const outer = text.replace(/[(（][^)）]{0,200}[)）]/g, ' ').replace(/(?:✅|❌|⚠️)\s*\p{Lu}+\s*$/u, ' ')
  const main = wordsOf(joinCompounds(outer))
  const short = SHORT_NAME.test(inner) ? prepare(wordsOf(inner), [], null) : null
  const name = main.length > 0 ? prepare(main, wordsOf(inner), short) : prepare(wordsOf(text), [], null)
  if (names.size < MAX_NAMES) names.set(text, name)
  return name
}

function prepare(main: readonly string[], extra: readonly string[], short: Name | null): Name {
  const words = main.map(toWord)
  const isAllWeak = words.every(word => word.weak)
  const weights = words.map(word => (word.weak && !isAllWeak ? WEAK_WEIGHT : 1))
  const weight = weights.reduce((sum, one) => sum + one, 0)
  return {words, pool: [...words, ...extra.map(toWord)], weights, weight, short}
}

/** "roll back", "roll-out", "trade-offs" and "end-to-end" are one word each. */
export function joinCompounds(text: string): string {
  return text
    .replace(
      /\b(roll|trade|time|end|run|use|road|back|fall|sign|hand|set|start|clean|follow|scale)[ -](back|out|off|offs|line|book|books|map|outs|backs|in|over|ups?|down)\b/gi,
      '$1$2',
    )
    .replace(/\bend[ -]to[ -]end\b/gi, 'e2e')
    .replace(/\bnon[ -]functional\b/gi, 'nonfunctional')
    .replace(/\bout[ -]of[ -]scope\b/gi, 'outscope')
    .replace(/\bin[ -]scope\b/gi, 'inscope')
    .replace(/^\W*(in|out)\W*$/i, '$1scope')
    .replace(/\b(auth)[nz]\b/gi, '$1')
}

/**
 * How alike two names are, 0 to 1: 1 for the same words in any order; words of like meaning count a little less, and
 * words that stand on one side alone cost.
 */
export function similarity(a: string, b: string): number {
  return similarityOf(toName(a), toName(b))
}

/** `similarity` of names that are prepared already. */
export function similarityOf(left: Name, right: Name): number {
  if (isOpposite(left, right) || isOpposite(right, left)) return 0
  const short = Math.max(
    left.short ? similarityOfWords(left.short, right) : 0,
    right.short ? similarityOfWords(left, right.short) : 0,
  )
  return Math.max(similarityOfWords(left, right), SHORT_WORTH * short)
}

/** "Non-goals" are anything but goals. Both may stand in one name. */
function isOpposite(left: Name, right: Name): boolean {
  const isNegation = ({text}: Word) => text === 'non' || text === 'not'
  return left.words.length > 1 && left.words.findIndex(isNegation) === 0 && !right.words.some(isNegation)
}

function similarityOfWords(left: Name, right: Name): number {
  if (left.words.length === 0 || right.words.length === 0) return 0
  const shared = shareOf(left, right)
  const back = shareOf(right, left)
  const dice = (shared * left.weight + back * right.weight) / (left.weight + right.weight)
  return 0.7 * dice + 0.3 * Math.max(shared, back)
}

/** The share of a name's words that another name has, 0 to 1. */
export function coverage(name: string, other: string): number {
  const [own, whole] = [toName(name), toName(other)]
  return own.words.length === 0 || isOpposite(whole, own) ? 0 : shareOf(own, whole)
}

/** The share of one name's words that the other has, by spelling or meaning. */
function shareOf({words, weights, weight}: Name, {pool}: Name): number {
  let sum = 0
  for (let i = 0; i < words.length; i++) sum += (weights[i] as number) * bestLikeness(words[i] as Word, pool)
  return sum / weight
}

function bestLikeness(word: Word, pool: readonly Word[]): number {
  let best = 0
  for (const other of pool) {
    const one = likeness(word, other)
    if (one > best) best = one
  }
  return best
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
  const {words, weights} = toName(label)
  return words.filter((_, i) => weights[i] === 1).map(word => word.text)
}

/** The words and meanings of a text, for `mentions`. */
export function vocabularyOf(text: string): Set<string> {
  const words = termsOf(joinCompounds(text))
  return new Set([...words, ...words.map(meaningOf)])
}
