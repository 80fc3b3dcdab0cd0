import type {Entry} from '../model/outline.ts'
import {once} from './once.ts'

/** An entry of the plan that a template node may be paired with, and how deep below the looked-at region it stands. */
export interface Candidate {
  readonly entry: Entry
  readonly name: string
  readonly depth: number
  readonly top: boolean
}

const NO_NAMES: ReadonlySet<string> = new Set()

/**
 * All named entries below the roots, in document order, columns of tables included; nothing at or below an entry of
 * `except`.
 */
export function candidatesIn(roots: readonly Entry[], except: ReadonlySet<Entry>): Candidate[] {
  return roots.flatMap(root => below(root, 0, except))
}

function below(entry: Entry, depth: number, except: ReadonlySet<Entry>): Candidate[] {
  const children =
    entry.kind === 'table' && !entry.children.some(row => except.has(row))
      ? [...columnsOf(entry), ...entry.children]
      : entry.children
  const repeated = entry.children.some(child => child.kind === 'row') ? repeatedNames(entry) : NO_NAMES
  return children.flatMap(child => {
    if (except.has(child) || child.kind === 'comment') return []
    const name = child.kind === 'row' ? rowName(child, repeated) : nameOf(child)
    const own = name ? [{entry: child, name, depth, top: depth === 0}] : []
    const inner = child.kind === 'cell' && child.children.length > 0 ? [] : below(child, depth + (name ? 1 : 0), except)
    return [...own, ...inner]
  })
}

function nameOf(entry: Entry): string {
  if (entry.name) return entry.name
  return entry.kind === 'box' || (entry.kind === 'item' && entry.value.length < 80) ? entry.value : ''
}

/** A row is named by its first cell, or by its second where the first column only groups rows. */
function rowName(row: Entry, repeated: ReadonlySet<string>): string {
  return (repeated.has(row.name) ? row.children[1]?.value : row.name) ?? ''
}

/** First cells that stand in several rows. */
function repeatedNames(table: Entry): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const {name} of table.children) (seen.has(name) ? repeated : seen).add(name)
  return repeated
}

/** The columns of a table as entries: named by the header, holding their cells. */
export const columnsOf = once((table: Entry): readonly Entry[] =>
  table.value.split('\n').map((name, i): Entry => {
    const cells = table.children.flatMap(row => row.children[i] ?? [])
    return {...table, kind: 'cell', name, value: '', prose: '', children: cells}
  }),
)
