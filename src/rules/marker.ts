import type {Rule} from './rule.ts'

/** An open end was left in an answer: TBD, TODO, NEEDS CLARIFICATION. */
export const marker: Rule = {
  id: 'marker',
  message: ({found}) => `Unexpected open end \`${found}\`, expected an answer`,
  help: () => 'Decide it and write the answer, or move it to the open questions with an owner and a date.',
}
/** Open ends that authors leave in running text. */
const MARKER =
  /\[NEEDS[ _]CLARIFICATION\b[^\]\n]*\]|\bNEEDS[ _]CLARIFICATION\b(?:[:：][^\n]*)?|\b(?:TBD|TBA|TBC|TODO|FIXME)\b|\bXXX+\b(?=\s*(?::|$))|(?<![\p{L}\d?])\?\?\?(?!\?)/gu
/** A whole value that only says that it is still open. */
const STILL_OPEN =
  /^[^\p{L}\p{N}?/]*(?:tbd|tba|tbc|todo|fixme|\?|not yet known|to follow|(?:still )?to be (?:decided|determined|defined|confirmed|announced)|not (?:yet )?decided|open|noch offen|à définir|por definir|未定|待定|미정)[^\p{L}\p{N}]*$/iu
/** A whole text that holds the place of one. */
const FILLER = /^[\s*_]*(?:x{3,}|lorem ipsum\b.*)[\s*_]*$/isu
const DOTS = /^[\s*_]*(?:\.{2,}|…+)[\s*_]*$/u
/** The words right before or behind a marker say that there are none left. */
const NEGATED_BEFORE =
  /\b(?:no|not|nothing|none|never|zero|without|former|remaining|free of)\b[^,;:]{0,300}$|\b(?:resolv\w+|removed?|removing|replac\w+|cleared|closed)\s+(?:\S+\s+){0,2}$/i
/** Markers that are listed before another, which a negation before them holds for as well: "no TBD, TODO or …". */
const LISTED =
  /\b(no|not|never|zero|without|free of) ((?:any )?)(?:(?:TB[DAC]s?|TODOs?|FIXMEs?|XXX|placeholders?|open ends?)["'”’]?\s*[,/]\s*){1,6}(?=(?:(?:and|or|nor)\s+)?["'“‘]?$)/i
const NEGATED_BEHIND =
  /^[^,;:]*?\b(?:resolved|removed|cleared|closed|answered|settled)\b|^\S*\s*(?:markers?\s+)?(?:remain|left)\b|^[^,;:]{0,30}(?:✅|해결|없|解決|解决|なし|无)/i
/** The marker is the subject matter: a TODO list, a to-do app. */
const SUBJECT =
  /^[\s-]*(?:lists?|apps?|items?|comments?|features?|screens?|views?|managers?|tasks?|entries|api|tracker|markers?|placeholders?|page|board|tool)\b/i
/** It is one of the states of something: TODO, DOING, DONE. */
const STATES =
  /^["'”’]?\s*(?:[,/|→&]|[-=]+>|(?:and|or|to|then)\b)\s*["'“‘]?(?:in[ -]progress|doing|done|closed|completed?)\b/i
/** It is a file's name, or what a program shows: `TODO.md`, "orders with status TBD are imported". */
const FILE = /^\.\p{L}/u
const SHOWN = /\b(?:shows?|status|called|named|marked|labell?ed)\s+["'“‘]?$/i
const GOES_ON = /^["'”’]?\s+\p{Ll}/u
/** Names of what has a state, and states that read like an open end. Of a label, `TODO` is one. */
const STATE_NAME = /\b(?:status|state|progress|statut|estado|stato)\b|状態|状态|상태/i
const STATE = /^\W*(?:open|to-? ?do)\W*$/i
const OPEN_STATE = /^\W*open\W*$/i
const QUOTES: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['「', '」'],
]

/** The first open end in a text, null if there is none. Code must be blanked out before. */
export function findMarker(prose: string): string | null {
  if (isStillOpen(prose)) return prose.trim()
  for (const match of prose.matchAll(MARKER)) {
    const before = prose.slice(0, match.index)
    const after = prose.slice(match.index + match[0].length)
    if (isQuoted(before, after) || isSubject(before, after)) continue
    if (!isOpenTask(match[0]) && isNegated(before, after)) continue
    return match[0]
  }
  return null
}

/** A marker that carries its own question is open whatever else the sentence says. */
function isOpenTask(marker: string): boolean {
  return /^\[?NEEDS[ _]CLARIFICATION\s*[:：]\s*\S/.test(marker)
}

function isSubject(before: string, after: string): boolean {
  return [SUBJECT, STATES, FILE].some(form => form.test(after)) || (SHOWN.test(before) && GOES_ON.test(after))
}

/** Whether a value is the state of something, by the name of its label or of its column. */
export function isState(value: string, name: string, isLabelValue: boolean): boolean {
  return STATE_NAME.test(name) && (isLabelValue ? OPEN_STATE : STATE).test(value)
}

function isQuoted(before: string, after: string): boolean {
  return QUOTES.some(([open, close]) => {
    if (open === close) return before.split(open).length % 2 === 0 && after.includes(close)
    return before.lastIndexOf(open) > before.lastIndexOf(close) && after.includes(close)
  })
}

/** Whether a whole value, however it is quoted, only says that it is still open. */
export function isStillOpen(value: string): boolean {
  return STILL_OPEN.test(value)
}

/** Whether a whole text only fills its place: `xxx`, blind text, a label's dots. In lists dots go on with a series. */
export function isFiller(text: string, isLabelValue: boolean): boolean {
  return FILLER.test(text) || (isLabelValue && DOTS.test(text))
}

function isNegated(before: string, after: string): boolean {
  const lead = before.split(/[.!?。]\s|\n/).at(-1) ?? ''
  const near = lead.split(/\s+/).slice(-7).join(' ').replace(LISTED, '$1 ')
  return NEGATED_BEFORE.test(near) || NEGATED_BEHIND.test(firstSentence(after))
}

function firstSentence(text: string): string {
  return text.split(/[.!?。\n](?:\s|$)/)[0] ?? ''
}
