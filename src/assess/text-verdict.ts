import {countWords, normalise} from '../markdown/words.ts'
import type {Entry} from '../model/outline.ts'
import type {RuleId} from '../model/report.ts'
import type {Slot, Template, ValueType} from '../model/template.ts'
import {findImpossibleDate, misfit} from '../rules/bad-value.ts'
import {findDeferral} from '../rules/deferral.ts'
import {findMarker, isFiller, isState, isStillOpen} from '../rules/marker.ts'
import {isOpenAlternatives, isOpenBracket, isOpenOptions} from '../rules/open-choice.ts'
import {headsOpenEnds, isTracked} from '../rules/open-ends.ts'
import {isPlaceholder} from '../rules/unfilled.ts'
import {waiverOf} from '../rules/waiver.ts'
import {findGap} from '../template/gap.ts'
import {findBrackets, isPromptShaped} from '../template/prompt.ts'

/**
 * What a stretch of a plan's text is worth as an answer.
 *
 * Shape: `real` is whether there is text by the author; `rule` is what is wrong with it, if anything; `found` is the
 * text in question.
 */
export interface TextVerdict {
  readonly kind: 'blank' | 'real' | 'waived' | 'leftover' | 'defect' | 'flaw'
  readonly rule: RuleId | null
  readonly found: string
  readonly wanted: string
  readonly bare: boolean
}

/**
 * What the text answers: the slot's own wording, its type, and whether it is a label's whole value.
 *
 * Shape: `label` is the name of that label, or of a cell's column, empty if there is none; `heading` are the names of what stands
 * around, which may be there for what is still to be decided. `wording` is what the template says there, for the gaps in it.
 */
export interface Asked {
  readonly prompts: ReadonlySet<string>
  readonly wording: string
  readonly type: ValueType
  readonly whole: boolean
  readonly label: string
  readonly heading: string
}

/** A marker in brackets of its own; and a template's item that begins with one: its answers may begin so too. */
const MARKER_BRACKET = /^\[needs clarification\]$/
const MARKER_LEAD = /^\[needs clarification\] \S/
/** Fewer words of a prompt may be an honest answer by chance: `AES-256`. */
const TELLING_WORDS = 5
const CLEAN = {rule: null, found: '', wanted: '', bare: false} as const
/** Judged as any text of the plan: by the template's prompts and by general signs alone. */
export const ANY_TEXT: Asked = {
  prompts: new Set(),
  wording: '',
  type: {kind: 'text'},
  whole: false,
  label: '',
  heading: '',
}

/** Judge one text. `prose` is the text with code and links blanked out at the same offsets. */
export function judgeText(value: string, prose: string, asked: Asked, template: Template): TextVerdict {
  // What is left of a table that holds nothing.
  const text = value.replaceAll('|', ' ').trim() === '' ? '' : value.trim()
  if (text === '') return {...CLEAN, kind: 'blank'}
  const own = normalise(text)
  const isPrompt = asked.prompts.has(own) || asked.prompts.has(unmarked(own))
  if (isPrompt || (isPromptShaped(prose) && !isKeptOpen(text, prose, asked)))
    return openMarker(prose, own, asked) ?? leftover(text)
  if (asked.whole && asked.label !== '' && isPlaceholder(prose, asked.label)) return leftover(text)
  const inside = leftoverInside(value, prose, asked, template) ?? findGap(prose, asked.wording, template)
  if (inside)
    return {
      kind: isMostly(inside, text) ? 'leftover' : 'defect',
      rule: 'unfilled',
      found: inside,
      wanted: '',
      bare: false,
    }
  if (isOpenOptions(text, asked.type))
    return {kind: 'leftover', rule: 'open-choice', found: text, wanted: 'one of the options', bare: false}
  const waiver = waiverOf(text)
  if (asked.whole && (isOpenAlternatives(prose) || isOpenBracket(prose)))
    return {kind: 'leftover', rule: 'open-choice', found: text, wanted: 'one of them', bare: false}
  const marker = openEnd(text, prose, asked)
  if (marker && !mayStayOpen(asked) && !isSaidBy(template, own, text, marker))
    return {
      kind: normalise(marker) === own ? 'leftover' : 'defect',
      rule: 'marker',
      found: marker,
      wanted: 'the answer itself',
      bare: false,
    }
  if (waiver !== 'none') return {...CLEAN, kind: 'waived', found: text, bare: waiver === 'bare'}
  const wrong = asked.type.kind === 'text' ? null : misfit(value, asked.type, prose)
  if (wrong) return {kind: 'leftover', rule: 'bad-value', found: text, wanted: wrong.wanted, bare: false}
  const date = findImpossibleDate(prose)
  if (date) return {kind: 'flaw', rule: 'bad-value', found: date, wanted: 'a calendar date', bare: false}
  return {...CLEAN, kind: 'real'}
}

/** Whether a text is the template's own fixed prose, which may stay in a plan for ever. `name` is the entry's label. */
export function isGuidance(entry: Entry, asked: Asked, template: Template): boolean {
  if (entry.kind === 'heading' || entry.kind === 'cell' || entry.kind === 'row') return false
  const lines = (entry.name && entry.kind !== 'paragraph' ? `${entry.name}: ${entry.value}` : entry.value)
    .split('\n')
    .map(normalise)
  return lines.every(line => line === '' || (template.fixed.has(line) && !asked.prompts.has(line)))
}

/**
 * Whether a line is the template's own fixed one, which speaks of open ends and leaves none. An answer that begins with
 * a marker is one that the template itself still wants.
 */
export function isSaidBy(template: Template, line: string, answer: string, marker: string): boolean {
  return template.fixed.has(normalise(line)) && !normalise(answer).startsWith(normalise(marker))
}

/** What a slot asks an entry's text, which may be a label's whole value. */
export function askedOf(slot: Slot, whole: boolean, label = ''): Asked {
  const heading = `${slot.id} ${slot.name}`
  return {prompts: promptsOf(slot), wording: slot.prompt, type: slot.type, whole, label, heading}
}

const known = new WeakMap<Slot, ReadonlySet<string>>()

/** A slot's wordings, also without their brackets: who only takes these off has answered nothing. */
function promptsOf(slot: Slot): ReadonlySet<string> {
  const before = known.get(slot)
  if (before) return before
  const bare =
    slot.type.kind === 'choice' ? [] : slot.prompts.map(unmarked).filter(prompt => countWords(prompt) >= TELLING_WORDS)
  const made = new Set([...slot.prompts, ...bare])
  known.set(slot, made)
  return made
}

function unmarked(text: string): string {
  return text.replace(/^[[({<^]+|(?<![\])}>])[\])}>]+$/g, '').trim()
}

/** The text of an entry and of all that stands below it. */
export function fullText(entry: Entry): string {
  return [entry.name, entry.value, ...entry.children.map(fullText)].filter(Boolean).join(' ')
}

function leftover(text: string): TextVerdict {
  return {kind: 'leftover', rule: 'unfilled', found: text, wanted: '', bare: false}
}

/** `[NEEDS CLARIFICATION: …]` is the author's marker, unless the template itself has it there. */
function openMarker(prose: string, own: string, asked: Asked): TextVerdict | null {
  if (asked.prompts.has(own)) return null
  const marker = findMarker(prose)
  return marker ? {kind: 'leftover', rule: 'marker', found: marker, wanted: 'the answer itself', bare: false} : null
}

/** The words that leave the answer open, null if none do. */
function openEnd(text: string, prose: string, asked: Asked): string | null {
  if (isState(text, asked.label, asked.whole)) return null
  if (isStillOpen(text) || isFiller(text, asked.whole)) return text
  const marker = findMarker(prose)
  const found = marker ?? findDeferral(prose, asked.label, asked.whole && asked.type.kind !== 'choice')
  if (found === null || !headsOpenEnds(asked.heading)) return found
  return marker !== null && !isTracked(text, marker) ? marker : null
}

/** A marker among open questions that says what is asked, who answers it or by when: there it is in its place. */
function isKeptOpen(text: string, prose: string, asked: Asked): boolean {
  const marker = findMarker(prose)
  return marker !== null && headsOpenEnds(asked.heading) && isTracked(text, marker)
}

/** The template asks for open ends: its own items begin with the marker. */
function mayStayOpen(asked: Asked): boolean {
  return [...asked.prompts].some(prompt => MARKER_LEAD.test(prompt))
}

/** A prompt of the template inside a longer text: in prose any of its prompts, in code only the slot's own. */
function leftoverInside(value: string, prose: string, asked: Asked, template: Template): string | null {
  for (const {text, start} of findBrackets(value)) {
    const own = normalise(text)
    if (MARKER_BRACKET.test(own)) continue
    const inProse = prose.slice(start, start + text.length) === text
    if (
      inProse
        ? template.prompts.has(own)
        : [...asked.prompts].some(prompt => prompt.includes(own)) && template.codeLines.has(own)
    )
      return text
  }
  return null
}

function isMostly(part: string, text: string): boolean {
  const rest = text.replace(part, '').replace(/[^\p{L}\p{N}]/gu, '')
  return rest.length < 3
}
