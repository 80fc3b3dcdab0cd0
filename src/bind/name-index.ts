import type {Template, TemplateNode} from '../model/template.ts'
import {once} from './once.ts'
import {similarityOf, toName} from './similarity.ts'
import {likeness, type Word} from './word.ts'

/** The names of a template, ready to be asked which of them are like a name of a plan. */
interface NameIndex {
  readonly names: readonly string[]
  /** Each word of the names, with the places of the names that have it. */
  readonly words: readonly {readonly word: Word; readonly at: readonly number[]}[]
  /** What was asked before, up to a bound: places by word, answers by name. */
  readonly placesOf: Map<string, readonly number[]>
  readonly answers: Map<string, ReadonlyMap<string, number>>
}

const MAX_KNOWN = 5_000
const NOTHING: ReadonlyMap<string, number> = new Map()

/** The names and aliases of a template's nodes that are at all like a name, each with its `similarity`. */
export function likeNames(template: Template, name: string): ReadonlyMap<string, number> {
  const index = indexOf(template)
  const known = index.answers.get(name)
  if (known) return known
  const answer = compareAll(index, name)
  if (index.answers.size < MAX_KNOWN) index.answers.set(name, answer)
  return answer
}

function compareAll(index: NameIndex, text: string): ReadonlyMap<string, number> {
  const name = toName(text)
  const places = new Set(name.pool.flatMap(word => findPlaces(index, word)))
  if (places.size === 0) return NOTHING
  const found = new Map<string, number>()
  for (const at of places) {
    const other = index.names[at] ?? ''
    const similarity = similarityOf(toName(other), name)
    if (similarity > 0) found.set(other, similarity)
  }
  return found
}

/** Where names stand that have a word like this one: all others have nothing in common with it. */
function findPlaces(index: NameIndex, word: Word): readonly number[] {
  const known = index.placesOf.get(word.text)
  if (known) return known
  const places: number[] = []
  for (const {word: own, at} of index.words) if (likeness(word, own) > 0) places.push(...at)
  if (index.placesOf.size < MAX_KNOWN) index.placesOf.set(word.text, places)
  return places
}

const indexOf = once((template: Template): NameIndex => {
  const names = [...new Set(namesIn(template.sections))]
  const words = new Map<string, {readonly word: Word; readonly at: number[]}>()
  names.forEach((name, at) => {
    for (const word of toName(name).pool) {
      const entry = words.get(word.text) ?? {word, at: []}
      entry.at.push(at)
      words.set(word.text, entry)
    }
  })
  return {names, words: [...words.values()], placesOf: new Map(), answers: new Map()}
})

function namesIn(nodes: readonly TemplateNode[]): string[] {
  return nodes.flatMap(node => [node.name, ...node.aliases, ...(node.node === 'group' ? namesIn(node.children) : [])])
}
