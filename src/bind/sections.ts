import {normalise} from '../markdown/words.ts'
import type {Entry, Outline} from '../model/outline.ts'
import type {Section, Template} from '../model/template.ts'
import {toSectionEntries} from '../template/sections.ts'
import {assign, type Pair} from './assign.ts'
import {type Candidate, candidatesIn} from './candidates.ts'
import {namedInstances} from './instances.ts'
import {type Evidence, isCopy, score} from './section-score.ts'
import {coverage, similarity} from './similarity.ts'
import {topicScores} from './topics.ts'

/** The partners of one section of the template; the first is its heading, the others are parts split off or merged. */
export interface SectionPartners {
  readonly section: Section
  readonly partners: readonly Entry[]
  readonly score: number
  readonly copies: readonly Entry[]
}

const THRESHOLD = 0.42

const SPLIT_THRESHOLD = 0.6

const MERGED_NAME = 0.9

/** From this score on a pair of a section and a heading is taken for sure. */
const SURE = 0.6

/** The share of the sections to be found for sure before others are guessed. */
const FOLLOWED_SHARE = 0.4

/** So many sections at least, where some are found by what they talk about and not by name. */
const FEWEST_BY_TOPIC = 3

/** What a heading that nobody claims must have to do with a section that nobody was found for. */
const LEFT_THRESHOLD = 0.3

const NAME_HINT = 0.5

const NONE: ReadonlySet<Entry> = new Set()

/**
 * Pair the template's sections with headings, bold titles and labels of the plan, all at once: by name, by what
 * stands below, and by level. A section nobody was found for may share a heading that names it too.
 */
export function bindSections(template: Template, outline: Outline): SectionPartners[] {
  const [head, ...parts] = toSectionEntries(outline.root, topOf(template, outline))
  const header = head?.entry ?? outline.root
  const all = candidatesIn([{...outline.root, children: parts.map(part => part.entry)}], NONE).filter(isSectionLike)
  const blocks = template.sections.filter(section => section.repeat).map(section => toBlocks(section, all))
  const instances = blocks.flatMap(block => block.partners.flatMap(partner => partner.children))
  const candidates = all.filter(({entry}) => !instances.some(other => overlaps(other, entry)))
  const sections = template.sections.filter(section => !section.header && !section.repeat)
  const names = candidates.map(candidate => namesBelow(candidate.entry))
  const verbatim = candidates.map(candidate => isCopy(candidate.entry, outline, template))
  const copied = candidates.map(
    (candidate, i) => verbatim[i] === true && candidates.some((other, j) => !verbatim[j] && isTwin(candidate, other)),
  )
  const topics = topicScores(sections, candidates)
  const evidence = candidates.map((_, i): Evidence => ({names: names[i] ?? [], copied: copied[i] ?? false, topic: 0}))
  const scores = sections.map((section, row) =>
    candidates.map((candidate, i) =>
      score(section, candidate, {...(evidence[i] as Evidence), topic: topics[row]?.[i] ?? 0}),
    ),
  )
  const named = withoutStrays(assign(scores, THRESHOLD), candidates)
  const byName = named.filter(({row, column}) => {
    const [section, candidate] = [sections[row], candidates[column]]
    return section && candidate && score(section, candidate, evidence[column] as Evidence) >= SURE
  })
  const pairs = follows(sections, named, byName)
    ? [...named, ...leftPairs(sections, candidates, topics, copied, named)]
    : byName
  const taken = new Set(pairs.map(pair => pair.column))
  const headerOnly: SectionPartners[] = template.sections
    .filter(s => s.header)
    .map(section => ({section, partners: [header], score: 1, copies: []}))
  const bound = sections.map((section, row): SectionPartners => {
    const pair = pairs.find(candidate => candidate.row === row)
    const first = pair ? candidates[pair.column]?.entry : undefined
    if (!pair || !first)
      return {
        section,
        partners: shared(
          section,
          pairs.flatMap(p => candidates[p.column] ?? []),
        ),
        score: 0,
        copies: [],
      }
    const twins = candidates.filter(
      (other, i) => !taken.has(i) && normalise(other.name) === normalise(first.name) && copied[i],
    )
    return {section, partners: [first], score: pair.score, copies: twins.map(twin => twin.entry)}
  })
  const found = [...headerOnly, ...withSplits(bound, candidates, names, copied), ...blocks]
  return template.sections.flatMap(section => found.filter(one => one.section === section))
}

/** A plan's first heading is its title where the template has one, unless it names a section. */
function topOf(template: Template, outline: Outline): 'title' | 'unknown' {
  const first = outline.root.children.find(child => child.kind === 'heading')
  if (!template.titled || !first) return 'unknown'
  return template.sections.some(section => !section.header && similarity(section.name, first.name) >= SURE)
    ? 'unknown'
    : 'title'
}

/** The partners of a section that is a repeated block: all of the plan's headings of that name, under one roof. */
function toBlocks(section: Section, candidates: readonly Candidate[]): SectionPartners {
  const named = namedInstances(section, candidates)
  const [first] = named
  const roof = first && {
    ...first,
    kind: 'root' as const,
    endLine: named.at(-1)?.endLine ?? first.endLine,
    children: named,
  }
  return {section, partners: roof ? [roof] : [], score: roof ? 1 : 0, copies: []}
}

/**
 * Whether enough sections were found for sure that the others may be guessed: else the plan has another outline. What
 * a section talks about is proof only where several agree: two headings of any plan are alike by chance.
 */
function follows(sections: readonly Section[], named: readonly Pair[], byName: readonly Pair[]): boolean {
  const wanted = new Set(sections.flatMap((section, row) => (section.optional ? [] : [row])))
  const countIn = (pairs: readonly Pair[]) => pairs.filter(pair => pair.score >= SURE && wanted.has(pair.row)).length
  const enough = FOLLOWED_SHARE * wanted.size
  return countIn(byName) >= enough || countIn(named) >= Math.max(enough, FEWEST_BY_TOPIC)
}

/** Drop weak pairs with a part of what answers another section: a decision is no record of decisions. */
function withoutStrays(pairs: readonly Pair[], candidates: readonly Candidate[]): Pair[] {
  const sure = pairs.filter(pair => pair.score >= SURE).flatMap(pair => candidates[pair.column]?.entry ?? [])
  return pairs.filter(pair => {
    const entry = candidates[pair.column]?.entry
    return (
      pair.score >= SURE ||
      !entry ||
      !sure.some(other => other !== entry && other.line < entry.line && entry.endLine <= other.endLine)
    )
  })
}

/** Pair what is left over on weaker grounds: headings that nobody claims, by what they talk about. */
function leftPairs(
  sections: readonly Section[],
  candidates: readonly Candidate[],
  topics: readonly (readonly number[])[],
  copied: readonly boolean[],
  strong: readonly Pair[],
): Pair[] {
  const claimed = strong.flatMap(pair => candidates[pair.column]?.entry ?? [])
  const rows = sections.flatMap((_, row) => (strong.some(pair => pair.row === row) ? [] : [row]))
  const columns = candidates.flatMap(({entry}, i) =>
    entry.kind === 'heading' && !copied[i] && !claimed.some(other => overlaps(other, entry)) ? [i] : [],
  )
  const scores = rows.map(row =>
    columns.map(
      i => (topics[row]?.[i] ?? 0) + NAME_HINT * similarity(sections[row]?.name ?? '', candidates[i]?.name ?? ''),
    ),
  )
  return assign(scores, LEFT_THRESHOLD).map(pair => ({
    ...pair,
    row: rows[pair.row] ?? -1,
    column: columns[pair.column] ?? -1,
  }))
}

/** Two headings of the same name. */
function isTwin(a: Candidate, b: Candidate): boolean {
  return a.entry.kind === 'heading' && b.entry.kind === 'heading' && normalise(a.name) === normalise(b.name)
}

function isSectionLike(candidate: Candidate): boolean {
  const {kind} = candidate.entry
  return kind === 'heading' || kind === 'title' || (kind === 'label' && candidate.depth <= 1)
}

function namesBelow(entry: Entry): string[] {
  return candidatesIn([entry], NONE)
    .filter(candidate => candidate.depth <= 2)
    .map(candidate => candidate.name)
}

/** Headings that name a section beside the one they are bound to ("Data Model & API Design"). */
function shared(section: Section, bound: readonly Candidate[]): Entry[] {
  const best = bound
    .map(candidate => ({candidate, name: coverage(section.name, candidate.name)}))
    .sort((a, b) => b.name - a.name)[0]
  return best && best.name >= MERGED_NAME ? [best.candidate.entry] : []
}

/** Headings of the top level that nobody claims but that plainly belong to a section: its second half. */
function withSplits(
  bound: readonly SectionPartners[],
  candidates: readonly Candidate[],
  names: readonly string[][],
  copied: readonly boolean[],
): SectionPartners[] {
  const claimed = bound.flatMap(one => [...one.partners, ...one.copies])
  const free = candidates.filter(
    (one, i) =>
      one.top && one.entry.kind === 'heading' && !copied[i] && !claimed.some(entry => overlaps(entry, one.entry)),
  )
  const homes = free.map(candidate => {
    const scores = bound.map(one =>
      score(one.section, candidate, {names: names[candidates.indexOf(candidate)] ?? [], copied: false, topic: 0}),
    )
    const best = Math.max(0, ...scores)
    return best >= SPLIT_THRESHOLD ? scores.indexOf(best) : -1
  })
  return bound.map((one, i) => ({
    ...one,
    partners: [...one.partners, ...free.filter((_, j) => homes[j] === i).map(candidate => candidate.entry)],
  }))
}

function overlaps(a: Entry, b: Entry): boolean {
  return a.line <= b.endLine && b.line <= a.endLine
}
