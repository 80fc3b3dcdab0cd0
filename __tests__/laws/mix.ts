import fc from 'fast-check'
import type {Material} from './material.ts'
import {fromParts, nameOf, toParts} from './rewrite.ts'

/** What became of a section of the example: kept, back to the template's text, or dropped. */
export type Fate = 'done' | 'open' | 'gone'

/** A plan between the untouched template and the finished example, one fate a section. */
export function mixOf({template, example}: Material, fates: readonly Fate[]): string {
  const done = toParts(example)
  const open = toParts(template.text)
  const sections = done.sections.flatMap((section, i) => {
    const fate = fates[i % fates.length] ?? 'done'
    if (fate === 'gone') return []
    const twin = open.sections.find(other => bare(other) === bare(section))
    return [fate === 'open' ? (twin ?? section) : section]
  })
  return fromParts({header: fates[0] === 'open' ? open.header : done.header, sections})
}

function bare(section: string): string {
  return nameOf(section)
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
}

/** Fates for the sections of a plan; at least as many as any built-in template has. */
export const fatesOf: fc.Arbitrary<Fate[]> = fc.array(fc.constantFrom<Fate>('done', 'done', 'open', 'open', 'gone'), {
  minLength: 16,
  maxLength: 16,
})
