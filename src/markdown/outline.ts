import type {BlockContent, Code, DefinitionContent, List, ListItem, Paragraph, Root, RootContent, Table} from 'mdast'
import type {Entry, Outline} from '../model/outline.ts'
import {toMetaEntries} from './front-matter.ts'
import {blank, type Line, proseOf, textOf, toLines} from './inline.ts'
import {type Label, parseLabels} from './label.ts'
import {parseMarkdown} from './parse.ts'

/** Parse Markdown text into its outline. Never throws; front matter keys come first. */
export function toOutline(text: string): Outline {
  const tree: Root = parseMarkdown(text)
  const lines = text.split('\n')
  const root = entry({
    kind: 'root',
    line: 1,
    endLine: lines.length,
    children: nest(toEntries(tree.children, OUTSIDE), 0),
  })
  return {root, lines}
}

type Block = RootContent | BlockContent | DefinitionContent

interface Context {
  readonly quoted: boolean
  readonly inList: boolean
}

const OUTSIDE: Context = {quoted: false, inList: false}
const LABEL_RANK = 50
const LEAF_RANK = 99
/** How far below its heading a title stands: a bold line heads lines in italics, and both head labels without value. */
const TITLE_LEVELS = {bold: 1, italics: 1.25, label: 1.5}

/**
 * An entry before nesting: entries of a higher rank that follow it become its children. The rank of a title is counted
 * from the heading above it, so that it heads what is two levels deeper. `break` ends open labels.
 */
type Flat = {readonly entry: Entry; readonly rank: number; readonly below?: number; readonly plain?: boolean} | 'break'

function toEntries(blocks: readonly Block[], context: Context): Flat[] {
  return blocks.flatMap(block => toFlat(block, context))
}

function toFlat(block: Block, context: Context): Flat[] {
  const place = {line: block.position?.start.line ?? 1, endLine: block.position?.end.line ?? 1}
  switch (block.type) {
    case 'yaml':
      return toMetaEntries(block.value, place.line + 1).map(leaf)
    case 'heading': {
      const lines = toLines(block.children)
      const name = lines.map(line => textOf(line.spans)).join(' ')
      const prose = lines.map(line => proseOf(line.spans)).join(' ')
      return [
        {
          entry: entry({kind: 'heading', depth: block.depth, name: cleanName(name), prose, ...place}),
          rank: block.depth,
        },
      ]
    }
    case 'thematicBreak':
      return ['break']
    case 'paragraph':
      return toParagraph(block, context)
    case 'list':
      return toList(block, context)
    case 'table':
      return [leaf(toTable(block, context))]
    case 'code':
      return [leaf(toFence(block, context))]
    case 'blockquote':
      return toEntries(block.children, {...context, quoted: true})
    case 'html':
      return [leaf(toHtml(block.value, place, context))]
    default:
      return []
  }
}

function toHtml(value: string, place: {line: number; endLine: number}, context: Context): Entry {
  const comments = /^(?:\s*<!--[\s\S]*?-->\s*)+$/.test(value)
  const text = comments ? value : value.replace(/<!--[\s\S]*?-->/g, '').replace(/<[^>]*>/g, ' ')
  return entry({kind: comments ? 'comment' : 'paragraph', value: text, prose: text, ...place, ...context})
}

function toParagraph(paragraph: Paragraph, context: Context): Flat[] {
  const flats: Flat[] = []
  let text: Line[] = []
  const flush = () => {
    const [first] = text
    if (first) flats.push(leaf(textEntry('paragraph', text, context)))
    text = []
  }
  const lines = toLines(paragraph.children)
  const labelled = dropAccidents(lines.map(parseLabels))
  lines.forEach((line, i) => {
    const labels = labelled[i] ?? []
    if (labels.length === 0) {
      text.push(line)
      return
    }
    flush()
    for (const label of labels) {
      const more = label === labels.at(-1) ? following(lines, labelled, i) : []
      flats.push(toLabel(label, line.number, more, context))
    }
    text = []
  })
  flush()
  return flats.filter((flat, i) => flat === 'break' || !swallowed(flats, flat, i))
}

/** A word with a colon inside running text, or behind a label that still lacks its value, is no label. */
function dropAccidents(labelled: readonly Label[][]): Label[][] {
  return labelled.map((labels, i) => {
    const before = labelled[i - 1]
    const isAccident =
      labels[0]?.plain === true && before !== undefined && (before.length === 0 || before.at(-1)?.value === '')
    return isAccident ? [] : labels
  })
}

/** The unlabelled lines right behind a labelled one: they continue its value. */
function following(lines: readonly Line[], labelled: readonly unknown[][], at: number): Line[] {
  const end = labelled.findIndex((labels, i) => i > at && labels.length > 0)
  return lines.slice(at + 1, end < 0 ? undefined : end)
}

function swallowed(flats: readonly Flat[], flat: Exclude<Flat, 'break'>, i: number): boolean {
  const before = flats[i - 1]
  return (
    flat.entry.kind === 'paragraph' &&
    i > 0 &&
    before !== 'break' &&
    before !== undefined &&
    before.entry.endLine >= flat.entry.line
  )
}

function toLabel(label: Label, number: number, more: readonly Line[], context: Context): Flat {
  const value = [label.value, ...more.map(line => textOf(line.spans))].join('\n').trimEnd()
  const prose = [label.prose, ...more.map(line => proseOf(line.spans))].join('\n').slice(0, value.length)
  const endLine = more.at(-1)?.number ?? number
  const kind = value.trim() === '' ? 'title' : 'label'
  const made = entry({kind, name: cleanName(label.name), value, prose, line: number, endLine, ...context})
  const flat = {entry: made, rank: LABEL_RANK, plain: label.plain}
  return kind === 'title' ? {...flat, below: TITLE_LEVELS[label.heads ?? 'label']} : flat
}

function toList(list: List, context: Context): Flat[] {
  return list.children.map(item => leaf(toItem(item, {...context, inList: true})))
}

function toItem(item: ListItem, context: Context): Entry {
  const [first, ...others] = item.children
  const place = {line: item.position?.start.line ?? 1, endLine: item.position?.end.line ?? 1}
  const lines = first?.type === 'paragraph' ? toLines(first.children) : []
  const rest = first?.type === 'paragraph' ? others : item.children
  const children = nest(toEntries(rest, context), 0)
  const blankBox = /^\[([ xX])\]$/.exec(
    lines
      .map(line => textOf(line.spans))
      .join(' ')
      .trim(),
  )
  if (blankBox) return entry({kind: 'box', checked: blankBox[1] !== ' ', ...place, ...context, children})
  const checked = item.checked ?? null
  const [top, ...more] = lines
  const [label] = top ? parseLabels(top) : []
  if (!top || !label)
    return {...textEntry(checked === null ? 'item' : 'box', lines, context), ...place, checked, children}
  const flat = toLabel(label, top.number, more, context)
  const made = flat === 'break' ? entry({kind: 'item'}) : flat.entry
  return {...made, ...place, kind: checked === null ? made.kind : 'box', checked, children}
}

function textEntry(kind: 'item' | 'box' | 'paragraph', lines: readonly Line[], context: Context): Entry {
  const value = lines.map(line => textOf(line.spans)).join('\n')
  const prose = lines.map(line => proseOf(line.spans)).join('\n')
  return entry({kind, value, prose, line: lines[0]?.number ?? 1, endLine: lines.at(-1)?.number ?? 1, ...context})
}

function toTable(table: Table, context: Context): Entry {
  const [head, ...body] = table.children.map(row => ({
    line: row.position?.start.line ?? 1,
    cells: row.children.map(cell => toLines(cell.children).flatMap(line => line.spans)),
  }))
  const columns = (head?.cells ?? []).map(spans => textOf(spans).trim())
  const rows = body.map(row => {
    const cells = row.cells.map((spans, i) =>
      entry({
        kind: 'cell',
        name: cleanName(columns[i] ?? ''),
        value: textOf(spans),
        prose: proseOf(spans),
        line: row.line,
        endLine: row.line,
        ...context,
      }),
    )
    const name = cells[0]?.value ?? ''
    return entry({kind: 'row', name: cleanName(name), line: row.line, endLine: row.line, ...context, children: cells})
  })
  const line = table.position?.start.line ?? 1
  return entry({
    kind: 'table',
    value: columns.join('\n'),
    line,
    endLine: table.position?.end.line ?? line,
    ...context,
    children: rows,
  })
}

function toFence(code: Code, context: Context): Entry {
  const line = code.position?.start.line ?? 1
  const children: Entry[] = []
  const lines = code.value.split('\n')
  lines.forEach((text, i) => {
    const match = /^([\p{Lu}][\p{L}\p{N} ()/_-]{0,40}):(?:\s+(.*))?$/u.exec(text)
    if (!match) return
    const end = lines.findIndex((next, j) => j > i && /^[\p{Lu}][\p{L}\p{N} ()/_-]{0,40}:(\s|$)/u.test(next))
    const value = [match[2] ?? '', ...lines.slice(i + 1, end < 0 ? undefined : end)].join('\n').trimEnd()
    const at = line + 1 + i
    const endLine = at + value.split('\n').length - 1
    children.push(
      entry({kind: 'label', name: match[1] ?? '', value, prose: blank(value), line: at, endLine, inCode: true}),
    )
  })
  const endLine = code.position?.end.line ?? line
  return entry({
    kind: 'fence',
    value: code.value,
    prose: blank(code.value),
    line,
    endLine,
    inCode: true,
    ...context,
    children,
  })
}

function leaf(made: Entry): Flat {
  return {entry: made, rank: LEAF_RANK}
}

/** Put each entry under the nearest entry before it of a lower rank. */
function nest(flats: readonly Flat[], level: number): Entry[] {
  const made: Entry[] = []
  let depth = level
  for (let i = 0; i < flats.length; i++) {
    const flat = flats[i]
    if (flat === undefined || flat === 'break') continue
    if (flat.entry.kind === 'heading') depth = flat.rank
    const rank = flat.below === undefined ? flat.rank : depth + flat.below
    const end = endOf(flats, i, rank)
    const below = flats.slice(i + 1, end)
    made.push(below.length > 0 ? withChildren(flat.entry, nest(below, depth)) : flat.entry)
    i = end - 1
    if (flat.entry.kind === 'heading') depth = level
  }
  return made
}

/** Where the entries under one end. A sentence that leads in to a list ends with the list. */
function endOf(flats: readonly Flat[], at: number, rank: number): number {
  const flat = flats[at]
  let end = at + 1
  if (flat === undefined || flat === 'break' || rank >= LEAF_RANK) return end
  const headsLabels =
    flat.below !== undefined &&
    flat.below < TITLE_LEVELS.label &&
    isLabel(flats.slice(end).find(next => !isParagraph(next)))
  if (!holds(flat, flats[end])) return end
  while (
    end < flats.length &&
    isUnder(flats[end], flat, rank, headsLabels) &&
    !(flat.plain && endsLeadIn(flats, at, end))
  )
    end++
  return end
}

/** A label, with or without its value on the line. */
function isLabel(next: Flat | undefined): boolean {
  return next !== undefined && next !== 'break' && next.rank === LABEL_RANK
}

/** A label with its value behind it holds only what follows without a blank line. */
function holds(flat: Exclude<Flat, 'break'>, next: Flat | undefined): boolean {
  if (flat.rank !== LABEL_RANK || flat.below !== undefined || next === undefined || next === 'break') return true
  return next.entry.line === flat.entry.endLine + 1
}

function isParagraph(next: Flat | undefined): boolean {
  return next !== undefined && next !== 'break' && next.entry.kind === 'paragraph'
}

function endsLeadIn(flats: readonly Flat[], at: number, end: number): boolean {
  return end > at + 1 && isParagraph(flats[end])
}

function isUnder(next: Flat | undefined, above: Exclude<Flat, 'break'>, rank: number, headsLabels: boolean): boolean {
  if (next === undefined) return false
  if (above.entry.kind === 'heading') return next === 'break' || next.rank > rank || next.entry.kind !== 'heading'
  if (next === 'break') return false
  if (next.entry.kind === 'heading') return above.below !== undefined && next.rank > rank
  if (above.below === undefined) return next.rank === LEAF_RANK
  if (next.rank === LEAF_RANK) return true
  if (next.plain) return true
  const isBelow = next.below === undefined || next.below > above.below
  return isBelow && (headsLabels || next.below === TITLE_LEVELS.italics)
}

function withChildren(made: Entry, children: readonly Entry[]): Entry {
  return {
    ...made,
    endLine: Math.max(made.endLine, ...children.map(child => child.endLine)),
    children: [...made.children, ...children],
  }
}

function cleanName(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\s:：*]+$/, '')
    .trim()
}

function entry(parts: Partial<Entry>): Entry {
  return {
    kind: 'paragraph',
    depth: 0,
    name: '',
    value: '',
    prose: '',
    line: 1,
    endLine: 1,
    checked: null,
    quoted: false,
    inCode: false,
    inList: false,
    children: [],
    ...parts,
  }
}
