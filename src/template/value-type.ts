import {normalise} from '../markdown/words.ts'
import type {ValueType} from '../model/template.ts'
import {findPrompts} from './prompt.ts'
import {DATE_FORM} from './wording.ts'

const TEXT: ValueType = {kind: 'text'}
const MAX_OPTION_WORDS = 4
/** Words that only stand in descriptions of a value, never in an option list. */
const DESCRIPTIVE = /\be\.?g\b|\betc\b|[:;"“]/i
/** Scales and states: a list split by a bare `/` is an option list only if one of these stands in it. */
const SCALE =
  /\b(low|medium|med|high|critical|minor|major|yes|no|none|required|optional|ready|blocked|unknown|open|closed|draft|approved|review|pass|fail|done|pending|must|should|could|wont|small|large)\b/i

/** What kind of value a template's wording wants, from the wording alone. `name` is the label or column it stands at. */
export function toValueType(wording: string, name = ''): ValueType {
  const inner = findPrompts(wording)[0]?.text.replace(/^[[{<]+|(?<![\]}>])[\]}>]+$/g, '') ?? wording
  const options = toOptions(inner)
  if (options.length > 1) return {kind: 'choice', options}
  if (
    DATE_FORM.test(inner) ||
    /\bYYYY\b|\bDD[-./]MM\b|\bDATE(_ISO)?\b/.test(inner) ||
    /^(target |due |start |end )?date$/i.test(inner.trim())
  )
    return {kind: 'date'}
  if (/\bSEMVER\b|\bX\.Y\.Z\b|^version( number)?$/i.test(inner.trim())) return {kind: 'version'}
  if (/^link\b|^(path|url) to\b/i.test(inner.trim())) return {kind: 'link'}
  if (/^(?:[<>≤≥~]\s*)?(?:\d+\.)?[XYZNS](?:\s+\S|%)/.test(inner.trim())) return {kind: 'number'}
  if (/\bdate$/i.test(name) && /^date/i.test(inner.trim())) return {kind: 'date'}
  return TEXT
}

/** The options of a list such as `draft | review`, `Low / Medium / High` or `Yes/No - …`, normalised; none if it is not one. */
export function toOptions(wording: string): string[] {
  const text = wording.trim().replace(/(?<!\s)\s+[-–—]\s.*$/s, '')
  const piped = text.split('|')
  if (piped.length > 1 && piped.every(isOption)) return piped.map(normalise)
  const slashed = text.split('/')
  if (slashed.length < 2 || !slashed.every(isOption)) return []
  return /\s\/\s/.test(text) || SCALE.test(text) ? slashed.map(normalise) : []
}

function isOption(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return (
    text.trim() !== '' && words.length <= MAX_OPTION_WORDS && (!DESCRIPTIVE.test(text) || /^etc\.?$/.test(text.trim()))
  )
}
