import {distance} from 'fastest-levenshtein'
import {normalise, wordsOf} from '../markdown/words.ts'
import type {Section, TemplateNode} from '../model/template.ts'

/** How far a misspelt name may be from the one that it means: two letters swapped, or a third of them. */
const SWAPPED = 2
const MISSPELT = 1 / 3
const STEP = /(?<!\s)\s+[>›]\s+/

/** A node of a template with the names that lead to it, the section's first. */
interface Place {
  readonly node: TemplateNode
  readonly path: readonly string[]
}

/**
 * The sections, groups and slots that a person means by a name: `Risks`, or `Risks > Owner` for one inside of another.
 * Case, numbers in front and the endings of words do not matter, nor what stands between the two.
 */
export function findNamed(sections: readonly Section[], name: string): TemplateNode[] {
  return placesOf(sections).flatMap(place => (isMeant(place, name) ? [place.node] : []))
}

/** The name of a template that is most like one that it does not have, null if none is much like it. */
export function nearestName(sections: readonly Section[], name: string): string | null {
  const wanted = lettersOf(name.split(STEP).at(-1) ?? '')
  const [best] = placesOf(sections)
    .map(({node}) => ({name: node.name, own: lettersOf(node.name)}))
    .filter(({own}) => own.length > SWAPPED && wanted.length > SWAPPED)
    .map(({name, own}) => ({name, own, far: distance(wanted, own)}))
    .filter(({own, far}) => far <= Math.max(SWAPPED, MISSPELT * own.length))
    .sort((a, b) => a.far - b.far)
  return best?.name ?? null
}

/** Whether two names are the same to a person. */
export function isSameName(a: string, b: string): boolean {
  return toKey(a) === toKey(b)
}

function isMeant({node, path}: Place, name: string): boolean {
  if (isCalled(node, name)) return true
  const steps = name.split(STEP)
  if (steps.length < 2 || !isCalled(node, steps.at(-1) ?? '')) return false
  const around = path.slice(0, -1)
  return steps.slice(0, -1).every(step => around.some(own => isSameName(own, step)))
}

/** `Notes` is enough for `Notes (optional)`, and `Decision` for `Decision 1: [Title]`. */
function isCalled(node: TemplateNode, name: string): boolean {
  const pattern = node.node === 'group' && node.repeat && node.pattern !== '' ? [node.pattern] : []
  const bare = node.name.replace(/\([^()]*\)/g, ' ')
  return [node.name, bare, ...node.aliases, ...pattern].some(own => isSameName(own, name))
}

function placesOf(nodes: readonly TemplateNode[], around: readonly string[] = []): Place[] {
  return nodes.flatMap(node => {
    const path = [...around, node.name]
    return [{node, path}, ...(node.node === 'group' ? placesOf(node.children, path) : [])]
  })
}

/** A name without the numbers in front and the marks around it. */
function lettersOf(name: string): string {
  return normalise(name).replace(/^[^\p{L}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '')
}

/** Names recur in every plan of a run: their keys are kept, up to a bound. */
const MAX_KEYS = 20_000
const keys = new Map<string, string>()

function toKey(name: string): string {
  const known = keys.get(name)
  if (known !== undefined) return known
  const key = wordsOf(name).join(' ') || normalise(name)
  if (keys.size < MAX_KEYS) keys.set(name, key)
  return key
}
