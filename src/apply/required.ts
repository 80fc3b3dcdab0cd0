import type {SectionAssessment} from '../model/assessment.ts'
import type {Entry, Outline} from '../model/outline.ts'
import type {Slot, Template} from '../model/template.ts'
import {isStillOpen} from '../rules/marker.ts'
import {findNamed, isSameName} from '../template/named.ts'
import {isPromptShaped} from '../template/prompt.ts'
import {slotsOf} from '../template/slots-of.ts'

/** A judged plan: its sections by the template as the policy has it, and its own outline. */
interface Judged {
  readonly outline: Outline
  readonly template: Template
  readonly sections: readonly SectionAssessment[]
}

/**
 * What a plan must answer and does not. `unanswered` are names, as the policy has them or the template; `absent` are
 * those of them that the template does not ask for.
 */
export interface Unmet {
  readonly unanswered: readonly string[]
  readonly absent: readonly string[]
}

export const NOTHING_UNMET: Unmet = {unanswered: [], absent: []}

/**
 * Find what a plan must answer and does not. A section is answered if anything in it is. What the template does not ask
 * for must stand in the plan under its name, with a text.
 */
export function findUnmet({outline, template, sections}: Judged, required: readonly string[]): Unmet {
  const earning = new Set(
    sections.flatMap(({slots}) => slots.filter(({earned}) => !earned.equals(0)).map(({slot}) => slot)),
  )
  const duties = required.map(name => ({name, asked: findNamed(template.sections, name).map(node => slotsOf([node]))}))
  const isOpen = (slots: readonly Slot[]) => slots.length > 0 && !slots.some(slot => earning.has(slot))
  const absent = duties.filter(({name, asked}) => asked.flat().length === 0 && !isSaid(name, outline.root))
  const open = duties.filter(({asked}) => asked.some(isOpen))
  const known = new Set(duties.flatMap(({asked}) => asked.flat()))
  const own = slotsOf(template.sections).filter(slot => slot.required && !earning.has(slot) && !known.has(slot))
  const names = [...open, ...absent, ...own].map(({name}) => name)
  return {unanswered: [...new Set(names)], absent: absent.map(({name}) => name)}
}

/** Whether a text of the author's stands under a name. */
function isSaid(name: string, entry: Entry): boolean {
  if (entry.kind === 'comment') return false
  const isHere = entry.name !== '' && isSameName(entry.name, name) && hasText(entry)
  return isHere || entry.children.some(child => isSaid(name, child))
}

function hasText({kind, value, prose, children}: Entry): boolean {
  if (kind === 'comment') return false
  const text = value.trim()
  return (text !== '' && !isPromptShaped(prose) && !isStillOpen(text)) || children.some(hasText)
}
