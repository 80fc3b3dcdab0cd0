import {normalise} from '../markdown/words.ts'
import type {Template} from '../model/template.ts'
import {findBrackets, type Prompt} from './prompt.ts'

/**
 * Gaps that a template leaves in a line of its own beside brackets: `{{name}}`, `{name}`, `<name>`, `____`, `(AC: #)`,
 * `@...`. Where a letter or a stroke stands next to one it is part of a path, a type or a word.
 */
const GAP =
  /\{\{[^{}\n]{1,80}\}\}|\{(?<![\p{L}\p{N}/{$]\{)(?=\p{L})[^{}\n:"]{1,80}\}(?![\p{L}\p{N}/}(])|<(?<![\p{L}\p{N}/<-]<)\p{L}[^<>=/\n]{0,80}>(?![\p{L}\p{N}/(>])|_(?<![\p{L}\p{N}]_)_{2,}(?![\p{L}\p{N}])|\(\p{L}{1,12}:? ?#\)|@(?:\.{3}|…)/gu

/**
 * The first gap in a plan's text that stands just so in the template's wording for it, outside of its brackets and its
 * code; null if none is left. Code and links are blanked out of `prose`.
 */
export function findGap(prose: string, wording: string, {codeLines}: Pick<Template, 'codeLines'>): string | null {
  const all = findGaps(wording)
  const left = all.length > 0 ? findGaps(prose) : []
  if (left.length === 0) return null
  const brackets = findBrackets(wording)
  const own = all.filter(gap => !brackets.some(bracket => isIn(gap, bracket)))
  const gaps = new Set(own.map(({text}) => text).filter(text => !codeLines.has(normalise(text))))
  return left.find(({text}) => gaps.has(text))?.text ?? null
}

function findGaps(text: string): Prompt[] {
  return [...text.matchAll(GAP)].map(match => ({text: match[0], start: match.index}))
}

function isIn(inner: Prompt, outer: Prompt): boolean {
  return outer.start <= inner.start && inner.start < outer.start + outer.text.length
}
