import type {Nodes, Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmAutolinkLiteralFromMarkdown} from 'mdast-util-gfm-autolink-literal'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfmAutolinkLiteral} from 'micromark-extension-gfm-autolink-literal'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'

const ADDRESS = /www\.|https?:\/\/|@/i
const FRONT_MATTER = ['yaml', 'toml'] as const

/**
 * What GitHub adds to Markdown, each with what a text must have for it to matter: a bare link and a table are looked
 * for at every word and line, which makes up half of the time. A link may be written with character references.
 */
const EXTENSIONS = [
  {needs: /www|http|@|&[#\w]/i, syntax: gfmAutolinkLiteral(), tree: literalAutolinks()},
  {needs: /\[\^/, syntax: gfmFootnote(), tree: gfmFootnoteFromMarkdown()},
  {needs: /~/, syntax: gfmStrikethrough(), tree: gfmStrikethroughFromMarkdown()},
  {needs: /^[\t >-]*[|:][\t >|:-]*$/m, syntax: gfmTable(), tree: gfmTableFromMarkdown()},
  {needs: /\[[\sx]\]/i, syntax: gfmTaskListItem(), tree: gfmTaskListItemFromMarkdown()},
  {needs: /^\uFEFF?[-+]/, syntax: frontmatter([...FRONT_MATTER]), tree: frontmatterFromMarkdown([...FRONT_MATTER])},
]

/** Its second look at every text, for addresses that the syntax passes over, only where any text has such signs. */
function literalAutolinks() {
  const {transforms, ...extension} = gfmAutolinkLiteralFromMarkdown()
  const lookAgain = (tree: Root) => {
    if (hasAddress(tree)) for (const transform of transforms ?? []) transform(tree)
  }
  return {...extension, transforms: [lookAgain]}
}

/** Whether a text outside of links looks like it holds an address. */
function hasAddress(node: Nodes): boolean {
  if (node.type === 'text') return ADDRESS.test(node.value)
  return 'children' in node && node.type !== 'link' && node.children.some(hasAddress)
}

/** Parse Markdown as GitHub reads it (tables, task lists, footnotes), with front matter. Never throws. */
export function parseMarkdown(text: string): Root {
  const used = EXTENSIONS.filter(({needs}) => needs.test(text))
  return fromMarkdown(text, {extensions: used.map(({syntax}) => syntax), mdastExtensions: used.map(({tree}) => tree)})
}
