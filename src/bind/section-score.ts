import {countWords, normalise} from '../markdown/words.ts'
import type {Entry, Outline} from '../model/outline.ts'
import type {Section, Template, TemplateNode} from '../model/template.ts'
import {type Candidate, candidatesIn} from './candidates.ts'
import {likeNames} from './name-index.ts'
import {namesOf} from './node-names.ts'
import {normalLines} from './normal-lines.ts'
import {once} from './once.ts'

/** A label or bold title stands for a section only if its name is so much like the section's. */
const LABEL_NAME = 0.85
/** A label that stands for a whole section says at least so much. */
const LABEL_WORDS = 6

/** From this likeness on two names are the same, and beat any other evidence by the bonus. */
const SAME_NAME = 0.99
const SAME_NAME_BONUS = 0.1

/** From this likeness on a name needs no other evidence. */
const CLEAR_NAME = 0.8

/** What a name and what stands below it add to a score: a full name alone is sure, full content alone is a guess. */
const NAME_WEIGHT = 0.75
const CONTENT_WEIGHT = 0.5

/** A topic shared below this is chance; above, it may outweigh labels of the section's own by a little. */
const MIN_TOPIC = 0.3
const TOPIC_WEIGHT = 1.2

/** What each level below the top costs, so that of two headings of one name the higher is taken. */
const LEVEL_COST = 0.03

/** What an untouched copy beside an answered twin costs: more than any difference of level. */
const COPY_COST = 0.2
/** The share of verbatim lines from which on a part is an untouched copy. */
const COPY_SHARE = 0.8

/** The likeness from which on a label below a heading is one that the section asks for. */
const SAME_LABEL = 0.6
/** How deep below a heading its labels count. */
const LABEL_DEPTH = 2

const NONE: ReadonlySet<Entry> = new Set()

/**
 * A heading that may answer a section: how like its name the template's are, which of these stand below it, and
 * whether it only copies the template beside an answered twin.
 */
export interface Contender extends Candidate {
  readonly likeness: ReadonlyMap<string, number>
  readonly below: ReadonlySet<string>
  readonly copied: boolean
}

/** Gather what speaks for and against headings. */
export function toContenders(candidates: readonly Candidate[], outline: Outline, template: Template): Contender[] {
  const verbatim = candidates.map(({entry}) => isCopy(entry, outline, template))
  const names = candidates.map(({entry, name}) => (entry.kind === 'heading' ? normalise(name) : null))
  const answered = new Set(names.filter((_, i) => verbatim[i] === false))
  return candidates.map((candidate, i) => ({
    ...candidate,
    likeness: likeNames(template, candidate.name),
    below: namesBelow(candidate.entry, template),
    copied: verbatim[i] === true && names[i] !== null && answered.has(names[i] ?? null),
  }))
}

/** How well a heading answers a section. `topic` is how much of what the section asks the text below talks about, 0 to 1. */
export function score(section: Section, contender: Contender, topic: number): number {
  const {entry, likeness, below, copied, depth} = contender
  const name = Math.max(...namesOf(section).map(own => likeness.get(own) ?? 0))
  if (entry.kind !== 'heading' && name < LABEL_NAME) return 0
  if (entry.kind === 'label' && countWords(entry.value) < LABEL_WORDS) return 0
  const content = Math.max(contentScore(section, below), topic >= MIN_TOPIC ? TOPIC_WEIGHT * topic : 0)
  const both = Math.min(1, NAME_WEIGHT * name + CONTENT_WEIGHT * content)
  const likely = name >= CLEAR_NAME ? Math.max(name, both) : both
  const total = name >= SAME_NAME ? 1 + SAME_NAME_BONUS : likely
  return Math.max(0, total - LEVEL_COST * depth - (copied ? COPY_COST : 0))
}

/** The template's names that stand below an entry. */
function namesBelow(entry: Entry, template: Template): ReadonlySet<string> {
  const found = new Set<string>()
  for (const name of upperNames(entry))
    for (const [own, likeness] of likeNames(template, name)) if (likeness >= SAME_LABEL) found.add(own)
  return found
}

const upperNames = once(
  (entry: Entry): ReadonlySet<string> =>
    new Set(candidatesIn([entry], NONE).flatMap(({name, depth}) => (depth <= LABEL_DEPTH ? [name] : []))),
)

/** The share of the section's own labels and headings that stand below a candidate. */
function contentScore(section: Section, below: ReadonlySet<string>): number {
  if (below.size === 0) return 0
  const own = labelsOf(section)
  return own.length < 2 ? 0 : own.filter(names => names.some(name => below.has(name))).length / own.length
}

const labelsOf = once((section: Section): readonly (readonly string[])[] => ownNames(section.children))

/** The names of each label and heading below nodes. */
function ownNames(nodes: readonly TemplateNode[]): (readonly string[])[] {
  return nodes.flatMap(node =>
    node.node === 'slot'
      ? [namesOf(node)]
      : [...(node.repeat ? [] : [namesOf(node)]), ...(node.heading ? [] : ownNames(node.children))],
  )
}

/** An untouched copy of a part of the template: nearly all of its lines, or of those before its first heading, stand there too. */
function isCopy(entry: Entry, outline: Outline, template: Template): boolean {
  const inner = entry.children.find(child => child.kind === 'heading')
  return [entry.endLine, inner ? inner.line - 1 : 0].some(end =>
    isVerbatim(normalLines(outline).slice(entry.line - 1, end), template),
  )
}

function isVerbatim(lines: readonly string[], template: Template): boolean {
  const texts = lines.filter(line => line !== '')
  return texts.length > 1 && texts.filter(line => template.lines.has(line)).length >= COPY_SHARE * texts.length
}
