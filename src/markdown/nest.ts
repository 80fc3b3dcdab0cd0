import type {Entry} from '../model/outline.ts'
import {withChildren} from './entry.ts'

export const LABEL_RANK = 50

const LEAF_RANK = 99

/** How far below its heading a title stands: a bold line heads lines in italics, and both head labels without value. */
export const TITLE_LEVELS = {bold: 1, italics: 1.25, label: 1.5}

/**
 * An entry before nesting: entries of a higher rank that follow it become its children. The rank of a title is counted
 * from the heading above it, so that it heads what is two levels deeper. `break` ends open labels.
 */
export type Flat =
  | {readonly entry: Entry; readonly rank: number; readonly below?: number; readonly plain?: boolean}
  | 'break'

export function leaf(made: Entry): Flat {
  return {entry: made, rank: LEAF_RANK}
}

/** Put each entry under the nearest entry before it of a lower rank. */
export function nest(flats: readonly Flat[], level: number): Entry[] {
  const made: Entry[] = []
  let depth = level
  for (let i = 0; i < flats.length; i++) {
    const flat = flats[i]
    if (flat === undefined || flat === 'break') continue
    if (flat.entry.kind === 'heading') depth = flat.rank
    const rank = flat.below === undefined ? flat.rank : depth + flat.below
    const end = endOf(flats, i, rank)
    const below = flats.slice(i + 1, end)
    made.push(below.length > 0 ? withChildren(flat.entry, nest(below, depth)) : flat.entry)
    i = end - 1
    if (flat.entry.kind === 'heading') depth = level
  }
  return made
}

/** Where the entries under one end. A sentence that leads in to a list ends with the list. */
function endOf(flats: readonly Flat[], at: number, rank: number): number {
  const flat = flats[at]
  let end = at + 1
  if (flat === undefined || flat === 'break' || rank >= LEAF_RANK) return end
  const headsLabels =
    flat.below !== undefined &&
    flat.below < TITLE_LEVELS.label &&
    isLabel(flats.slice(end).find(next => !isParagraph(next)))
  if (!holds(flat, flats[end])) return end
  while (
    end < flats.length &&
    isUnder(flats[end], flat, rank, headsLabels) &&
    !(flat.plain && endsLeadIn(flats, at, end))
  )
    end++
  return end
}

/** A label, with or without its value on the line. */
function isLabel(next: Flat | undefined): boolean {
  return next !== undefined && next !== 'break' && next.rank === LABEL_RANK
}

/** A label with its value behind it holds only what follows without a blank line. */
function holds(flat: Exclude<Flat, 'break'>, next: Flat | undefined): boolean {
  if (flat.rank !== LABEL_RANK || flat.below !== undefined || next === undefined || next === 'break') return true
  return next.entry.line === flat.entry.endLine + 1
}

/** Lines of running text that begin alike stand side by side. */
function isInText(flat: Exclude<Flat, 'break'>): boolean {
  return !flat.entry.inList
}

function isParagraph(next: Flat | undefined): boolean {
  return next !== undefined && next !== 'break' && next.entry.kind === 'paragraph'
}

function endsLeadIn(flats: readonly Flat[], at: number, end: number): boolean {
  return end > at + 1 && isParagraph(flats[end])
}

function isUnder(next: Flat | undefined, above: Exclude<Flat, 'break'>, rank: number, headsLabels: boolean): boolean {
  if (next === undefined) return false
  if (above.entry.kind === 'heading') return next === 'break' || next.rank > rank || next.entry.kind !== 'heading'
  if (next === 'break') return false
  if (next.entry.kind === 'heading') return above.below !== undefined && next.rank > rank
  if (above.below === undefined) return next.rank === LEAF_RANK
  if (next.rank === LEAF_RANK) return true
  if (next.plain) return !(above.plain && isInText(above) && isInText(next))
  const isBelow = next.below === undefined || next.below > above.below
  return isBelow && (headsLabels || next.below === TITLE_LEVELS.italics)
}
