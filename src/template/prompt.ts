/** A prompt inside text: its wording with its marks, and where it starts. */
export interface Prompt {
  readonly text: string
  readonly start: number
}

const MAX_PROMPT_CHARS = 400
const OTHER_MARKS =
  /\{\{[^{}\n]{1,80}\}\}|<(?=[a-z])[a-z][\w ./|-]{1,60}>|<\p{L}[^<>=\n]{1,200}[ \p{L}][.?!…]?>|_{3,}/giu
const TAG = /^\[(?:[A-Z]{0,8}-?\d*|\^[^\]]*|[ xX]|\d[^\]]*)\]$/
/** A path, a file or an address in brackets is an answer. */
const TARGET = /^\[(?=\S*$)(?:[^\\/]*[\\/](?:.*\.|.+[\\/])|.*\w\.(?:md|ya?ml|json|html?)\b)/i
const ANSWER = /^\[\s*(?:n\/?a\b|none\b|no\b|not applicable|nil\b|yes\b|done\b|ok\b|x\b|✓|✅)/i

/**
 * The marked prompts in a template's text: `[…]`, also nested and over line ends, `{{…}}`, `<…>` and `___`.
 *
 * Check boxes, footnotes and the text of links are none.
 */
export function findPrompts(text: string): Prompt[] {
  const brackets = findBrackets(text).filter(
    ({text}) => /\p{L}|#/u.test(text) && !/^\[(?:[ xX]|\^[^\]]*|optional)\]$/i.test(text),
  )
  const others = [...text.matchAll(OTHER_MARKS)].map(match => ({text: match[0], start: match.index}))
  return [...brackets, ...others.filter(other => !brackets.some(b => covers(b, other)))].sort(
    (a, b) => a.start - b.start,
  )
}

/** A text without its prompts. */
export function withoutPrompts(text: string): string {
  return findPrompts(text).reduce((rest, prompt) => rest.replace(prompt.text, ' '), text)
}

/** The outermost balanced `[…]` of a text, at most 400 characters each. */
export function findBrackets(text: string): Prompt[] {
  const found: Prompt[] = []
  const open: number[] = []
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '[') open.push(i)
    if (text[i] !== ']') continue
    const start = open.pop()
    if (start === undefined || i - start > MAX_PROMPT_CHARS) continue
    while ((found.at(-1)?.start ?? -1) > start) found.pop()
    found.push({text: text.slice(start, i + 1), start})
  }
  return found
}

/** Whether a text as a whole is one bracketed prompt by its shape, not a tag, an answer in brackets or a check box. */
export function isPromptShaped(text: string): boolean {
  const trimmed = text.trim().replace(/^[*_]+|(?<![*_.:;,])[*_.:;,]+$/g, '')
  const [only, second] = findBrackets(trimmed)
  if (!only || second || only.text !== trimmed) return false
  return /\p{L}{2}|\be\.g\./u.test(trimmed) && !TAG.test(trimmed) && !ANSWER.test(trimmed) && !TARGET.test(trimmed)
}

function covers(outer: Prompt, inner: Prompt): boolean {
  return outer.start <= inner.start && outer.start + outer.text.length >= inner.start + inner.text.length
}
