import type {Bound, BoundSlot} from '../model/binding.ts'
import type {Entry} from '../model/outline.ts'
import type {JudgedPlan} from './judged-plan.ts'

/** A slot that the plan answers, with the template's names around it, the section's first and its own last. */
export interface Answer {
  readonly path: readonly string[]
  readonly bound: BoundSlot
}

/** The slots that have a place of their own in the plan and are not waived, in template order, those of each instance apart. */
export function answersOf({sections, template}: JudgedPlan): readonly Answer[] {
  const all = sections.flatMap(({bound}) =>
    bound.waiver === null ? answersBelow(bound.children, [bound.node.name]) : [],
  )
  return all.filter(({bound}) => !template.waived.has(bound.node))
}

/** The answered slots below some nodes. */
export function answersBelow(nodes: readonly Bound[], path: readonly string[]): Answer[] {
  return nodes.flatMap(bound => {
    const own = path.at(-1) === bound.node.name ? path : [...path, bound.node.name]
    if (!('instances' in bound)) return bound.means === 'none' ? [] : [{path: own, bound}]
    return [
      ...answersBelow(bound.children, own),
      ...bound.instances.flatMap(({children}) => answersBelow(children, own)),
    ]
  })
}

/** The texts of an answer: its own, and those of all below it. */
export function textsIn(entry: Entry, except: ReadonlySet<Entry>): Entry[] {
  if (except.has(entry) || entry.kind === 'comment') return []
  const own = entry.value.trim() === '' || entry.kind === 'table' ? [] : [entry]
  return [...own, ...entry.children.flatMap(child => textsIn(child, except))]
}
