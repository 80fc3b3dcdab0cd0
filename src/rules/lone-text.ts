import {countWords} from '../markdown/words.ts'
import type {Entry} from '../model/outline.ts'
import {waiverOf} from './waiver.ts'

/** From so many words on, a bold line by itself is a text. */
const TEXT_WORDS = 3

/**
 * Whether a line in bold or italics heads nothing and is what the author has to say. Outside of a list, a word or two
 * are a heading with nothing below it, unless they say that there is nothing: `**None**`.
 */
export function isLoneText({alone, children, name, inList}: Entry): boolean {
  if (!alone || children.length > 0) return false
  return inList || countWords(name) >= TEXT_WORDS || waiverOf(name) !== 'none'
}
