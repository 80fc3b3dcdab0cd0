import {countWords, normalise} from '../markdown/words.ts'
import type {Entry, Outline} from '../model/outline.ts'
import type {Section, Template, TemplateNode} from '../model/template.ts'
import type {Candidate} from './candidates.ts'
import {similarity} from './similarity.ts'

const LABEL_NAME = 0.85

/** A label that stands for a whole section says at least so much. */
const LABEL_WORDS = 6

const MIN_TOPIC = 0.3

const SAME_NAME = 0.99

const SAME_NAME_BONUS = 0.1

const NAME_WEIGHT = 0.75

const CONTENT_WEIGHT = 0.5

const LEVEL_COST = 0.03

const COPY_COST = 0.2

const TOPIC_WEIGHT = 1.2

const COPY_SHARE = 0.8

/** What stands below a candidate: names, whether it is an untouched copy, and how much it talks about the section. */
export interface Evidence {
  readonly names: readonly string[]
  readonly copied: boolean
  readonly topic: number
}

export function score(section: Section, candidate: Candidate, {names, copied, topic}: Evidence): number {
  const name = Math.max(...[section.name, ...section.aliases].map(own => similarity(own, candidate.name)))
  if (candidate.entry.kind !== 'heading' && name < LABEL_NAME) return 0
  if (candidate.entry.kind === 'label' && countWords(candidate.entry.value) < LABEL_WORDS) return 0
  const content = Math.max(contentScore(section, names), topic >= MIN_TOPIC ? TOPIC_WEIGHT * topic : 0)
  const likeness = name >= SAME_NAME ? 1 + SAME_NAME_BONUS : Math.min(1, NAME_WEIGHT * name + CONTENT_WEIGHT * content)
  return Math.max(0, likeness - LEVEL_COST * candidate.depth - (copied ? COPY_COST : 0))
}

/** The share of the section's own labels and headings that stand below a candidate. */
function contentScore(section: Section, names: readonly string[]): number {
  const own = ownNames(section.children)
  if (own.length < 2 || names.length === 0) return 0
  const hits = own.filter(name => names.some(other => similarity(name, other) >= 0.6))
  return hits.length / own.length
}

function ownNames(nodes: readonly TemplateNode[]): string[] {
  return nodes.flatMap(node =>
    node.node === 'slot'
      ? [node.name]
      : [...(node.repeat ? [] : [node.name]), ...(node.heading ? [] : ownNames(node.children))],
  )
}

/** An untouched copy of a part of the template: nearly all of its lines, or of those before its first heading, stand there too. */
export function isCopy(entry: Entry, outline: Outline, template: Template): boolean {
  const inner = entry.children.find(child => child.kind === 'heading')
  return [entry.endLine, inner ? inner.line - 1 : 0].some(end =>
    isVerbatim(outline.lines.slice(entry.line - 1, end), template),
  )
}

function isVerbatim(lines: readonly string[], template: Template): boolean {
  const texts = lines.map(normalise).filter(line => line !== '')
  return texts.length > 1 && texts.filter(line => template.lines.has(line)).length >= COPY_SHARE * texts.length
}
