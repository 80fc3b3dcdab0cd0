import {countWords} from '../markdown/words.ts'
import {isStillOpen} from './marker.ts'

/** A comment that waives something: its name, and why; the reason is empty if none is given. */
export interface WaiverComment {
  readonly name: string
  readonly reason: string
}

const OURS = /^plan-completeness\s*:\s*/i
const WAIVE =
  /^waive (?:["“„'‘`«「]([^"“”„'‘’`«»「」]+)["”“'’`»」]|((?:(?!\bbecause\b)[^"“”`«»「」])+?)) ?(?:[,;:–—-] ?)?(?:\bbecause\b([\s\S]*))?$/i
/** Says no more than that it is waived. */
const BARE =
  /^(?:no(?:ne|pe|t (?:now|yet|needed|required|necessary|applicable|relevant))?|yes|ok(?:ay)?|n\/?a|because|reasons?|why|later|skip(?:ped)?|waived?|x+)$/i
const MIN_LETTERS = 3
/** A form that was not filled in. */
const FORM = /^[\s.…]*$|^[[<{(][^\n]*[\])>}]$/

/** What a comment waives: null if it does not speak to this tool, `unclear` if it does in some other way. */
export function readWaiverComment(text: string): WaiverComment | 'unclear' | null {
  const start = OURS.exec(text.trim())
  if (!start) return null
  const match = WAIVE.exec(text.trim().slice(start[0].length).replace(/\s+/g, ' '))
  if (!match) return 'unclear'
  const name = (match[1] ?? match[2] ?? '').trim()
  const reason = (match[3] ?? '').replace(/^[\s:,]+/, '').trim()
  return {name, reason: isReason(reason) ? reason : ''}
}

function isReason(text: string): boolean {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  const isLong =
    letters >= MIN_LETTERS || (letters > 1 && /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text))
  const isBare = BARE.test(text.replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, ''))
  return isLong && !isBare && countWords(text) > 0 && !FORM.test(text) && !isStillOpen(text)
}
