import type {Entry, Outline} from '../model/outline.ts'
import {readAngleText} from './angle-text.ts'
import {toComments} from './comments.ts'
import {cleanName, entry} from './entry.ts'
import {toFence} from './fence.ts'
import {toMetaEntries} from './front-matter.ts'
import {type Line, proseOf, textOf, toLines} from './inline.ts'
import {parseLabels} from './label.ts'
import {toLinks} from './links.ts'
import {type Flat, leaf, nest} from './nest.ts'
import {type Context, textEntry, toLabel, toParagraph} from './paragraph.ts'
import {parseMarkdown} from './parse.ts'
import {toTable} from './table.ts'
import type {Block, Item, Paragraph} from './tree.ts'

/**
 * Parse Markdown text into its outline; front matter keys come first.
 *
 * Errors: `Excess` is thrown where reading it would take too long.
 */
export function toOutline(text: string): Outline {
  const blocks = readAngleText(parseMarkdown(text), text)
  const lines = text.split('\n')
  const root = entry({
    kind: 'root',
    line: 1,
    endLine: lines.length,
    children: nest(toEntries(blocks, OUTSIDE), 0),
  })
  return {root, lines, links: toLinks(blocks), comments: toComments(blocks)}
}

const OUTSIDE: Context = {quoted: false, inList: false}

function toEntries(blocks: readonly Block[], context: Context): Flat[] {
  return blocks.flatMap(block => toFlat(block, context))
}

function toFlat(block: Block, context: Context): Flat[] {
  const place = {line: block.line, endLine: block.endLine}
  switch (block.type) {
    case 'frontMatter':
      return toMetaEntries(block.value, place.line + 1).map(leaf)
    case 'heading': {
      const lines = toLines(block.children)
      const name = lines.map(line => textOf(line.spans)).join(' ')
      const prose = lines.map(line => proseOf(line.spans)).join(' ')
      return [
        {
          entry: entry({
            kind: 'heading',
            depth: block.depth,
            name: cleanName(name),
            prose,
            italic: endsInItalics(lines),
            ...place,
          }),
          rank: block.depth,
        },
      ]
    }
    case 'thematicBreak':
      return ['break']
    case 'paragraph':
      return toParagraph(block, context)
    case 'list':
      return toList(block.children, context)
    case 'table':
      return [leaf(toTable(block, context))]
    case 'code':
      return [leaf(toFence(block, context))]
    case 'quote':
      return toEntries(block.children, {...context, quoted: true})
    case 'html':
      return [leaf(toHtml(block.value, place, context))]
    case 'footnote':
      return []
  }
}

function endsInItalics(lines: readonly Line[]): boolean {
  const last = lines.flatMap(line => line.spans).findLast(span => span.text.trim() !== '')
  return last?.emphasis === true
}

/** A comment and a tag; behind one that is not closed, the rest, so that its end is looked for once. */
const COMMENT = /<!--[\s\S]*?(?:-->|($))/g
const TAG = /<[^>]*(?:>|($))/g

function toHtml(value: string, place: {line: number; endLine: number}, context: Context): Entry {
  const visible = value.replace(COMMENT, (text, isOpen) => (isOpen === undefined ? '' : text))
  const comments = visible.trim() === '' && value.trim() !== ''
  const text = comments ? value : visible.replace(TAG, (text, isOpen) => (isOpen === undefined ? ' ' : text))
  return entry({kind: comments ? 'comment' : 'paragraph', value: text, prose: text, ...place, ...context})
}

function toList(items: readonly Item[], context: Context): Flat[] {
  return items.flatMap(item => {
    const [own, behind] = splitItem(item)
    const made = leaf(toItem(own, {...context, inList: true}))
    return behind === null ? made : [made, ...toParagraph(behind, context)]
  })
}

/**
 * An item, and what stands below it without a blank line and not indented, from a bold text on. To Markdown that is the
 * item's last line; its author meant the head of what comes next.
 */
function splitItem(item: Item): [Item, Paragraph | null] {
  const [text, ...others] = item.children
  if (text?.type !== 'paragraph' || others.length > 0) return [item, null]
  const at = text.children.findIndex(
    child => child.type === 'strong' && child.line > text.line && child.indent === item.indent,
  )
  const head = text.children[at]
  if (head === undefined) return [item, null]
  const endLine = head.line - 1
  return [
    {...item, endLine, children: [{...text, endLine, children: text.children.slice(0, at)}]},
    {...text, line: head.line, children: text.children.slice(at)},
  ]
}

function toItem(item: Item, context: Context): Entry {
  const [first, ...others] = item.children
  const place = {line: item.line, endLine: item.endLine}
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
  const {checked} = item
  const [top, ...more] = lines
  const [label] = top ? parseLabels(top) : []
  if (!top || !label)
    return {...textEntry(checked === null ? 'item' : 'box', lines, context), ...place, checked, children}
  const flat = toLabel(label, top.number, more, context)
  const made = flat === 'break' ? entry({kind: 'item'}) : flat.entry
  return {...made, ...place, kind: checked === null ? made.kind : 'box', checked, children}
}
