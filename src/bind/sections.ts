import {normalise} from '../markdown/words.ts'
import type {Entry, Outline} from '../model/outline.ts'
import type {Section, Template, TemplateNode} from '../model/template.ts'
import {toSectionEntries} from '../template/sections.ts'
import type {Pair} from './assign.ts'
import {type Candidate, candidatesIn} from './candidates.ts'
import {namedInstances} from './instances.ts'
import {likenessTo, namesOf} from './node-names.ts'
import {once} from './once.ts'
import {isHeaded} from './order.ts'
import {findPromoted, isCalled, type Promoted, without} from './promoted.ts'
import {pairSections, SURE} from './section-pairs.ts'
import {type Contender, score, toContenders} from './section-score.ts'
import {coverage} from './similarity.ts'
import {overlaps} from './span.ts'

/** The partners of one section of the template; the first is its heading, the others are parts split off or merged. */
export interface SectionPartners {
  readonly section: Section
  readonly partners: readonly Entry[]
  readonly score: number
  readonly copies: readonly Entry[]
}

/** From this score on a heading that nobody claims is a section's second half. */
const SPLIT_THRESHOLD = 0.6

/** The share of a section's words that a heading bound to another must have to serve both. */
const MERGED_NAME = 0.9

const COUNTED = /^(?:§\s*)?(?:\d{1,2}|[A-Z]|[IVX]{1,4})(?:[.)]\s|\s[—–-]\s)/u

const NONE: ReadonlySet<Entry> = new Set()

/**
 * Pair the template's sections with headings, bold titles and labels of the plan, all at once: by name, by what
 * stands below, and by level. A section nobody was found for may share a heading that names it too.
 */
export function bindSections(template: Template, outline: Outline): readonly SectionPartners[] {
  return sectionsBy(template)(outline)
}

/** Kept, since a plan whose template is chosen by its fit asks twice. */
const sectionsBy = once((template: Template) => once((outline: Outline) => pairAll(template, outline)))

function pairAll(template: Template, outline: Outline): SectionPartners[] {
  const [head, ...parts] = toSectionEntries(outline.root, topOf(template, outline))
  // Without a heading, lines in bold are all that may head a section.
  const tops = parts.length > 0 ? parts.map(part => part.entry) : (head?.entry.children ?? [])
  const roof = {...outline.root, children: tops}
  const candidates = candidatesIn([roof], NONE).filter(isSectionLike)
  const header = toHeader(template, head?.entry ?? outline.root)
  const blocks = template.sections.filter(section => section.repeat).map(section => toBlocks(section, candidates))
  const instances = blocks.flatMap(block => block.partners.flatMap(partner => partner.children))
  const free = candidates.filter(({entry}) => !instances.some(other => overlaps(other, entry)))
  const sections = pairedSections(template)
  const promoted = findPromoted(sections, free)
  const contenders = toContenders(without(free, promoted), outline, template)
  const bound = toPartners(sections, contenders, pairSections(sections, contenders))
  const placed = withPromoted(withSplits(bound, contenders), promoted)
  const found = [...header, ...withHeaded(placed, head?.entry, header), ...blocks]
  return template.sections.flatMap(section => found.filter(one => one.section === section))
}

/** The sections that are paired with one heading each. */
const pairedSections = once((template: Template): readonly Section[] =>
  template.sections.filter(section => !section.header && !section.repeat),
)

/** Sections with those of their parts that stand on their own level in the plan, under one roof. */
function withPromoted(bound: readonly SectionPartners[], promoted: readonly Promoted[]): SectionPartners[] {
  return bound.map(one => {
    const own = promoted.find(({section}) => section === one.section)
    if (!own) return one
    return {...one, partners: [...one.partners, toRoof(own.parts)], score: one.partners.length > 0 ? one.score : 1}
  })
}

/**
 * Sections nobody was found for, with labels of the header, above all sections: one that is called so, or those that the
 * section asks for, where most of them are there. What the template has in its header stays there.
 */
function withHeaded(
  bound: readonly SectionPartners[],
  head: Entry | undefined,
  header: readonly SectionPartners[],
): SectionPartners[] {
  const taken = header.flatMap(({section}) => section.children)
  const labels = (head?.children ?? []).filter(
    ({kind, name, value}) =>
      kind === 'label' && value.trim() !== '' && !taken.some(node => likenessTo(node, name) >= SURE),
  )
  if (labels.length === 0) return [...bound]
  return bound.map(one => {
    if (one.partners.length > 0) return one
    const fields = one.section.children.filter(node => node.node === 'slot' && node.kind === 'field')
    const own = labels.filter(({name}) => isCalled(one.section, name))
    const asked = labels.filter(({name}) => fields.some(node => isCalled(node, name)))
    const isMost = asked.length > 1 && 2 * asked.length > one.section.children.length
    const parts = isMost ? asked : own.slice(0, 1)
    return parts.length === 0 ? one : {...one, partners: [toRoof(parts)], score: 1}
  })
}

/** Several entries under one, which has nothing else. */
function toRoof(parts: readonly Entry[]): Entry {
  const [first] = parts as readonly [Entry, ...Entry[]]
  return {...first, kind: 'root', endLine: parts.at(-1)?.endLine ?? first.endLine, children: parts}
}

/** A plan's first heading is its title where the template has one, unless it names a section. */
function topOf(template: Template, outline: Outline): 'title' | 'unknown' {
  const first = outline.root.children.find(child => child.kind === 'heading')
  if (!template.titled || !first || isCounted(outline)) return 'unknown'
  return template.sections.some(section => !section.header && likenessTo(section, first.name) >= SURE)
    ? 'unknown'
    : 'title'
}

/** Headings that are counted from the first on are sections, all of them. */
function isCounted({root}: Outline): boolean {
  const [first, second] = root.children.filter(child => child.kind === 'heading')
  return first?.depth === second?.depth && [first, second].every(one => one !== undefined && COUNTED.test(one.name))
}

function isSectionLike(candidate: Candidate): boolean {
  const {kind} = candidate.entry
  return kind === 'heading' || kind === 'title' || (kind === 'label' && candidate.depth <= 1)
}

function toHeader(template: Template, entry: Entry): SectionPartners[] {
  const sections = template.sections.filter(section => section.header)
  return sections.map(section => ({section, partners: [entry], score: 1, copies: []}))
}

/** The partners of a section that is a repeated block: all of the plan's headings of that name, under one roof. */
function toBlocks(section: Section, candidates: readonly Candidate[]): SectionPartners {
  const named = namedInstances(section, candidates)
  return named.length > 0
    ? {section, partners: [toRoof(named)], score: 1, copies: []}
    : {section, partners: [], score: 0, copies: []}
}

function toPartners(
  sections: readonly Section[],
  contenders: readonly Contender[],
  pairs: readonly Pair[],
): SectionPartners[] {
  const taken = new Set(pairs.flatMap(pair => contenders[pair.column] ?? []))
  return sections.map((section, row) => {
    const pair = pairs.find(one => one.row === row)
    const first = pair && contenders[pair.column]
    if (!first) return {section, partners: sharedBy(section, [...taken]), score: 0, copies: []}
    const twins = contenders.filter(
      other => !taken.has(other) && other.copied && normalise(other.name) === normalise(first.name),
    )
    return {section, partners: [first.entry], score: pair.score, copies: twins.map(twin => twin.entry)}
  })
}

/** The heading that names a section beside the one it is bound to ("Data Model & API Design"). */
function sharedBy(section: Section, bound: readonly Contender[]): Entry[] {
  const names = bound.map(one => Math.max(...namesOf(section).map(own => coverage(own, one.name))))
  const best = Math.max(0, ...names)
  const home = bound[names.indexOf(best)]
  return home && best >= MERGED_NAME ? [home.entry] : []
}

/**
 * Headings of the top level that nobody claims but that plainly belong to a section: its second half, or, behind it, what
 * has a part of it that it lacks itself, for a heading there is a level too high.
 */
function withSplits(bound: readonly SectionPartners[], contenders: readonly Contender[]): SectionPartners[] {
  const claimed = bound.flatMap(one => [...one.partners, ...one.copies])
  const free = contenders.filter(
    ({top, entry, copied}) =>
      top && entry.kind === 'heading' && !copied && !claimed.some(other => overlaps(other, entry)),
  )
  const homes = free.map(one => {
    const scores = bound.map(({section}) => score(section, one, 0))
    const best = Math.max(0, ...scores)
    return best >= SPLIT_THRESHOLD ? scores.indexOf(best) : -1
  })
  const left = withoutTwins(free.filter((_, j) => homes[j] === -1))
  return bound.map((one, i) => {
    const halves = free.filter((_, j) => homes[j] === i).map(({entry}) => entry)
    const behind = partsBehind(one, left, bound).map(entry => toRoof([entry]))
    return {...one, partners: [...one.partners, ...halves, ...behind]}
  })
}

/** The first of each name. */
function withoutTwins(contenders: readonly Contender[]): Contender[] {
  const firsts = new Map(contenders.toReversed().map(one => [normalise(one.name), one]))
  const kept = new Set(firsts.values())
  return contenders.filter(one => kept.has(one))
}

/** Of headings behind a section, before the next one, those that have a part which the section lacks. */
function partsBehind(home: SectionPartners, left: readonly Contender[], bound: readonly SectionPartners[]): Entry[] {
  const [start] = home.partners
  if (!start) return []
  const others = bound.flatMap(({partners}) => partners).filter(({line}) => line > start.line)
  const end = Math.min(...others.map(({line}) => line))
  const near = left.filter(({entry}) => entry.line > start.line && entry.line < end)
  if (near.length === 0) return []
  const present = candidatesIn(home.partners, NONE).map(({name}) => name)
  const isAmong = (node: TemplateNode, names: readonly string[]) => names.some(name => isCalled(node, name))
  const lacking = home.section.children.filter(node => isHeaded(node) && !isAmong(node, present))
  return near.flatMap(({entry, name}) => {
    const names = [name, ...entry.children.filter(({kind}) => kind === 'heading').map(child => child.name)]
    return lacking.some(node => isAmong(node, names)) ? [entry] : []
  })
}
