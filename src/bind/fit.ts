import type {Outline} from '../model/outline.ts'
import type {Template} from '../model/template.ts'
import {candidatesIn} from './candidates.ts'
import {likeNames} from './name-index.ts'
import {bindSections} from './sections.ts'

/** Below this share of sections found, a plan follows another outline. */
export const MIN_FIT = 1 / 3
/** From this share on, a template is worth naming as the better fit. */
export const GOOD_FIT = 0.6

const SECTION_WEIGHT = 0.8
const SAME_NAME = 0.8
const OUTLINE_KINDS: ReadonlySet<string> = new Set(['heading', 'title', 'label', 'box'])

/** A template with how well a plan's outline follows it, 0 to 1. */
export interface Fit {
  readonly template: Template
  readonly fit: number
}

/** The templates by how many of their sections stand in the plan and how well these match, best first. */
export function rankByFit(templates: readonly Template[], outline: Outline): Fit[] {
  return templates.map(template => ({template, fit: fitOf(template, outline)})).sort((a, b) => b.fit - a.fit)
}

/** How much of the template stands in the plan, and how much of the plan's own outline the template explains. */
function fitOf(template: Template, outline: Outline): number {
  const sections = bindSections(template, outline).filter(one => !one.section.header)
  if (sections.length === 0) return 0
  const found = sections.reduce((sum, one) => sum + Math.min(1, one.score), 0) / sections.length
  return SECTION_WEIGHT * found + (1 - SECTION_WEIGHT) * explained(template, outline)
}

/** The share of the plan's headings and labels that the template has too. */
function explained(template: Template, outline: Outline): number {
  const own = candidatesIn([outline.root], new Set()).filter(({entry}) => OUTLINE_KINDS.has(entry.kind))
  const known = own.filter(({name}) => [...likeNames(template, name).values()].some(one => one >= SAME_NAME))
  return own.length === 0 ? 0 : known.length / own.length
}
