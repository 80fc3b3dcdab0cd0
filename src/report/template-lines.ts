import type {Slot, TemplateNode} from '../model/template.ts'

const DIRECTIVE = /(?<![ \t])[ \t]*<!--\s*plan\s*:.*?(?:-->|($))/gis
const FENCE = /^\s*(?:>\s*)*(```|~~~)/
const HEADING = /^(#{1,6})\s/
const RULE = /^(?:-{3,}|\*{3,})\s*$/
const ROW = /^\s*\|/
const DEEPEST = 6

/** A line of a skeleton: where it stands in the template, 1-based, what it says, and whether the plan says it so. */
export interface Line {
  readonly at: number
  readonly text: string
  readonly isOwn: boolean
}

/** Where a slot stands: the lines of the template, those at which a node begins, and the last line of its section. */
interface Place {
  readonly template: readonly string[]
  readonly starts: readonly number[]
  readonly end: number
}

/** Lines of the template, without its directives. */
export function linesOf(template: readonly string[], first: number, last: number): Line[] {
  return template.slice(first - 1, last).map((text, i) => ({
    at: first + i,
    text: text.replace(DIRECTIVE, (whole, isOpen) => (isOpen === undefined ? '' : whole)),
    isOwn: false,
  }))
}

/** The lines of a slot: up to the next slot or heading, with the whole of a fence and the head of a table. */
export function slotLines(slot: Slot, {template, starts, end}: Place): Line[] {
  const fence = fenceAround(slot.line, template)
  if (fence) return fence
  const isRow = slot.kind === 'field' && ROW.test(template[slot.line - 1] ?? '')
  if (isRow) return [...tableHead(slot.line, template), ...linesOf(template, slot.line, slot.line)]
  const next = starts.find(start => start > slot.line) ?? template.length + 1
  return untilHeading(linesOf(template, slot.line, Math.min(next - 1, end)))
}

/** The lines at which a node and all below it begin. */
export function startsOf(node: TemplateNode): number[] {
  return node.node === 'slot' ? [node.line] : [node.line, ...node.children.flatMap(startsOf)]
}

/** The level of a heading, 0 for a line that is none. */
export function depthOf(line: string): number {
  return HEADING.exec(line)?.[1]?.length ?? 0
}

/** Lines whose headings stand some levels deeper; the plan's own are left as they are. */
export function shifted(lines: readonly Line[], levels: number): Line[] {
  let fenced = false
  return lines.map(line => {
    if (FENCE.test(line.text)) fenced = !fenced
    const depth = fenced || line.isOwn ? 0 : depthOf(line.text)
    if (depth === 0) return line
    const marks = '#'.repeat(Math.min(DEEPEST, Math.max(1, depth + levels)))
    return {...line, text: `${marks}${line.text.slice(depth)}`}
  })
}

/** Lines as text: a blank line where the template has one or its order is left, never two in a row. */
export function toText(lines: readonly Line[], template: readonly string[]): string {
  return lines
    .map(({at, text}, i) => {
      const before = lines[i - 1]
      if (before === undefined || before.at === at - 1) return text
      const isApart = isBlank(template[at - 2]) || HEADING.test(before.text) || at <= before.at
      return isApart ? `\n${text}` : text
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/(?:^|\n)(?:-{3,}|\*{3,})\s*$/, '')
    .trim()
}

function untilHeading(lines: readonly Line[]): Line[] {
  let fenced = false
  const until = lines.findIndex(({text}, i) => {
    if (FENCE.test(text)) fenced = !fenced
    return i > 0 && !fenced && (HEADING.test(text) || RULE.test(text))
  })
  return until < 0 ? [...lines] : lines.slice(0, until)
}

/** The lines of the fence that a line stands in; null outside of a fence. */
function fenceAround(line: number, template: readonly string[]): Line[] | null {
  let open: number | null = null
  for (const [i, text] of template.entries()) {
    if (!FENCE.test(text)) continue
    if (open === null) open = i + 1
    else {
      if (open < line && line < i + 1) return linesOf(template, open, i + 1)
      open = null
    }
  }
  return null
}

/** The head of the table that a row stands in. */
function tableHead(row: number, template: readonly string[]): Line[] {
  let first = row
  while (ROW.test(template[first - 2] ?? '')) first--
  return linesOf(template, first, Math.min(first + 1, row - 1))
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === ''
}
