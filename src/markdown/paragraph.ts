import type {Entry} from '../model/outline.ts'
import {cleanName, entry} from './entry.ts'
import {isItalic, type Line, proseOf, textOf, toLines} from './inline.ts'
import {type Label, parseLabels, wordCount} from './label.ts'
import {type Flat, LABEL_RANK, leaf, TITLE_LEVELS} from './nest.ts'
import type {Paragraph} from './tree.ts'

export interface Context {
  readonly quoted: boolean
  readonly inList: boolean
}

/** Longer names of labels in a row are the beginnings of sentences. */
const MAX_SERIES_WORDS = 3

export function toParagraph(paragraph: Paragraph, context: Context): Flat[] {
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

export function toLabel(label: Label, number: number, more: readonly Line[], context: Context): Flat {
  const value = [label.value, ...more.map(line => textOf(line.spans))].join('\n').trimEnd()
  const prose = [label.prose, ...more.map(line => proseOf(line.spans))].join('\n').slice(0, value.length)
  const endLine = more.at(-1)?.number ?? number
  const kind = value.trim() === '' ? 'title' : 'label'
  const alone = kind === 'title' && label.heads !== null
  const italic = label.italic && more.length === 0
  const place = {line: number, endLine}
  const made = entry({kind, name: cleanName(label.name), value, prose, alone, italic, ...place, ...context})
  const flat = {entry: made, rank: LABEL_RANK, plain: label.plain}
  return kind === 'title' ? {...flat, below: TITLE_LEVELS[label.heads ?? 'label']} : flat
}

export function textEntry(kind: 'item' | 'box' | 'paragraph', lines: readonly Line[], context: Context): Entry {
  const value = lines.map(line => textOf(line.spans)).join('\n')
  const prose = lines.map(line => proseOf(line.spans)).join('\n')
  const italic = lines.every(line => isItalic(line.spans))
  return entry({
    kind,
    value,
    prose,
    italic,
    line: lines[0]?.number ?? 1,
    endLine: lines.at(-1)?.number ?? 1,
    ...context,
  })
}

/** A word with a colon inside running text, or behind a label that still lacks its value, is no label. */
function dropAccidents(labelled: readonly Label[][]): Label[][] {
  return labelled.map((labels, i) => {
    const before = labelled[i - 1]
    const isAccident =
      labels[0]?.plain === true &&
      before !== undefined &&
      (before.length === 0 || (before.at(-1)?.value === '' && !isSeries(labelled, i)))
    return isAccident ? [] : labels
  })
}

/**
 * Short names line by line: one without a value is blank, and the next line is not its value. The first of three has its
 * value, or two of them in a row have none.
 */
function isSeries(labelled: readonly Label[][], at: number): boolean {
  const isShort = (labels: readonly Label[] | undefined) =>
    labels?.[0]?.plain === true && wordCount(labels[0].name) <= MAX_SERIES_WORDS
  const isBlank = (labels: readonly Label[] | undefined) => labels?.at(-1)?.value === ''
  const [first, before, own, next] = [-2, -1, 0, 1].map(step => labelled[at + step])
  if (!isShort(before) || !isShort(own)) return false
  return (isShort(first) && (!isBlank(first) || isBlank(before))) || (isShort(next) && isBlank(own))
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
