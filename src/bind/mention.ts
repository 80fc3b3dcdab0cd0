import type {Entry} from '../model/outline.ts'
import {mentions, type Style, vocabularyOf} from './similarity.ts'

/** The first entry below the roots whose own text says what a label asks about, if any. Blank labels say nothing. */
export function mentionIn(
  names: readonly string[],
  roots: readonly Entry[],
  except: ReadonlySet<Entry>,
  style: Style,
): Entry | null {
  for (const root of roots) {
    for (const child of root.children) {
      const found = except.has(child) ? null : mentionAt(names, child, except, style)
      if (found) return found
    }
  }
  return null
}

function mentionAt(names: readonly string[], entry: Entry, except: ReadonlySet<Entry>, style: Style): Entry | null {
  if (entry.kind === 'comment' || entry.inCode) return null
  const text = entry.kind === 'row' ? entry.children.map(cell => cell.value).join(' ') : `${entry.value}`
  const said = text.trim() !== '' || entry.children.length > 0 ? `${entry.name} ${text}` : ''
  const words = wordsOfEntry(entry, said)
  if (names.some(name => mentions(words, name, style))) return entry
  if (entry.kind === 'row') return null
  return mentionIn(names, [entry], except, style)
}

const vocabularies = new WeakMap<Entry, Set<string>>()

function wordsOfEntry(entry: Entry, said: string): Set<string> {
  const known = vocabularies.get(entry)
  if (known) return known
  const made = vocabularyOf(said)
  vocabularies.set(entry, made)
  return made
}
