import {readFileSync} from 'node:fs'
import {builtInTemplates} from '../../src/template/built-in.ts'

/** Ids of the built-in templates. */
export const templateIds: readonly string[] = builtInTemplates.map(({id}) => id)

/** A finished plan for a built-in template. */
export function finished(id: string): string {
  return readFileSync(new URL(`../../examples/${id}/plan.md`, import.meta.url), 'utf8')
}

/** A plan that is the template itself: nothing is answered. */
export function untouched(id: string): string {
  return builtInTemplates.find(template => template.id === id)?.text ?? ''
}

/** A plan in which some sections are answered and some are still the template's. */
export function halfFinished(id: string): string {
  const template = toSections(untouched(id))
  return toSections(finished(id))
    .map((section, index) => (index % 2 === 0 ? section : (template[index] ?? section)))
    .join('')
}

function toSections(text: string): string[] {
  return text.split(/^(?=## )/m)
}
