import {normalise} from '../markdown/words.ts'
import type {Entry, Outline} from '../model/outline.ts'
import type {Template} from '../model/template.ts'
import {normalLines} from './normal-lines.ts'
import {mentions, type Style, vocabularyOf} from './similarity.ts'

/** Where a mention counts: nothing at or below `except`, and no text of the template's own (`untouched`). */
export interface Hearing {
  readonly except: ReadonlySet<Entry>
  readonly untouched: ReadonlySet<Entry>
  readonly style: Style
}

/** The first entry below the roots whose own text says what a label asks about, if any. Blank labels say nothing. */
export function mentionIn(names: readonly string[], roots: readonly Entry[], hearing: Hearing): Entry | null {
  for (const root of roots) {
    // Of a label without anything below it, its value is all that it says.
    if (root.kind === 'label' && root.children.length === 0 && isSaid(names, root, hearing)) return root
    for (const child of root.children) {
      const found = hearing.except.has(child) ? null : mentionAt(names, child, hearing)
      if (found) return found
    }
  }
  return null
}

/** The entries of a plan that say no more than the template does, in its own words; ticking a box says no more. */
export function untouchedIn(entry: Entry, outline: Outline, template: Template): Entry[] {
  const [first] = entry.children
  const end = first && first.line > entry.line ? first.line - 1 : entry.endLine
  const own = normalLines(outline).slice(entry.line - 1, end)
  const text = normalise(entry.value)
  const isOwn = (text !== '' && template.fixed.has(text)) || own.every(line => line === '' || template.lines.has(line))
  return [...(isOwn ? [entry] : []), ...entry.children.flatMap(child => untouchedIn(child, outline, template))]
}

function mentionAt(names: readonly string[], entry: Entry, hearing: Hearing): Entry | null {
  if (entry.kind === 'comment' || entry.inCode) return null
  if (isSaid(names, entry, hearing)) return entry
  if (entry.kind === 'row') return null
  return mentionIn(names, [entry], hearing)
}

/** Whether an entry's own text says what a label asks about. */
function isSaid(names: readonly string[], entry: Entry, {untouched, style}: Hearing): boolean {
  if (untouched.has(entry)) return false
  const text = entry.kind === 'row' ? entry.children.map(cell => cell.value).join(' ') : entry.value
  const words = wordsOfEntry(entry, text.trim() !== '' || entry.children.length > 0 ? `${entry.name} ${text}` : '')
  return names.some(name => mentions(words, name, style))
}

const vocabularies = new WeakMap<Entry, Set<string>>()

function wordsOfEntry(entry: Entry, said: string): Set<string> {
  const known = vocabularies.get(entry)
  if (known) return known
  const made = vocabularyOf(said)
  vocabularies.set(entry, made)
  return made
}
