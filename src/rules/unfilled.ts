import {asked, type Rule} from './rule.ts'

/** A prompt, sample or untouched block of the template is still there. */
export const unfilled: Rule = {
  id: 'unfilled',
  message: ({found}) =>
    found
      ? `Unexpected prompt \`${found}\`, expected an answer`
      : "Unexpected text of the template, expected the plan's own answers",
  help: sentence =>
    `${sentence.isOptional ? 'Delete it, or write' : 'Write'} ${sentence.value} in its place.${asked(sentence)}`,
}

/** A form of a value: `{{answer}}`, `____`. Code must be blanked out, and may be of that form. */
const FORM = /^(?:\{\{\s*\p{L}[\p{L}\p{N} _-]*\}\}|_{3,})$/u
/** Words that ask for a value in its place. */
const FILL_IN =
  /^(?:please )?(?:fill (?:(?:me|this|it) )?(?:in|out)|(?:to be )?filled (?:in|out)|insert(?: text)? here|(?:enter|your) (?:answer|text|value)(?: here)?|describe(?: it)?(?: here)?|ausfüllen|bitte ausfüllen|à (?:remplir|compléter)|por (?:completar|rellenar)|da compilare|a preencher)$/iu
/** In angle brackets, as there are tags of HTML and types of that form, only what asks. */
const ASKS =
  /^(?:(?:your|insert|enter|describe|explain|specify|fill|add|list|name of|please) ?\b.*|answer|value|text|tbd|placeholder|describe|description)$/iu

/** Whether the whole value of a label only holds the place of one: `<your answer>`, `{{answer}}`, `____`, `(fill in)`. */
export function isPlaceholder(prose: string, label: string): boolean {
  const text = prose.trim().replace(/^\*+|(?<!\*)\*+$/g, '')
  if (FORM.test(text)) return true
  const inner = /^[([]([^()[\]]{1,60})[)\]]$/.exec(text)?.[1] ?? text
  if (FILL_IN.test(inner.replace(/[.!…]$/, ''))) return true
  const angle = /^<(\p{Ll}[^<>=/\n]{1,60})>$/u.exec(text)?.[1]
  return angle !== undefined && (ASKS.test(angle) || isPartOf(angle, label))
}

/** Whether all words of a text are those of a label: `<platform>` behind "Target platform". */
function isPartOf(text: string, label: string): boolean {
  const own = label.toLowerCase().split(/[\s/_-]+/)
  return text.split(/[\s_-]+/).every(word => own.includes(word))
}
