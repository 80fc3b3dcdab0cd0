import type {Slot, ValueType} from '../model/template.ts'
import {findPrompts} from '../template/prompt.ts'
import {toOptions} from '../template/value-type.ts'

/** An answer that suits any prompt of a type. */
export function answerFor(type: ValueType): string {
  switch (type.kind) {
    case 'choice':
      return type.options.find(option => option !== 'etc') ?? 'yes'
    case 'date':
      return '2026-03-31'
    case 'version':
      return '1.4.0'
    case 'number':
      return '250 ms'
    case 'link':
      return '[the specification](spec.md)'
    default:
      return 'Northwind ferries hand their berths over by mail'
  }
}

/** A template's text with one slot answered, null if the slot has no place that a test could fill. */
export function fillSlot(text: string, slot: Slot): string | null {
  const lines = text.split('\n')
  const at = slot.line - 1
  const filled = fillAt(lines, at, slot)
  return filled && filled.join('\n') !== text ? filled.join('\n') : null
}

function fillAt(lines: readonly string[], at: number, slot: Slot): string[] | null {
  const line = lines[at] ?? ''
  const answer = answerFor(slot.type)
  switch (slot.kind) {
    case 'title':
      return replaceLine(lines, at, onLine(line, answer))
    case 'list':
      return fillItem(lines, at, answer)
    case 'field':
      return replaceLine(lines, at, line.trim().startsWith('|') ? inRow(line, answer) : inLine(line, slot.name, answer))
    case 'box':
      return replaceLine(lines, at, onPrompts(line, answer).replace('[ ]', '[x]'))
    case 'prose':
      return /^#/.test(line) ? insert(lines, at + 1, ['', answer, '']) : replaceLine(lines, at, onLine(line, answer))
    case 'table':
      return fillTable(lines, at, answer)
    case 'fence':
      return fillFence(lines, at)
  }
}

/** Several labels may share a line, split by ` | `. */
function inLine(line: string, name: string, answer: string): string {
  const parts = line.split(/ \| (?=\*\*)/)
  const own = Math.max(
    0,
    parts.findIndex(part => part.includes(`**${name}`)),
  )
  return parts.map((part, i) => (i === own ? onLine(part, answer) : part)).join(' | ')
}

/** The first prompt of a line gives way to the answer; a label or item without one is answered behind it. */
function onLine(line: string, answer: string): string {
  const name = /^(?=(\s*(?:[-*>]\s+|\d+\.\s+)*))\1(?:\*\*.*?\*\*:?|[^:[]*:)/.exec(line)?.[0] ?? ''
  const rest = line.slice(name.length)
  if (findPrompts(rest).length > 0) return `${name}${onPrompts(rest, answer)}`
  if (findPrompts(line).length > 0) return onPrompts(line, answer)
  return name === '' && line.trim() !== '' ? `${line.trimEnd()} ${answer}` : `${name || line.trimEnd()} ${answer}`
}

/** A second prompt beside an option list is a text, as in `[feature|fix]/[name]`. */
function onPrompts(text: string, answer: string): string {
  const [first, ...others] = findPrompts(text)
  if (!first) return text
  const other = toOptions(first.text.replace(/^\[|\]$/g, '')).length > 1 ? 'northwind' : answer
  return others.reduce((rest, prompt) => rest.replace(prompt.text, other), text.replace(first.text, answer))
}

function inRow(line: string, answer: string): string {
  const cells = line.split('|')
  return cells.map((cell, i) => (i < 2 || i === cells.length - 1 ? cell : ` ${answer} `)).join('|')
}

/** The first item at or below a line. */
function fillItem(lines: readonly string[], at: number, answer: string): string[] {
  const item = lines.findIndex((line, i) => i >= at && /^\s*(?:[-*+]|\d+\.)(?:\s|$)/.test(line))
  const [marks = ''] = /^\s*(?:[-*+]|\d+\.)\s*(?:\[ \]\s*)?/.exec(lines[item] ?? '') ?? []
  return replaceLine(lines, item, `${marks.trimEnd()} ${answer}`)
}

/** One real row in the place of the rows of the first table at or below a line. */
function fillTable(lines: readonly string[], at: number, answer: string): string[] {
  const head = lines.findIndex((line, i) => i >= at && isRow(line))
  const row = (lines[head] ?? '').split('|').slice(1, -1)
  const real = `| ${row.map((_, i) => `${answer.split(' ')[i % 8] ?? answer} ${i}`).join(' | ')} |`
  let end = head + 2
  while (isRow(lines[end] ?? '')) end++
  return [...lines.slice(0, head + 2), real, ...lines.slice(end)]
}

function isRow(line: string): boolean {
  return line.trim().startsWith('|')
}

function fillFence(lines: readonly string[], at: number): string[] {
  const start = lines.findIndex((line, i) => i >= at && /^\s*`{3,}/.test(line))
  const end = lines.findIndex((line, i) => i > start && /^\s*`{3,}\s*$/.test(line))
  return [...lines.slice(0, start + 1), 'ferry -> quay -> ledger', ...lines.slice(end)]
}

function replaceLine(lines: readonly string[], at: number, line: string): string[] {
  return lines.map((old, i) => (i === at ? line : old))
}

function insert(lines: readonly string[], at: number, added: readonly string[]): string[] {
  return [...lines.slice(0, at), ...added, ...lines.slice(at)]
}
