import {distance} from 'fastest-levenshtein'
import {isWeak, meaningOf} from './synonyms.ts'

/** A stemmed word with what comparing it needs. `letters` has a bit for each of its letters, to tell far words fast. */
export interface Word {
  readonly text: string
  readonly meaning: string
  readonly weak: boolean
  readonly letters: number
}

const SAME_MEANING = 0.85
const SAME_STEM = 0.8
/** Shorter words are alike by accident. */
const MIN_LETTERS = 5
/** Words of which so many letters differ may be misspellings of each other. */
const MISSPELT_SHARE = 0.2

/** Prepare a stemmed word. */
export function toWord(text: string): Word {
  let letters = 0
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31)
  return {text, meaning: meaningOf(text), weak: isWeak(text), letters}
}

/** How alike two words are, 0 to 1: by spelling, meaning, as parts of each other, or as misspellings. */
export function likeness(a: Word, b: Word): number {
  if (a.text === b.text) return 1
  if (a.meaning === b.meaning) return SAME_MEANING
  const [shorter, longer] = a.text.length < b.text.length ? [a.text, b.text] : [b.text, a.text]
  if (shorter.length < MIN_LETTERS) return 0
  if (longer.startsWith(shorter)) return SAME_STEM
  const most = longer.length * MISSPELT_SHARE
  // Each edit brings or takes at most one letter each: too many letters of one word alone are too many edits.
  if (longer.length - shorter.length > most || countBits(a.letters ^ b.letters) > 2 * most) return 0
  return distance(a.text, b.text) <= most ? SAME_STEM : 0
}

function countBits(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}
