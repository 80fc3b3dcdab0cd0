import {stemmer} from 'stemmer'

/** Words that carry no meaning in a heading or label. */
const STOP_WORDS = new Set(
  'a an and are as at be by for from how in into is it its of on or our per that the their this to via we what which who will with your'.split(
    ' ',
  ),
)

const OUTER = new Set(' .:;,')

/** Text for comparing: compatible forms, lower case, without emphasis marks, quotes and outer punctuation. */
export function normalise(text: string): string {
  return withoutOuter(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[*_`"'“”‘’]/g, '')
      .replace(/\s+/g, ' '),
  )
}

/** Texts may be long: a pattern for what stands at the end would be tried at each of their characters. */
function withoutOuter(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && OUTER.has(text.charAt(start))) start++
  while (end > start && OUTER.has(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

/**
 * The meaning-bearing words of a heading or label, stemmed, in order: without numbers in front, emoji, tags and stop
 * words. Words of scripts without spaces come as pairs of characters.
 */
export function wordsOf(text: string): string[] {
  const plain = prepare(text)
    .replace(/^[^\p{L}\p{N}]*(?:section|chapter|part|step)\s+(?:\d+|[a-z]|[ivx]+)\s*[—–:./)-]\s*(?=\S)/u, '')
    .replace(/^[^\p{L}\p{N}]*(?:(?:[a-z]\.)?\d+(?:\.\d+)*[.):]?\s+|[a-z][.)]\s+)?/u, '')
  const all = split(plain)
  const telling = all.filter(word => !STOP_WORDS.has(word))
  return (telling.length > 0 ? telling : all).flatMap(toTerms)
}

/** The same of running text, where a number in front is one like any other. */
export function termsOf(text: string): string[] {
  return split(prepare(text))
    .filter(word => !STOP_WORDS.has(word))
    .flatMap(toTerms)
}

function prepare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\[[^\]]{0,400}\]/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
}

function split(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []
}

/** How many words a person would count, counting two characters of a script without spaces as one word. */
export function countWords(text: string): number {
  const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  const rest = text.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ' ')
  return (rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + Math.ceil(wide / 2)
}

function toTerms(word: string): string[] {
  if (/^[a-z0-9]+$/.test(word)) return [stemOf(word)]
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) return [word]
  const chars = [...word]
  return chars.length < 2 ? chars : chars.slice(1).map((char, i) => `${chars[i]}${char}`)
}

/** Texts repeat their words: what was stemmed once is kept, up to a bound. */
const MAX_STEMS = 20_000
const stems = new Map<string, string>()

function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem = stemmer(word)
  if (stems.size < MAX_STEMS) stems.set(word, stem)
  return stem
}
