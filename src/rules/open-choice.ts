import {normalise} from '../markdown/words.ts'
import type {ValueType} from '../model/template.ts'
import type {Rule} from './rule.ts'

/** A list of options was not reduced to one. */
export const openChoice: Rule = {
  id: 'open-choice',
  message: ({found}) => `Unexpected open choice \`${found}\`, expected one option`,
  help: () => 'Keep the option that holds and delete the others.',
}

const MAX_ALTERNATIVE_WORDS = 4

/** Whether a value still lists the template's options instead of one of them. Code must be blanked out of `prose`. */
export function isOpenOptions(value: string, type: ValueType): boolean {
  if (type.kind !== 'choice') return false
  const parts = value
    .trim()
    .replace(/^\[|\]$/g, '')
    .replace(/(?<!\s)\s+[-–—]\s.*$/s, '')
    .split(/[|/]/)
    .map(normalise)
  const known = parts.filter(part => type.options.includes(part))
  return known.length > 1 && (known.length === parts.length || type.options.some(option => /^etc\b/.test(option)))
}

/** Whether a whole value is the author's own alternatives, split by ` | `: no choice was made. */
export function isOpenAlternatives(prose: string): boolean {
  const parts = prose.trim().split(/(?<!\s)\s+\|\s+/)
  return (
    parts.length > 1 &&
    parts.every(part => part.trim() !== '' && part.trim().split(/\s+/).length <= MAX_ALTERNATIVE_WORDS)
  )
}

const BRACKET = /^[\s*_]*\[([^\][\n]{3,80})\][\s*_.]*$/
const ANSWER = /^(?:yes|no|none|nil|done|ok)$/i
const ONE_WORD = /^\p{L}{2,}$/u
/** A name that begins with a digit, not a quantity: `1Password`. */
const DIGIT_NAME = /^\p{N}+\p{L}{4,}(?: \p{L}+){0,2}$/u
const WORDS = /^\p{L}{2,}(?: \p{L}+){0,2}$/u

/**
 * Whether a whole value is options in one bracket that begins like an answer or a tag: `[Yes/No]`, `[1Password or
 * Vault]`. Other brackets are prompts by their shape.
 */
export function isOpenBracket(prose: string): boolean {
  const inner = BRACKET.exec(prose)?.[1] ?? ''
  const [first = '', ...others] = inner.split(/[|/]| or /).map(part => part.trim())
  if (others.length === 0) return false
  if (ANSWER.test(first)) return others.every(part => ONE_WORD.test(part))
  return DIGIT_NAME.test(first) && others.every(part => WORDS.test(part) || DIGIT_NAME.test(part))
}
