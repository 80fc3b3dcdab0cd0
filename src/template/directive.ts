import {distance} from 'fastest-levenshtein'
import type {Entry} from '../model/outline.ts'
import {fail, ok, type Result} from '../model/result.ts'

/** What directive comments of a template's author say about the thing they stand at. `at` is the place of the last one. */
export interface Directives {
  readonly at: string
  readonly optional?: boolean
  readonly required?: boolean
  readonly ticked?: boolean
  readonly highlight?: boolean
  readonly weight?: number
  readonly min?: number
  readonly aliases?: readonly string[]
}

type Words = Omit<Directives, 'at'>

const NAMES = ['optional', 'required', 'ticked', 'highlight', 'weight', 'min', 'alias'] as const
const SAID = `(?:${NAMES.join('|')})(?:=(?:"[^"<]*"|[^\\s",<]+))?`
const COMMENT = /(?<![ \t])[ \t]*<!--\s*plan\s*:(.*?)(?:-->|($))/gis
/** Only words of directives, but not said to be such: it would do nothing, and its author believes otherwise. */
const MISSPELT = new RegExp(`<!--\\s*plan(?:-completeness\\s*:)?[\\s;,=-]*(${SAID}(?:[\\s,]+${SAID})*)\\s*-->`, 'i')
const WORD = /([a-z-]+)(?:=(?:"([^"]*)"|(\S+)))?/gi

/**
 * The directives of a template by the line of the entry they belong to.
 *
 * A directive on the line of a heading, label, item or table belongs to it; on a line of its own it belongs to what
 * stands above it.
 * Errors: an unknown directive or a wrong value, with its place in `source`, the file or files of the template.
 */
export function readDirectives(
  lines: readonly string[],
  root: Entry,
  source: string,
): Result<ReadonlyMap<number, Directives>> {
  const starts = startsOf(root)
  const fences = fenceLines(root)
  const found = new Map<number, Directives>()
  for (const [i, line] of lines.entries()) {
    if (fences.has(i + 1)) continue
    const text = withoutCode(line)
    const at = placeOf(i + 1, source)
    const [misspelt, meant = ''] = MISSPELT.exec(text) ?? []
    if (misspelt !== undefined) return wrong(at, `\`${misspelt}\``, `\`<!-- plan: ${meant.trim()} -->\``)
    for (const [, words = '', isOpen] of text.matchAll(COMMENT)) {
      if (isOpen !== undefined) return wrong(at, 'over several lines', 'one that ends on its line')
      const parsed = parse(words, at)
      if (!parsed.ok) return parsed
      const above = starts.filter(start => start.line <= i + 1).at(-1) ?? {line: 1, block: 1}
      const owner = withoutDirectives(text).trim() === '' ? above.block : above.line
      found.set(owner, {...found.get(owner), ...parsed.value, at})
    }
  }
  return ok(found)
}

/** A line of a template without its directives. */
export function withoutDirectives(line: string): string {
  return line.replace(COMMENT, (text, _, isOpen) => (isOpen === undefined ? '' : text))
}

/** Lines of code: what stands there is an example, not a directive. */
function fenceLines(entry: Entry): ReadonlySet<number> {
  if (entry.kind !== 'fence') return new Set(entry.children.flatMap(child => [...fenceLines(child)]))
  return new Set(Array.from({length: entry.endLine - entry.line + 1}, (_, i) => entry.line + i))
}

function withoutCode(line: string): string {
  return line.replace(/`[^`]*`/g, '')
}

/** Where an entry starts, and the block that a line below it speaks of: of a row or a line of code, all of it. */
interface Start {
  readonly line: number
  readonly block: number
}

function startsOf(root: Entry): readonly Start[] {
  const all = root.children.flatMap(child => startsIn(child, null))
  return [...new Map(all.map(start => [start.line, start])).values()].sort((a, b) => a.line - b.line)
}

function startsIn(entry: Entry, block: number | null): Start[] {
  const isBlock = entry.kind === 'table' || entry.kind === 'fence'
  const inside = block ?? (isBlock ? entry.line : null)
  const below = entry.children.flatMap(child => startsIn(child, inside))
  return entry.kind === 'comment' ? below : [...below, {line: entry.line, block: inside ?? entry.line}]
}

function parse(text: string, at: string): Result<Words> {
  let directives: Words = {}
  const words = [...text.matchAll(WORD)]
  if (words.length === 0) return wrong(at, 'without a word', `one of ${NAMES.join(', ')}`)
  for (const [said = '', name = '', quoted, bare] of words) {
    const word = name.toLowerCase()
    const value = quoted ?? bare
    switch (word) {
      case 'optional':
      case 'required':
      case 'ticked':
      case 'highlight':
        if (value !== undefined) return wrong(at, `\`${said}\``, `\`${word}\` without a value, or no directive`)
        directives = {...directives, [word]: true}
        break
      case 'weight':
      case 'min': {
        const number = Number(value)
        if (!(number > 0)) return wrong(at, `\`${word}=${value ?? ''}\``, 'a number above 0')
        directives = {...directives, [word]: number}
        break
      }
      case 'alias':
        if (!value) return wrong(at, '`alias` without a value', 'alias="Another heading"')
        directives = {...directives, aliases: [...(directives.aliases ?? []), value]}
        break
      default:
        return wrong(at, `\`${name}\``, `one of ${NAMES.join(', ')}; the nearest is \`${nearest(word)}\``)
    }
  }
  return ok(directives)
}

/** A failure that names a directive and its place. */
export function wrong(at: string, what: string, expected: string): Result<never> {
  return fail('template-directive', `Unexpected directive ${what} in ${at}, expected ${expected}`, `Mend ${at}.`)
}

/** A line as editors find it; one of a template of several files is none of either. */
function placeOf(line: number, source: string): string {
  const name = source.replace(/[\p{Cc}\p{Cf}`]/gu, '?')
  return name.includes(' + ') ? `line ${line} of \`${name}\`` : `\`${name}:${line}\``
}

function nearest(word: string): string {
  return [...NAMES].sort((a, b) => distance(a, word) - distance(b, word))[0] ?? NAMES[0]
}
