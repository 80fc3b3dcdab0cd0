import type {Binding, BoundSection} from '../model/binding.ts'
import type {Entry, Outline} from '../model/outline.ts'
import type {Template} from '../model/template.ts'
import {slotsOf} from '../template/slots-of.ts'
import {bindNodes} from './nodes.ts'
import {bindSections, type SectionPartners} from './sections.ts'

/** Bind a plan to its template: sections first, over the whole plan at once, then what each section asks for within it. */
export function bind(template: Template, outline: Outline): Binding {
  const found = bindSections(template, outline)
  const sections = found.map(one => bindSection(one, found))
  const asked = sections.filter(one => !one.node.header && slotsOf([one.node]).length > 0)
  const reached = asked.filter(one => one.partners.length > 0)
  return {sections, fit: asked.length > 0 ? reached.length / asked.length : 1}
}

function bindSection(one: SectionPartners, all: readonly SectionPartners[]): BoundSection {
  const foreign = new Set<Entry>(
    all.filter(other => other !== one).flatMap(other => [...other.partners, ...other.copies]),
  )
  for (const own of one.partners) foreign.delete(own)
  const region = {roots: one.partners, except: foreign, groupName: one.section.name, mayMention: true}
  const children = one.partners.length > 0 ? bindNodes(one.section.children, region) : unbound(one)
  return {node: one.section, partners: one.partners, score: one.score, copies: one.copies, children, foreign}
}

function unbound(one: SectionPartners): BoundSection['children'] {
  return bindNodes(one.section.children, {roots: [], except: new Set(), groupName: '', mayMention: false})
}
