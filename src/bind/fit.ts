import type {Outline} from '../model/outline.ts'
import type {Template} from '../model/template.ts'
import {bindSections} from './sections.ts'

/** Below this share of sections found, a plan follows another outline. */
export const MIN_FIT = 1 / 3
/** From this share on, a template is worth naming as the better fit. */
export const GOOD_FIT = 0.6

/** A template with how well a plan's outline follows it, 0 to 1. */
export interface Fit {
  readonly template: Template
  readonly fit: number
}

/** The templates by how many of their sections stand in the plan and how well these match, best first. */
export function rankByFit(templates: readonly Template[], outline: Outline): Fit[] {
  return templates.map(template => ({template, fit: fitOf(template, outline)})).sort((a, b) => b.fit - a.fit)
}

function fitOf(template: Template, outline: Outline): number {
  const sections = bindSections(template, outline).filter(one => !one.section.header)
  if (sections.length === 0) return 0
  return sections.reduce((sum, one) => sum + Math.min(1, one.score), 0) / sections.length
}
