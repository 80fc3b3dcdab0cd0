import type {SectionAssessment, SlotAssessment} from '../model/assessment.ts'
import type {Group, Slot, Template, TemplateNode} from '../model/template.ts'

const FENCE = /^\s*(?:>\s*)*(```|~~~)/
const HEADING = /^#{1,6}\s/
const ROW = /^\s*\|/

/**
 * What a plan lacks, ready to paste: the template's own headings, labels and prompts of all that stands nowhere in the
 * plan, in template order. A prompt that is still there is not repeated. Empty if nothing is absent.
 */
export function toSkeleton(sections: readonly SectionAssessment[], {sections: nodes, text}: Template): string {
  const starts = nodes.flatMap(startsOf)
  const parts = sections.map(section => sectionPart(section, text, starts)).filter(part => part !== '')
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`
}

function sectionPart({bound, slots}: SectionAssessment, text: readonly string[], starts: readonly number[]): string {
  const absent = slots.filter(isAbsent)
  if (absent.length === 0) return ''
  const {node} = bound
  const isMissing = bound.partners.length === 0 && !node.header
  if (isMissing) return toText(range(node.line, node.endLine), text)
  const end = node.header ? Number.MAX_SAFE_INTEGER : node.endLine
  const own = absent.flatMap(({slot}) => [
    ...around(slot, node.header ? node.children : [node]).map(group => group.line),
    ...slotLines(slot, {text, starts, end}),
  ])
  const lines = [...new Set(own)].sort((a, b) => a - b)
  const part = toText(lines, text)
  return part.split('\n').every(line => isBlank(line) || HEADING.test(line)) ? '' : part
}

/** A slot that stands nowhere, or whose heading has nothing below it; one that may be left out is not asked for. */
function isAbsent({state, possible, line, problems}: SlotAssessment): boolean {
  const isBare = line === null || problems.some(({rule}) => rule === 'empty-section')
  return (state === 'missing' || (state === 'empty' && isBare)) && !possible.equals(0)
}

/** The headings and labels that a slot stands below, the outermost first. */
function around(slot: Slot, nodes: readonly TemplateNode[]): Group[] {
  for (const node of nodes) {
    if (node.node === 'slot') continue
    if (node.children.includes(slot)) return [node]
    const inside = around(slot, node.children)
    if (inside.length > 0) return [node, ...inside]
  }
  return []
}

interface Place {
  readonly text: readonly string[]
  readonly starts: readonly number[]
  readonly end: number
}

/** The lines of a slot: up to the next slot or heading, with the whole of a fence and the head of a table. */
function slotLines(slot: Slot, {text, starts, end}: Place): number[] {
  const fence = fenceAround(slot.line, text)
  if (fence) return fence
  const isRow = slot.kind === 'field' && ROW.test(text[slot.line - 1] ?? '')
  if (isRow) return [...tableHead(slot.line, text), slot.line]
  const next = starts.find(start => start > slot.line) ?? text.length + 1
  const last = Math.min(next - 1, end, text.length)
  return untilHeading(range(slot.line, last), text)
}

function untilHeading(lines: readonly number[], text: readonly string[]): number[] {
  let fenced = false
  const until = lines.findIndex((line, i) => {
    const words = text[line - 1] ?? ''
    if (FENCE.test(words)) fenced = !fenced
    return i > 0 && !fenced && /^#{1,6}\s|^(?:-{3,}|\*{3,})\s*$/.test(words)
  })
  return until < 0 ? [...lines] : lines.slice(0, until)
}

/** The lines of the fence that a line stands in, with the label above it; null outside of a fence. */
function fenceAround(line: number, text: readonly string[]): number[] | null {
  let open: number | null = null
  for (const [i, words] of text.entries()) {
    if (!FENCE.test(words)) continue
    if (open === null) open = i + 1
    else {
      if (open < line && line < i + 1) return range(open, i + 1)
      open = null
    }
  }
  return null
}

function tableHead(line: number, text: readonly string[]): number[] {
  let first = line
  while (ROW.test(text[first - 2] ?? '')) first--
  return range(first, Math.min(first + 1, line))
}

function startsOf(node: TemplateNode): number[] {
  return node.node === 'slot' ? [node.line] : [node.line, ...node.children.flatMap(startsOf)]
}

function range(first: number, last: number): number[] {
  return Array.from({length: Math.max(0, last - first + 1)}, (_, i) => first + i)
}

/** Lines of the template as text: a blank line where some were left out before a heading, never two in a row. */
function toText(lines: readonly number[], text: readonly string[]): string {
  return lines
    .map((line, i) => {
      const words = text[line - 1] ?? ''
      const before = lines[i - 1] ?? line
      const isApart = before < line - 1 && (isBlank(text[line - 2]) || HEADING.test(text[before - 1] ?? ''))
      return isApart ? `\n${words}` : words
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/(?:^|\n)(?:-{3,}|\*{3,})\s*$/, '')
    .trim()
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === ''
}
