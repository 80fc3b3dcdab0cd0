import type {Entry} from './outline.ts'
import type {Group, Section, Slot} from './template.ts'

/**
 * Binding: which part of a plan answers which part of its template. A node without partner stands nowhere in the plan;
 * no rule looks for headings again.
 */

/**
 * How a node found its partner: by its `name`; by its place in the `order` of its siblings; as the text right `under`
 * its group; `mentioned` in the prose of its surroundings; in the author's `own-shape` of a block without its labels.
 */
export type Means = 'name' | 'order' | 'under' | 'mentioned' | 'own-shape' | 'none'

/** A slot with the entries that answer it. `except` are entries below the partners that answer other nodes. */
export interface BoundSlot {
  readonly node: Slot
  readonly means: Means
  readonly partners: readonly Entry[]
  readonly except: ReadonlySet<Entry>
}

/** One instance of a repeated block in the plan. */
export interface Instance {
  readonly entry: Entry
  readonly children: readonly Bound[]
}

/** A group with its partner and its bound children; of a repeated group, its instances instead. */
export interface BoundGroup {
  readonly node: Group
  readonly means: Means
  readonly partners: readonly Entry[]
  readonly children: readonly Bound[]
  readonly instances: readonly Instance[]
}

export type Bound = BoundSlot | BoundGroup

/** A section of the template with its partners in the plan: the heading that answers it, then what was split off. */
export interface BoundSection {
  readonly node: Section
  readonly partners: readonly Entry[]
  readonly score: number
  readonly copies: readonly Entry[]
  readonly children: readonly Bound[]
  /** The entry that says that the whole section does not apply, with nothing else answered. */
  readonly waiver: Entry | null
  /** Entries inside the partners that belong to another section. */
  readonly foreign: ReadonlySet<Entry>
}

/** A plan bound to a template, sections in template order. `fit` is the share of its slots whose section was found, 0 to 1. */
export interface Binding {
  readonly sections: readonly BoundSection[]
  readonly fit: number
}
