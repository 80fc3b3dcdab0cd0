import type {PlanPolicy} from '../model/policy.ts'
import type {Group, Section, Slot, Template, TemplateNode, Waivers} from '../model/template.ts'
import {findNamed} from '../template/named.ts'
import {slotsOf} from '../template/slots-of.ts'

/** What of a policy makes a template another one. */
export type Adjustments = Pick<PlanPolicy, 'aliases' | 'na' | 'required' | 'weights'>

interface Changes {
  readonly aliases: ReadonlyMap<TemplateNode, readonly string[]>
  readonly required: ReadonlySet<TemplateNode>
  readonly weights: ReadonlyMap<TemplateNode, number>
}

const known = new WeakMap<Template, Map<string, Template>>()

/** A template with the names, weights and duties that a policy gives its sections and slots, and what may be waived. */
export function adjustTemplate(template: Template, adjustments: Adjustments): Template {
  const {aliases, na, required, weights} = adjustments
  const waivers = toWaivers(na)
  if (waivers === 'any' && aliases.size === 0 && required.length === 0 && weights.size === 0) return template
  const key = JSON.stringify([waivers, [...aliases], required, [...weights]])
  const made = known.get(template) ?? new Map<string, Template>()
  known.set(template, made)
  const adjusted = made.get(key) ?? adjust(template, adjustments)
  made.set(key, adjusted)
  return adjusted
}

function adjust(template: Template, {aliases, na, required, weights}: Adjustments): Template {
  const {sections} = template
  const changes: Changes = {
    aliases: toAliases(sections, aliases),
    required: new Set(required.flatMap(name => findNamed(sections, name))),
    weights: toWeights(sections, weights),
  }
  return {...template, sections: sections.map(section => changeGroup(section, changes)), waivers: toWaivers(na)}
}

function toWaivers({accept, reason}: PlanPolicy['na']): Waivers {
  if (!accept) return 'none'
  return reason === 'required' ? 'reasoned' : 'any'
}

/** The weight of each slot: a name that means fewer slots goes before one that means more. */
function toWeights(sections: readonly Section[], weights: Adjustments['weights']): Map<TemplateNode, number> {
  const meant = [...weights].flatMap(([name, weight]) =>
    findNamed(sections, name).map(node => ({slots: slotsOf([node]), weight})),
  )
  const widestFirst = meant.sort((a, b) => b.slots.length - a.slots.length)
  return new Map(widestFirst.flatMap(({slots, weight}) => slots.map(slot => [slot, weight])))
}

function toAliases(sections: readonly Section[], aliases: Adjustments['aliases']): Map<TemplateNode, string[]> {
  const found = new Map<TemplateNode, string[]>()
  for (const [name, own] of aliases)
    for (const node of findNamed(sections, name)) found.set(node, [...(found.get(node) ?? []), ...own])
  return found
}

function changeGroup<Own extends Group>(group: Own, changes: Changes): Own {
  const children = group.children.map(child =>
    child.node === 'slot' ? changeSlot(child, changes) : changeGroup(child, changes),
  )
  return {...group, aliases: aliasesOf(group, changes), optional: isOptional(group, changes), children}
}

function changeSlot(slot: Slot, changes: Changes): Slot {
  return {
    ...slot,
    aliases: aliasesOf(slot, changes),
    optional: isOptional(slot, changes),
    required: slot.required || changes.required.has(slot),
    weight: changes.weights.get(slot) ?? slot.weight,
  }
}

function aliasesOf(node: TemplateNode, {aliases}: Changes): readonly string[] {
  return [...node.aliases, ...(aliases.get(node) ?? [])]
}

function isOptional(node: TemplateNode, {required}: Changes): boolean {
  return node.optional && !required.has(node)
}
