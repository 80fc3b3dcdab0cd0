import type {Entry} from '../model/outline.ts'
import type {Section, TemplateNode} from '../model/template.ts'
import type {Candidate} from './candidates.ts'
import {once} from './once.ts'
import {tellingWords, vocabularyOf} from './similarity.ts'
import {isInside} from './span.ts'
import {meaningOf} from './synonyms.ts'

const NAME_WEIGHT = 2
const PROMPT_WEIGHT = 1
/** A heading inside a candidate that says so much of a topic takes it over, unless another says so much of it too. */
const TAKEN_OVER = 0.9
const SAID_AGAIN = 0.6

type Terms = ReadonlyMap<string, number>

/** The telling words of a section with their weights, and the sum of these. */
interface Topic {
  readonly terms: Terms
  readonly total: number
}

/**
 * What each section of a template talks about against what stands below each heading of a plan, 0 to 1, by section
 * and candidate: the share of the section's telling words that occur, where words that many sections use count less,
 * and where the candidate talks about no other section more.
 */
export function topicScores(sections: readonly Section[], candidates: readonly Candidate[]): number[][] {
  const vocabularies = candidates.map(({entry}) => vocabularyBelow(entry))
  const shares = topicsOf(sections).map(topic => vocabularies.map(words => shareOf(topic, words)))
  const most = candidates.map((_, j) => Math.max(...shares.map(row => row[j] ?? 0)))
  const ends = candidates.map((_, j) => endOf(j, candidates))
  return shares.map(row =>
    row.map((share, j) => {
      if (share === 0) return 0
      const parts = partsOf(j, ends).flatMap(k => (candidates[k]?.entry.kind === 'label' ? [] : [row[k] ?? 0]))
      const isTaken =
        parts.some(part => part >= TAKEN_OVER * share) && parts.filter(part => part >= SAID_AGAIN * share).length === 1
      return isTaken ? 0 : (share * share) / (most[j] ?? share)
    }),
  )
}

/** The places of the candidates right below one, without those below them. */
function partsOf(at: number, ends: readonly number[]): number[] {
  const parts: number[] = []
  for (let k = at + 1; k < (ends[at] ?? 0); k = Math.max(k + 1, ends[k] ?? 0)) parts.push(k)
  return parts
}

/** The place behind the last candidate below this one; they come in document order. */
function endOf(at: number, candidates: readonly Candidate[]): number {
  const outer = candidates[at]?.entry
  let end = at + 1
  for (let inner = candidates[end]; inner && outer && isInside(inner.entry, outer); inner = candidates[end]) end++
  return end
}

const topicsOf = once((sections: readonly Section[]): readonly Topic[] =>
  weighByRarity(sections.map(termsOf)).map(terms => ({
    terms,
    total: [...terms.values()].reduce((sum, weight) => sum + weight, 0),
  })),
)

function termsOf(section: Section): Map<string, number> {
  const terms = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const word of tellingWords(text)) terms.set(meaningOf(word), Math.max(weight, terms.get(meaningOf(word)) ?? 0))
  }
  const visit = (node: TemplateNode) => {
    add(node.name, NAME_WEIGHT)
    if (node.node === 'slot') add(node.prompt, PROMPT_WEIGHT)
    else node.children.forEach(visit)
  }
  visit(section)
  return terms
}

function weighByRarity(all: readonly Terms[]): Terms[] {
  return all.map(terms => {
    const weighed = [...terms].map(([word, weight]): [string, number] => {
      const uses = all.filter(other => other.has(word)).length
      return [word, weight * Math.log(1 + all.length / uses)]
    })
    return new Map(weighed)
  })
}

function shareOf({terms, total}: Topic, words: ReadonlySet<string>): number {
  let found = 0
  for (const [word, weight] of terms) if (words.has(word)) found += weight
  return total === 0 ? 0 : found / total
}

/** The words below an entry: the same for each template that is tried, and part of those below what it stands in. */
const vocabularyBelow = once((entry: Entry): ReadonlySet<string> => {
  const words = vocabularyOf(entry.inCode ? entry.name : `${entry.name} ${entry.value}`)
  for (const child of entry.children) for (const word of vocabularyBelow(child)) words.add(word)
  return words
})
