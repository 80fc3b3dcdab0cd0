/** Dots that hold the place of an answer, also before its unit: `...`, `… person days`, `@...`. */
const DOTS = /^@?(?:\.{3,}|…)[^\n]{0,60}$/
/** A note that something is still to be written, alone or with what that is. */
const TO_DO = /^(?:TODO|TBD|FIXME)\b(?:\s*[:(–—-][^\n]*|\W*)$/
/** A sentence that breaks off where the author goes on. Behind a comma, dots only say that there is more of the like. */
const BROKEN_OFF = /[^\s,;] (?:\.{3,}|…)$/
const OPEN_NAME = /^(?:TODO|TBD|FIXME)$/
const EXAMPLE = /^(?:e\.\s?g\.|for example\b|z\.\s?B\.|p\.\s?ex\.|por ejemplo\b|ej\.)/i
const PARENTHESIS = /^\((?=[^()]*\p{Ll}{2})[^()]*\)[.:]?$/u
/** In parentheses, these are a template's own answers or point to one. */
const SETTLED =
  /^\(\s*(?:n\/?a|none|no|sin asignar|nicht zugewiesen|unassigned|yes|done|ok|nil|not|see|from|as|by|default|auto|generated|this|siehe|keine?|entfällt|voir|ver|véase)\b/i

/** Whether a text only holds the place of one: dots, a `TODO`. It asks for an answer wherever it stands. */
export function isBlankMark(text: string): boolean {
  const trimmed = text.trim()
  return DOTS.test(trimmed) || TO_DO.test(trimmed)
}

/** Whether a paragraph breaks off where the author goes on: `The goal of this project is to ...`. */
export function isUnfinished(text: string): boolean {
  return BROKEN_OFF.test(text.trim())
}

/** Whether a label says that what stands behind it is still to be written: `TODO: describe the solution`. */
export function isOpenName(name: string): boolean {
  return OPEN_NAME.test(name)
}

/** Whether a text only shows what an answer may look like: `e.g. Python 3.12`. */
export function isExample(text: string): boolean {
  return EXAMPLE.test(text.trim())
}

/** Whether a text as a whole is a hint in parentheses: `(team or person)`. */
export function isAside(text: string): boolean {
  const trimmed = text.trim()
  return PARENTHESIS.test(trimmed) && !SETTLED.test(trimmed)
}

/** Whether a label's value or an item stands for an answer without being one. */
export function isStandIn(text: string): boolean {
  return isBlankMark(text) || isExample(text) || isAside(text)
}
