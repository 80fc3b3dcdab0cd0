import {ANY_TEXT, judgeText} from '../assess/text-verdict.ts'
import type {Entry} from '../model/outline.ts'
import type {Template} from '../model/template.ts'

/** A text of the plan with the line where it stands. */
export interface Told {
  readonly text: string
  readonly line: number
}

const MAX_CHARS = 200
/** A sentence that is cut short of this says too little. */
const MIN_CHARS = 40
const TARGET_COLUMN = /^(?:target|goal|limit|budget)s?$/i
const LEVEL = /^(?:very )?(?:low|med|medium|moderate|high|critical|severe|[1-5](?:\s*\/\s*5)?)$/i

/** Whether a text is an author's answer: no prompt, no waiver, no open end. */
export function isTold(text: string, prose: string, template: Template): boolean {
  return judgeText(text, prose, ANY_TEXT, template).kind === 'real'
}

/** What an entry says: its own value, or else each of the items, rows and paragraphs below it. */
export function toldBy(entry: Entry, except: ReadonlySet<Entry>, template: Template): Told[] {
  if (except.has(entry)) return []
  if (entry.kind === 'row') return rowText(entry, template)
  if (entry.kind === 'fence' || entry.kind === 'comment') return []
  if (entry.value.trim() !== '') {
    const isNamed = entry.inList && entry.name !== ''
    const text = isNamed ? `${entry.name}: ${entry.value}` : entry.value
    return isTold(entry.value, entry.prose, template) ? [{text: toShort(text), line: entry.line}] : []
  }
  return below(entry, except, template)
}

/** What stands below an entry, without its own text. */
export function below(entry: Entry, except: ReadonlySet<Entry>, template: Template): Told[] {
  return entry.children.flatMap(child =>
    child.kind === 'table'
      ? child.children.flatMap(row => (except.has(row) ? [] : rowText(row, template)))
      : toldBy(child, except, template),
  )
}

/** Text as one line of whole sentences, as many as have room; a sentence that has none is cut at a word. */
export function toShort(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= MAX_CHARS) return flat
  const room = flat.slice(0, MAX_CHARS + 1)
  const sentence = [...room.matchAll(/[.!?](?=\s)|[。！？]/g)].at(-1)
  if (sentence && sentence.index >= MIN_CHARS) return room.slice(0, sentence.index + 1)
  const clause = [...room.matchAll(/[;:,](?=\s)/g)].at(-1)
  const word = room.lastIndexOf(' ')
  const end = clause && clause.index >= MAX_CHARS / 2 ? clause.index : word >= MIN_CHARS ? word : MAX_CHARS
  return `${room.slice(0, end).trimEnd()}…`
}

/** A row in words: its first cell, levels in brackets, then the others, with their columns' names if they are several. */
function rowText(row: Entry, template: Template): Told[] {
  const [first, ...others] = row.children.filter(cell => cell.value.trim() !== '')
  const told = others.filter(cell => isTold(cell.value, cell.prose, template))
  if (!first || !isTold(first.value, first.prose, template) || (row.children.length > 1 && told.length === 0)) return []
  const name = first.value.trim()
  const target = told.find(cell => TARGET_COLUMN.test(cell.name))
  const text = target ? `${name}: ${target.value.trim()}` : `${name}${inWords(told)}`
  return [{text: toShort(text), line: row.line}]
}

function inWords(cells: readonly Entry[]): string {
  const levels = cells.filter(({value}) => LEVEL.test(value.trim()))
  const [only, ...more] = cells.filter(cell => !levels.includes(cell))
  const graded = levels.map(({name, value}) => `${toLabel(name)} ${value.trim().toLowerCase()}`).join(', ')
  const inBrackets = graded === '' ? '' : ` (${graded})`
  if (!only) return inBrackets
  if (more.length === 0) return `${inBrackets}: ${only.value.trim()}`
  const parts = [only, ...more].map(({name, value}) => `${toLabel(name)}: ${value.trim()}`)
  return `${inBrackets} – ${parts.join('; ')}`
}

/** A column's name inside of a sentence; an abbreviation keeps its capitals. */
function toLabel(name: string): string {
  return name.replace(/\b\p{Lu}(?=\p{Ll})/gu, letter => letter.toLowerCase())
}
