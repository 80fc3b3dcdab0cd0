import type {Entry, Outline} from '../model/outline.ts'
import type {Template} from '../model/template.ts'
import {candidatesIn} from './candidates.ts'
import {likeNames} from './name-index.ts'
import {namesOf} from './node-names.ts'
import {once} from './once.ts'
import {bindSections} from './sections.ts'
import {toName} from './similarity.ts'

/** Below this share of sections found, a plan follows another outline. */
export const MIN_FIT = 1 / 3
/** From this share on, a template is worth naming as the better fit. */
export const GOOD_FIT = 0.6

const SECTION_WEIGHT = 0.8
const SAME_NAME = 0.8
const NONE: ReadonlySet<Entry> = new Set()
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

/** From this share of names on, the plan was written from this template, or from one that has nearly as many. */
const NAMED_SHARE = 0.6
const NAMED_LEAD = 0.3

/** The template that fits best; null if there is none. Plain names say where they can which are worth a closer look. */
export function bestFit(templates: readonly Template[], outline: Outline): Fit | null {
  const names = new Set(
    candidatesIn([outline.root], NONE).flatMap(({entry, name}) => (isTitle(entry) ? toKey(name) : [])),
  )
  const shares = templates.map(template => namedShare(template, names))
  const most = Math.max(0, ...shares)
  const isNear = (share: number | undefined = 0) => most < NAMED_SHARE || share > most - NAMED_LEAD
  return (
    rankByFit(
      templates.filter((_, i) => isNear(shares[i])),
      outline,
    )[0] ?? null
  )
}

/** The share of a template's sections that a plan has a heading for, word for word in any order. */
function namedShare(template: Template, names: ReadonlySet<string>): number {
  const keys = sectionKeys(template)
  return keys.length === 0 ? 0 : keys.filter(own => own.some(key => names.has(key))).length / keys.length
}

const sectionKeys = once((template: Template): readonly (readonly string[])[] =>
  template.sections.filter(section => !section.header).map(section => namesOf(section).map(toKey)),
)

function toKey(name: string): string {
  return [...new Set(toName(name).words.map(word => word.text))].sort().join(' ')
}

function isTitle({kind}: Entry): boolean {
  return kind === 'heading' || kind === 'title'
}

/** How much of the template stands in the plan, and how much of the plan's own outline the template explains. */
function fitOf(template: Template, outline: Outline): number {
  return fitsBy(template)(outline)
}

const fitsBy = once((template: Template) => once((outline: Outline) => measureFit(template, outline)))

function measureFit(template: Template, outline: Outline): number {
  const sections = bindSections(template, outline).filter(one => !one.section.header)
  if (sections.length === 0) return 0
  const found = sections.reduce((sum, one) => sum + Math.min(1, one.score), 0) / sections.length
  return SECTION_WEIGHT * found + (1 - SECTION_WEIGHT) * explained(template, outline)
}

/** The share of the plan's headings and labels that the template has too. */
function explained(template: Template, outline: Outline): number {
  const own = candidatesIn([outline.root], NONE).filter(({entry}) => OUTLINE_KINDS.has(entry.kind))
  const known = own.filter(({name}) => [...likeNames(template, name).values()].some(one => one >= SAME_NAME))
  return own.length === 0 ? 0 : known.length / own.length
}
