import {distance} from 'fastest-levenshtein'
import type {Entry} from '../model/outline.ts'
import {fail, ok, type Result} from '../model/result.ts'

/** What a directive comment of a template's author says about the thing it stands at. */
export interface Directives {
  readonly optional?: boolean
  readonly required?: boolean
  readonly ticked?: boolean
  readonly highlight?: boolean
  readonly weight?: number
  readonly min?: number
  readonly aliases?: readonly string[]
}

const NAMES = ['optional', 'required', 'ticked', 'highlight', 'weight', 'min', 'alias'] as const
const COMMENT = /<!--\s*plan:([\s\S]*?)-->/g
const WORD = /([a-z-]+)(?:=(?:"([^"]*)"|(\S+)))?/gi

/**
 * The directives of a template by the line of the entry they belong to.
 *
 * A directive on the line of a heading, label, item or table belongs to it; on a line of its own it belongs to what
 * stands above it.
 * Errors: an unknown directive or a wrong value, with its line.
 */
export function readDirectives(lines: readonly string[], root: Entry): Result<ReadonlyMap<number, Directives>> {
  const starts = entryLines(root)
  const fences = fenceLines(root)
  const found = new Map<number, Directives>()
  for (const [i, line] of lines.entries()) {
    if (fences.has(i + 1)) continue
    for (const match of withoutCode(line).matchAll(COMMENT)) {
      const parsed = parse(match[1] ?? '', i + 1)
      if (!parsed.ok) return parsed
      const owner = starts.filter(start => start <= i + 1).at(-1) ?? 1
      found.set(owner, {...found.get(owner), ...parsed.value})
    }
  }
  return ok(found)
}

/** Lines of code: what stands there is an example, not a directive. */
function fenceLines(entry: Entry): ReadonlySet<number> {
  if (entry.kind !== 'fence') return new Set(entry.children.flatMap(child => [...fenceLines(child)]))
  return new Set(Array.from({length: entry.endLine - entry.line + 1}, (_, i) => entry.line + i))
}

function withoutCode(line: string): string {
  return line.replace(/`[^`]*`/g, '')
}

function entryLines(entry: Entry): number[] {
  const own = entry.kind === 'root' || entry.kind === 'comment' ? [] : [entry.line]
  const all = [...own, ...entry.children.flatMap(entryLines)]
  return entry.kind === 'root' ? [...new Set(all)].sort((a, b) => a - b) : all
}

function parse(text: string, line: number): Result<Directives> {
  let directives: Directives = {}
  for (const [, word = '', quoted, bare] of text.matchAll(WORD)) {
    const value = quoted ?? bare
    switch (word.toLowerCase()) {
      case 'optional':
      case 'required':
      case 'ticked':
      case 'highlight':
        directives = {...directives, [word.toLowerCase()]: true}
        break
      case 'weight':
      case 'min': {
        const number = Number(value)
        if (!(number > 0)) return wrong(line, `\`${word}=${value ?? ''}\``, 'a number above 0')
        directives = {...directives, [word.toLowerCase()]: number}
        break
      }
      case 'alias':
        if (!value) return wrong(line, '`alias` without a value', 'alias="Another heading"')
        directives = {...directives, aliases: [...(directives.aliases ?? []), value]}
        break
      default:
        return wrong(line, `\`${word}\``, `one of ${NAMES.join(', ')}; the nearest is \`${nearest(word)}\``)
    }
  }
  return ok(directives)
}

function wrong(line: number, what: string, expected: string): Result<never> {
  return fail(
    'template-directive',
    `Unexpected directive ${what} in line ${line}, expected ${expected}`,
    `Mend line ${line} of the template.`,
  )
}

function nearest(word: string): string {
  return [...NAMES].sort((a, b) => distance(a, word) - distance(b, word))[0] ?? NAMES[0]
}
