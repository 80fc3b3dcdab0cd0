import type {ListItem, Nodes, PhrasingContent, Root, RootContent, Table} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Block, Inline, Node} from '../../src/markdown/tree.ts'

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml'])

/** What a document says, a line for each block, without how its inline content is cut into nodes. */
export function describeBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap(block => describeBlock(block))
}

function describeBlock(block: Block | Extract<Node, {type: 'item' | 'row' | 'cell'}>): string[] {
  const name = nameOf(block)
  switch (block.type) {
    case 'heading':
      return [`${name} ${block.depth} ${describeInline(block.children)}`]
    case 'paragraph':
    case 'cell':
      return [`${name} ${describeInline(block.children)}`]
    case 'code':
    case 'frontMatter':
    case 'html':
      return [`${name} ${JSON.stringify(block.value.trim())}`]
    case 'thematicBreak':
      return [name]
    case 'item':
      return [`${name} ${block.checked}`, ...block.children.flatMap(indented)]
    default:
      return [name, ...block.children.flatMap(indented)]
  }
}

/** What holds other blocks, and code that is not closed, ends with or without the blank lines behind it. */
function nameOf(block: Parameters<typeof describeBlock>[0]): string {
  if (block.type === 'cell') return 'cell'
  if (/list|item|quote|code|html/.test(block.type)) return `${block.type} ${block.line}`
  return `${block.type} ${block.line}-${block.endLine}`
}

function indented(block: Parameters<typeof describeBlock>[0]): string[] {
  return describeBlock(block).map(line => `  ${line}`)
}

/** Lines begin with their number; what is next to each other and of a kind is one. */
function describeInline(nodes: readonly Inline[]): string {
  let line = 0
  const say = (all: readonly Inline[]): string =>
    all
      .map(node => {
        const start = node.line === line ? '' : `${node.line}:`
        line = node.line
        switch (node.type) {
          case 'text':
            return start + node.value
          case 'inlineCode':
          case 'html':
            return `${start}<${node.type} ${node.value.replace(/\s+/g, ' ')}>`
          case 'image':
            return `${start}<image ${node.alt} ${node.url}>`
          case 'link':
            return `${start}<link ${node.url} ${say(node.children)}>`
          default:
            return `${start}<${node.type} ${say(node.children)}>`
        }
      })
      .join('')
  return say(nodes).trim()
}

/** A document as remark reads it, in the same words. */
export function readByRemark(text: string): Block[] {
  const tree = remark.parse(text) as Root
  const targets = new Map<string, string>()
  collect(tree, targets)
  return tree.children.flatMap(node => toBlock(node, targets))
}

type Targets = ReadonlyMap<string, string>

function collect(node: Nodes, targets: Map<string, string>): void {
  if (node.type === 'definition' && !targets.has(node.identifier)) targets.set(node.identifier, node.url)
  if ('children' in node) for (const child of node.children) collect(child, targets)
}

function placeOf(node: Nodes): {line: number; endLine: number} {
  return {line: node.position?.start.line ?? 0, endLine: node.position?.end.line ?? 0}
}

function toBlock(node: RootContent, targets: Targets): Block[] {
  const place = placeOf(node)
  switch (node.type) {
    case 'yaml':
      return [{type: 'frontMatter', value: node.value, ...place}]
    case 'heading':
      return [{type: 'heading', depth: node.depth, children: toInline(node.children, targets), ...place}]
    case 'paragraph':
      return [{type: 'paragraph', children: toInline(node.children, targets), ...place}]
    case 'blockquote':
      return [{type: 'quote', children: node.children.flatMap(child => toBlock(child, targets)), ...place}]
    case 'footnoteDefinition':
      return [
        {type: 'footnote', children: node.children.flatMap(child => toBlock(child, targets)), line: 1, endLine: 1},
      ]
    case 'list':
      return [{type: 'list', children: node.children.map(item => toItem(item, targets)), ...place}]
    case 'table':
      return [toTable(node, targets)]
    case 'code':
      return [{type: 'code', value: node.value, ...place}]
    case 'html':
      return [{type: 'html', value: node.value, ...place}]
    case 'thematicBreak':
      return [{type: 'thematicBreak', ...place}]
    default:
      return []
  }
}

function toItem(item: ListItem, targets: Targets): Extract<Node, {type: 'item'}> {
  const children = item.children.flatMap(child => toBlock(child, targets))
  return {type: 'item', checked: item.checked ?? null, indent: '', children, ...placeOf(item)}
}

/** GitHub shows as many cells as a table has columns. */
function toTable(table: Table, targets: Targets): Block {
  const width = table.children[0]?.children.length ?? 0
  const children = table.children.map(row => {
    const cells = Array.from({length: width}, (_, i) => row.children[i])
    return {
      type: 'row' as const,
      children: cells.map(cell => ({type: 'cell' as const, children: toInline(cell?.children ?? [], targets)})),
      ...placeOf(row),
    }
  })
  return {type: 'table', children, ...placeOf(table)}
}

function toInline(nodes: readonly PhrasingContent[], targets: Targets): Inline[] {
  // Bare links that are found late have no place.
  let line = 0
  return nodes.flatMap((node): Inline[] => {
    line = node.position?.start.line ?? line
    switch (node.type) {
      case 'text':
        return node.value.split('\n').flatMap((value, i): Inline[] => {
          if (i > 0) line++
          return value === '' ? [] : [{type: 'text', value, line}]
        })
      case 'inlineCode':
      case 'html':
        return [{type: node.type, value: node.value, line}]
      case 'image':
        return [{type: 'image', alt: node.alt ?? '', url: node.url, line}]
      case 'imageReference':
        return [{type: 'image', alt: node.alt ?? '', url: targets.get(node.identifier) ?? '', line}]
      case 'link':
        return [{type: 'link', url: node.url, children: toInline(node.children, targets), line}]
      case 'linkReference':
        return [
          {type: 'link', url: targets.get(node.identifier) ?? '', children: toInline(node.children, targets), line},
        ]
      case 'strong':
        return [{type: 'strong', indent: null, children: toInline(node.children, targets), line}]
      case 'emphasis':
      case 'delete':
        return [{type: node.type, children: toInline(node.children, targets), line}]
      default:
        return []
    }
  })
}
