import {countWords} from '../markdown/words.ts'
import type {Waivers} from '../model/template.ts'

const NOT_APPLICABLE =
  /^\W*(?:n\/?a\b|not (?:\w+ )?applicable|none\b|nothing\b|nil\b|no\b(?! \d|-)|not (?:needed|required|relevant)|(?:this (?:section|part|chapter) )?(?:does not|doesn[’']t|do not) apply\b|out of scope (?:for|of|in|here)\b|없음|해당 ?없음|該当なし|なし|无|無|不适用|keine?\b|entfällt|aucune?\b|néant|ninguno|nie dotyczy|brak\b)/i
/** `No [thing]` is a template's sample of an answer. */
const PLACEHOLDER = /\[(?=[^\][\p{L}]*\p{L})[^\][]*\](?!\()/u
const DASH = /^(?=[^—–-]*[—–-])\W*$/

/** How a value says that the slot does not apply: not at all, without a reason, or with one. */
export function waiverOf(value: string): 'none' | 'bare' | 'reasoned' {
  const text = value.trim().replace(/^[[(]+|(?<![\])])[\])]+$/g, '')
  if (DASH.test(text)) return 'bare'
  const match = NOT_APPLICABLE.exec(text)
  if (!match || PLACEHOLDER.test(text)) return 'none'
  return countWords(text.slice(match[0].length)) > 0 ? 'reasoned' : 'bare'
}

/** Says that there is nothing, which is an answer like any other: "None", "No new services", "Out of scope for v1: …". */
const NOTHING =
  /^\W*(?:none\b|nothing\b|nil\b|no\b|out of scope (?:for|of|in)\b|없음|なし|无|無|keine?\b|aucune?\b|néant|ninguno|brak\b)/i

/** Whether a text says that it does not apply in a way that is no answer where only so many waivers are. */
export function isRefused(value: string, waivers: Waivers): boolean {
  const kind = waiverOf(value)
  if (waivers === 'any' || kind === 'none' || NOTHING.test(value.trim())) return false
  return waivers === 'none' || kind === 'bare'
}
