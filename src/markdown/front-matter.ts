import {isMap, isScalar, LineCounter, parseDocument} from 'yaml'
import type {Entry} from '../model/outline.ts'
import {entry} from './entry.ts'
import {blank} from './inline.ts'
import {yamlLevels} from './yaml-levels.ts'

const MAX_LEVELS = 100

/**
 * Top-level keys of YAML front matter as entries, in order. Broken YAML gives the keys that could be read, and one
 * nested beyond sense gives none.
 *
 * Units: `firstLine` is the 1-based line of the document on which the YAML text starts.
 */
export function toMetaEntries(yaml: string, firstLine: number): Entry[] {
  if (yamlLevels(yaml) > MAX_LEVELS) return []
  const counter = new LineCounter()
  const {contents} = parseDocument(yaml, {lineCounter: counter, logLevel: 'silent'})
  if (!isMap(contents)) return []
  return contents.items.flatMap(({key, value}) => {
    if (!isScalar(key)) return []
    const line = firstLine + counter.linePos(key.range?.[0] ?? 0).line - 1
    const text = isScalar(value) ? String(value.value ?? '') : sourceOf(yaml, value)
    const prose = isScalar(value) ? text : blank(text)
    return [meta(String(key.value).replace(/[_-]+/g, ' '), text, prose, line)]
  })
}

function sourceOf(yaml: string, node: unknown): string {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null
  return Array.isArray(range) ? yaml.slice(Number(range[0]), Number(range[1])).trim() : ''
}

function meta(name: string, value: string, prose: string, line: number): Entry {
  return entry({kind: 'meta', name, value, prose, line, endLine: line + value.split('\n').length - 1})
}
