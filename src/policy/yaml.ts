import {type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit} from 'yaml'
import {beyondLevel, yamlLevels} from '../markdown/yaml-levels.ts'
import {fail, ok, type Result} from '../model/result.ts'
import {quote} from './unexpected.ts'

const MAX_BYTES = 65_536
const MAX_LEVELS = 8
const PLAIN = 'plain mappings, lists and values'

/**
 * A YAML file as plain data. `place` says where a key of it (`key`), or what stands behind the key, is found, as editors
 * have it: `path:line:column`.
 */
export interface PlainYaml {
  readonly value: unknown
  readonly place: (path: readonly PropertyKey[], part: 'key' | 'value') => string
}

/**
 * Read a YAML file that a person writes by hand: one document of at most 64 KiB and 8 levels, without anchors, aliases
 * and tags. An empty one is an empty mapping.
 *
 * Errors: the first thing in it that is none of this, by line and column.
 */
export function readYaml(text: string, path: string): Result<PlainYaml> {
  const bytes = new TextEncoder().encode(text).length
  if (bytes > MAX_BYTES) return refuse(placeIn(text, path, beyondBytes(text)), `${bytes} bytes`, `at most ${MAX_BYTES}`)
  const deep = beyondLevel(text, MAX_LEVELS)
  if (deep !== null)
    return refuse(placeIn(text, path, deep), `nesting of ${yamlLevels(text)} levels`, `at most ${MAX_LEVELS}`)
  const lines = new LineCounter()
  // In YAML 1.1, which a file could ask for, `off` is no word.
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false, stringKeys: true, schema: 'core'})
  const toPlace = (offset: number) => {
    const {line, col} = lines.linePos(offset)
    return `${path}:${line}:${col}`
  }
  const error = document.errors[0] ?? document.warnings[0]
  if (error !== undefined) return refuse(toPlace(error.pos[0]), quote(error.message), PLAIN)
  const oddity = findOddity(document)
  if (oddity !== null) return refuse(toPlace(oddity.offset), oddity.found, oddity.expected)
  const value: unknown = document.toJS() ?? {}
  return ok({value, place: (keys, part) => toPlace(toOffset(document, keys, part))})
}

/** The first character that is beyond the bytes that a file may have. */
function beyondBytes(text: string): number {
  return new TextEncoder().encodeInto(text, new Uint8Array(MAX_BYTES)).read
}

function placeIn(text: string, path: string, offset: number): string {
  const before = text.slice(0, offset).split('\n')
  return `${path}:${before.length}:${(before.at(-1) ?? '').length + 1}`
}

interface Oddity {
  readonly offset: number
  readonly found: string
  readonly expected: string
}

/** The first node that is more than data. */
function findOddity(document: Document.Parsed): Oddity | null {
  const oddities: Oddity[] = []
  visit(document, {
    Node: (_, node) => {
      const oddity = oddityOf(node)
      if (oddity === null) return undefined
      oddities.push(oddity)
      return visit.BREAK
    },
  })
  return oddities[0] ?? null
}

function oddityOf(node: Node): Oddity | null {
  const offset = node.range?.[0] ?? 0
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return {offset, found: 'alias', expected: 'the value itself'}
  if (node.anchor !== undefined) return {offset, found: `anchor ${quote(`&${node.anchor}`)}`, expected: PLAIN}
  return node.tag === undefined ? null : {offset, found: `tag ${quote(node.tag)}`, expected: PLAIN}
}

/** Where a path of keys leads, as far as the document has it. */
function toOffset(document: Document.Parsed, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  let node: unknown = document.contents
  let offset = toStart(node)
  for (const [i, step] of path.entries()) {
    const pair = isMap(node) ? node.items.find(({key}) => isScalar(key) && key.value === step) : undefined
    node = isSeq(node) ? node.items[Number(step)] : pair?.value
    const isKey = (part === 'key' && i === path.length - 1) || node === null
    offset = toStart(isKey && pair !== undefined ? pair.key : node) ?? offset
  }
  return offset ?? 0
}

function toStart(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined
}

function refuse(place: string, found: string, expected: string): Result<never> {
  return fail('bad-policy-file', `Unexpected ${found} in ${place}, expected ${expected}`, `Correct ${place}.`)
}
