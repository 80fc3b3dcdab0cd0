import type {Entry} from '../model/outline.ts'
import type {Section, TemplateNode} from '../model/template.ts'
import type {Candidate} from './candidates.ts'
import {likenessTo} from './node-names.ts'
import {isHeaded} from './order.ts'

/** From this likeness on a heading is called as a part of a section is. */
const SAME_NAME = 0.9
/** So many parts of a section on the top level are no chance. */
const FEWEST_PARTS = 2

/** Headings of the plan's top level that are parts of one section in the template. */
export interface Promoted {
  readonly section: Section
  readonly parts: readonly Entry[]
}

interface Part {
  readonly section: Section
  readonly node: TemplateNode
}

/**
 * The headings of the top level that are called as parts of one section are, and as no section, where several of one
 * section are there: a single one may be called so by chance. A part that stands in its place, too, is not looked for.
 */
export function findPromoted(sections: readonly Section[], candidates: readonly Candidate[]): Promoted[] {
  const headings = candidates.filter(({entry}) => entry.kind === 'heading')
  const nested = [...new Set(headings.flatMap(({top, name}) => (top ? [] : [name])))]
  const parts = sections
    .flatMap(section => section.children.filter(isHeaded).map(node => ({section, node})))
    .filter(({node}) => !nested.some(name => isCalled(node, name)))
  const tops = headings.filter(({top}) => top).map(({entry, name}) => ({entry, part: partOf(name, sections, parts)}))
  return sections.flatMap(section => {
    const own = tops.filter(({part}) => part?.section === section)
    const isEnough = new Set(own.map(({part}) => part?.node)).size >= FEWEST_PARTS
    return isEnough ? [{section, parts: own.map(({entry}) => entry)}] : []
  })
}

/** The candidates but for promoted headings; what stands below these may still be a section. */
export function without(candidates: readonly Candidate[], promoted: readonly Promoted[]): Candidate[] {
  const parts = new Set(promoted.flatMap(one => one.parts))
  return candidates.filter(({entry}) => !parts.has(entry))
}

/** The one part that is called so, if no section is. */
function partOf(name: string, sections: readonly Section[], parts: readonly Part[]): Part | undefined {
  if (sections.some(section => isCalled(section, name))) return undefined
  const [own, ...others] = parts.filter(({node}) => isCalled(node, name))
  return others.length === 0 ? own : undefined
}

/** Whether a heading or label of the plan is called as a node of the template is. */
export function isCalled(node: TemplateNode, name: string): boolean {
  return likenessTo(node, name) >= SAME_NAME
}
