import {countWords, normalise} from '../markdown/words.ts'
import type {Entry} from '../model/outline.ts'
import type {Group} from '../model/template.ts'
import {type Candidate, candidatesIn, columnsOf} from './candidates.ts'
import {likenessTo} from './node-names.ts'

const FIELD_LIKENESS = 0.6

/**
 * The instances of a repeated block below the roots, in document order: entries that carry its name (`Decision 2`),
 * rows of a table with its labels as columns, else the blocks that the author made in the same place.
 */
export function findInstances(group: Group, roots: readonly Entry[], except: ReadonlySet<Entry>): Entry[] {
  const candidates = candidatesIn(roots, except)
  const named = namedInstances(group, candidates)
  if (named.length > 0) return named
  const tables = roots.flatMap(root => tablesBelow(root, except))
  const table = tables.find(
    one => columnsOf(one).filter(column => isField(group, column.name)).length >= Math.min(2, group.children.length),
  )
  if (table) return [...table.children]
  if (isOneInstance(group, candidates))
    return roots.length === 1 && roots[0]
      ? [roots[0]]
      : [{...(roots[0] as Entry), children: roots.flatMap(root => root.children)}]
  return blocks(group, roots, except) ?? tables[0]?.children.slice() ?? prose(roots, except)
}

/** Entries whose name starts with the fixed part of the block's name, on the level where they first occur. */
export function namedInstances(group: Group, candidates: readonly Candidate[]): Entry[] {
  if (group.pattern === '') return []
  const patterns = [group.pattern, ...group.aliases.map(normalise)]
  const hits = candidates.filter(
    ({entry, name}) => entry.kind !== 'cell' && patterns.some(pattern => startsWithPattern(normalise(name), pattern)),
  )
  const depth = Math.min(...hits.map(hit => hit.depth))
  return hits.filter(hit => hit.depth === depth).map(hit => hit.entry)
}

function startsWithPattern(name: string, pattern: string): boolean {
  const bare = name.replace(/^[^\p{L}\p{N}]*(?:\d+(?:\.\d+)*[.):]?\s+)?/u, '')
  return (
    bare.startsWith(pattern) &&
    /^\s*(?:(?:[#-]\s*)?(?:\d+|[a-z])(?![\p{L}])|[:：—–-])/u.test(bare.slice(pattern.length))
  )
}

function isField(group: Group, name: string): boolean {
  return group.children.some(child => likenessTo(child, name) >= FIELD_LIKENESS)
}

/** The labels of one instance stand in the region itself. */
function isOneInstance(group: Group, candidates: readonly Candidate[]): boolean {
  const tops = candidates.filter(candidate => candidate.top && candidate.entry.kind !== 'cell')
  const own = group.children.filter(child => tops.some(top => likenessTo(child, top.name) >= FIELD_LIKENESS))
  return own.length >= Math.max(1, group.children.length / 2)
}

/** The author's own blocks: headings, else bold titles, else labelled or plain items and labels, at the top of the region. */
function blocks(group: Group, roots: readonly Entry[], except: ReadonlySet<Entry>): Entry[] | null {
  const tops = roots.flatMap(root => root.children).filter(child => !except.has(child) && child.kind !== 'comment')
  for (const kinds of [['heading'], ['title'], ['label', 'item', 'box']]) {
    const all = tops.filter(child => kinds.includes(child.kind) && hasText(child))
    const listed = all.filter(child => child.inList)
    const found = listed.length > 0 ? listed : all
    const inner =
      found.length === 1 && found[0] && !isOneInstance(group, candidatesIn(found, except))
        ? blocks(group, found, except)
        : null
    if (found.length > 0) return inner && inner.length > 1 && kinds[0] !== 'label' ? inner : found
  }
  return null
}

function hasText(entry: Entry): boolean {
  return entry.value.trim() !== '' || entry.name !== '' || entry.children.length > 0
}

function tablesBelow(entry: Entry, except: ReadonlySet<Entry>): Entry[] {
  if (except.has(entry)) return []
  return entry.kind === 'table' ? [entry] : entry.children.flatMap(child => tablesBelow(child, except))
}

function prose(roots: readonly Entry[], except: ReadonlySet<Entry>): Entry[] {
  return roots.filter(root => root.children.some(child => !except.has(child) && countWords(child.value) > 3))
}
