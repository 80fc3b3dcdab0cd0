import type {SectionAssessment} from '../model/assessment.ts'
import type {Bound, BoundGroup, BoundSlot} from '../model/binding.ts'
import type {Highlight} from '../model/report.ts'
import type {Slot, Template} from '../model/template.ts'
import {decisionText, riskText} from './highlight-instance.ts'
import {below, type Told, toldBy} from './highlight-text.ts'
import {MAX_OF, TOPICS, type Topic, topicOf} from './highlight-topics.ts'

const MAX_MARKED = 5
/** Digits that measure nothing: a day, a section, the id of a requirement. */
const NO_MEASURE = /\d{4}-\d{2}-\d{2}|\bsections? \d[\d.]*|\b[A-Z]+-\d+/g

/** Words that begin a sentence and are never a name. */
const FIRST_WORD =
  /^(?:an?|the|this|these|our|we|it|no|none|only|if|when|all|any|each|every|one|two|three|some|by|in|on|at|for|with|from)(?= )/

/**
 * The plan at a glance, in the plan's own words: what was decided, the risks, targets in numbers, what it depends on,
 * open questions. Prompts and waivers are never among them.
 *
 * Shape: topic by topic. A template that marks slots with the directive `highlight` decides itself what is shown, each
 * below its own name if it is of no topic.
 */
export function toHighlights(sections: readonly SectionAssessment[], template: Template): Highlight[] {
  const isMarked = sections.some(section => section.slots.some(({slot}) => slot.highlight))
  const wants = (slot: Slot) => (isMarked ? slot.highlight : true)
  const all = sections.flatMap(({bound}) =>
    bound.waiver === null && !bound.node.header
      ? inNodes(bound.children, {path: [bound.node.name], template, wants, isMarked})
      : [],
  )
  const topics = TOPICS.flatMap(topic => distinct(all.filter(({label}) => label === topic)).slice(0, MAX_OF[topic]))
  const others = [...new Set(all.map(({label}) => label))].filter(label => !TOPICS.some(topic => topic === label))
  const marked = others.flatMap(label => distinct(all.filter(one => one.label === label)).slice(0, MAX_MARKED))
  return [...topics, ...marked].map(one => ({...one, text: begun(one.text)}))
}

interface Search {
  /** The names of what stands around, the section's first. */
  readonly path: readonly string[]
  readonly template: Template
  readonly wants: (slot: Slot) => boolean
  readonly isMarked: boolean
}

function inNodes(nodes: readonly Bound[], search: Search): Highlight[] {
  return nodes.flatMap(node => ('instances' in node ? inGroup(node, search) : inSlot(node, search)))
}

function inGroup(group: BoundGroup, search: Search): Highlight[] {
  const path = [...search.path, group.node.name]
  const topic = topicOf(path)
  const tell = topic === 'Decisions' ? decisionText : topic === 'Risks' ? riskText : null
  if (
    group.node.repeat &&
    tell !== null &&
    topic !== null &&
    group.node.children.some(child => isWanted(child, search))
  )
    return group.instances.flatMap(instance => tell(instance, search.template).map(told => ({label: topic, ...told})))
  const instances = group.instances.flatMap(instance => inNodes(instance.children, {...search, path}))
  return [...inNodes(group.children, {...search, path}), ...instances]
}

function isWanted(node: BoundGroup['node']['children'][number], search: Search): boolean {
  return node.node === 'slot' ? search.wants(node) : node.children.some(child => isWanted(child, search))
}

function inSlot(bound: BoundSlot, search: Search): Highlight[] {
  const {node, means} = bound
  if (!search.wants(node) || ['none', 'mentioned', 'own-shape'].includes(means)) return []
  const path = search.path.at(-1) === node.name ? search.path : [...search.path, node.name]
  const topic = topicOf(path)
  const label = topic ?? (search.isMarked ? node.name : null)
  if (label === null || (!search.isMarked && (node.kind === 'box' || node.kind === 'fence'))) return []
  return tellSlot(bound, search.template)
    .filter(({text}) => search.isMarked || isTelling(topic, node, text))
    .map(told => ({label, ...told, text: named(topic, node, told)}))
}

function tellSlot({node, partners, except}: BoundSlot, template: Template): Told[] {
  return partners.flatMap(partner => {
    if (partner.kind === 'heading' || partner.kind === 'title') return below(partner, except, template)
    const own = toldBy({...partner, inList: false}, except, template)
    return node.kind === 'list' && partner.value.trim() !== '' ? [...own, ...below(partner, except, template)] : own
  })
}

/** A target is a number; of the words around a decision, only what was chosen and why. */
function isTelling(topic: Topic | null, {name}: Slot, text: string): boolean {
  if (topic === 'Targets') return /\d/.test(text.replace(NO_MEASURE, ''))
  if (topic === 'Decisions') return /\bdecision\b|\bchosen\b|\brationale\b|\bselected\b/i.test(name)
  if (topic === 'Risks')
    return /\brisks?\b/i.test(name) || !/likelihood|impact|blast radius|kill switch|mitigat/i.test(name)
  return true
}

/** A target is told with its name, which its number does not say. */
function named(topic: Topic | null, {kind, name}: Slot, {text}: Told): string {
  return topic === 'Targets' && kind === 'field' && !text.toLowerCase().startsWith(name.toLowerCase())
    ? `${name}: ${text}`
    : text
}

/** Text that begins as a sentence does; names keep their small letters. */
function begun(text: string): string {
  return FIRST_WORD.test(text) ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text
}

function distinct(highlights: readonly Highlight[]): Highlight[] {
  return highlights.filter(({text}, i) => highlights.findIndex(other => other.text === text) === i)
}
