import {toTerminalText} from './escape.ts'
import type {PrettyOptions} from './pretty.ts'
import {cells} from './terminal-cells.ts'
import {type Ink, inColor, plain} from './terminal-paint.ts'
import {wrap} from './terminal-wrap.ts'

/**
 * One node of a tree in the terminal.
 *
 * Shape: `line` is where it stands, null if nowhere; `facts` follow the name, apart by commas; `ink` colours the first
 * fact. Units: `depth` is 0 for a section.
 */
export interface TreeLine {
  readonly line: number | null
  readonly depth: number
  readonly name: string
  readonly facts: readonly string[]
  readonly ink?: Ink
}

const PLACE_CELLS = 8
const STEP = 2
const MAX_DEPTH = 6

/** A node as lines: its place, its name, its facts; these go below the name if they do not fit beside it. */
export function treeLine(node: TreeLine, {color, columns}: PrettyOptions): string[] {
  const paint = color ? inColor : plain
  const indent = PLACE_CELLS + STEP * Math.min(node.depth, MAX_DEPTH)
  const name = toTerminalText(node.name) || 'without a name'
  const [first = '', ...others] = node.facts.map(toTerminalText).filter(fact => fact !== '')
  const rest = others.map(fact => `, ${fact}`).join('')
  const place = paint('dim', (node.line === null ? '-' : String(node.line)).padStart(PLACE_CELLS - STEP))
  const gap = ' '.repeat(indent - PLACE_CELLS + STEP)
  const shown = (text: string) => (node.depth === 0 ? paint('bold', text) : text)
  const ink = (text: string) => paint(node.ink ?? 'dim', text)
  if (indent + cells(name) + STEP + cells(first + rest) <= columns) {
    const facts = `  ${ink(first)}${rest === '' ? '' : paint('dim', rest)}`
    return [`${place}${gap}${shown(name)}${first === '' ? '' : facts}`]
  }
  const [head = '', ...more] = wrap(name, {indent, columns})
  const facts = wrap(first + rest, {indent: indent + STEP, columns})
  return [`${place}${gap}${shown(head.slice(indent))}`, ...more.map(shown), ...facts.map(ink)]
}
