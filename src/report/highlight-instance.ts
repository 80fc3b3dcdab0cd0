import type {Bound, BoundSlot, Instance} from '../model/binding.ts'
import type {Entry} from '../model/outline.ts'
import type {Template} from '../model/template.ts'
import {isTold, type Told, toldBy, toShort} from './highlight-text.ts'

const COUNTER = /^(?:decision|risk|adr|question|option|[a-z])[\s-]*(?:\d+|[A-Z])\s*[:.)–—-]\s*/i
const CHOSEN = /\bchosen\b|\bdecision\b|\bselected\b|\bchoice\b|\boutcome\b/i
const NAMED = /^(?:option|alternative)\s+([\p{L}\d]+)\b[\s:.–—-]*/iu
const OPTION = /^(?:option|alternative)\s+([\p{L}\d]+)\b[\s.:]*(.*)$/iu

/** A decision of the plan: what it is about, and what was chosen. Empty if either is still open. */
export function decisionText({entry, children}: Instance, template: Template): Told[] {
  const [chosen] = slotsNamed(children, CHOSEN).flatMap(slot => valuesOf(slot, template))
  if (!chosen) return []
  const title = titleOf(entry, template)
  const text = withOption(chosen.text, entry)
  return [{text: toShort(title === '' ? text : `${title}: ${text}`), line: chosen.line}]
}

/** A risk of the plan: what may happen, how bad that is, and what is done about it. Empty if it has no name yet. */
export function riskText({entry, children}: Instance, template: Template): Told[] {
  const title = titleOf(entry, template)
  if (title === '') return []
  const level = (name: RegExp, word: string) =>
    slotsNamed(children, name)
      .flatMap(slot => valuesOf(slot, template))
      .slice(0, 1)
      .map(({text}) => `${word} ${/^[\p{L} ]{1,12}$/u.test(text) ? text.toLowerCase() : text}`)
  const levels = [...level(/likelihood|probability/i, 'likelihood'), ...level(/impact|severity/i, 'impact')]
  const [answer] = slotsNamed(children, /mitigat|guardrail|response/i).flatMap(slot => valuesOf(slot, template))
  const how = levels.length === 0 ? '' : ` (${levels.join(', ')})`
  return [{text: toShort(`${title}${how}${answer ? `: ${answer.text}` : ''}`), line: entry.line}]
}

function slotsNamed(children: readonly Bound[], name: RegExp): BoundSlot[] {
  return children.flatMap(child => {
    if ('instances' in child) return slotsNamed(child.children, name)
    return name.test(child.node.name) ? [child] : []
  })
}

function valuesOf({partners, except}: BoundSlot, template: Template): Told[] {
  return partners.flatMap(partner => toldBy({...partner, inList: false}, except, template))
}

/** The name of an instance without its counter; empty if it is the template's prompt. */
function titleOf(entry: Entry, template: Template): string {
  const title = entry.name.replace(COUNTER, '').trim()
  return isTold(title, title, template) && !/^(?:decision|risk)\s*\d*$/i.test(title) ? title : ''
}

/** `Option B, in one file` with what option B is, as the plan says itself. */
function withOption(text: string, entry: Entry): string {
  const [, letter, rest = ''] = OPTION.exec(text) ?? []
  if (letter === undefined) return text
  const isMeant = ({name}: Entry) => NAMED.exec(name)?.[1]?.toLowerCase() === letter.toLowerCase()
  const option = descendants(entry).find(one => isMeant(one) && optionText(one) !== '')
  if (!option) return text
  const what = optionText(option).replace(/[.;,]$/, '')
  return /^[,(–—]/.test(rest) ? `${what}${rest}` : rest === '' ? what : `${what}. ${rest}`
}

function optionText(option: Entry): string {
  return [option.name.replace(NAMED, ''), option.value]
    .filter(part => part.trim() !== '')
    .join(': ')
    .trim()
}

function descendants(entry: Entry): Entry[] {
  return entry.children.flatMap(child => [child, ...descendants(child)])
}
