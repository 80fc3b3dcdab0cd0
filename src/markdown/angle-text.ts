import type {Block} from './tree.ts'

/** A line of nothing but words in angle brackets: `<What is moved>`. */
const LONE = /^<(\p{L}[\p{L}\p{N}_-]*)((?:[ ,/:][\p{L}\p{N}?!…'’._-]*)*)>$/u
const CLOSING = /<\/(\p{L}[\p{L}\p{N}_-]*)/gu
/** Elements of HTML, which Markdown passes on. */
const ELEMENTS = new Set(
  'a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark math menu meta meter nav noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot small source span strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track u ul var video wbr'.split(
    ' ',
  ),
)
/** A name alone that is one of a component: `<TableOfContents>`, `<my-list>`. */
const COMPONENT = /^\p{Lu}\p{L}*\p{Lu}|[-_.]|\d/u
/** What stands behind an element's name without a value. */
const SWITCHES =
  /^(?:\s+(?:autoplay|checked|controls|disabled|hidden|inert|loop|multiple|muted|open|readonly|required|reversed|selected))*\s*\/?$/i

/**
 * Take a document's words in angle brackets for text: Markdown takes a line of them for HTML, which shows nothing, but a
 * template's author means a prompt, as `<What is moved, and why>` is one by its comma. What is closed somewhere in the
 * document is an element of its own. HTML inside of a text is shown there as it stands.
 */
export function readAngleText(blocks: readonly Block[], text: string): readonly Block[] {
  if (!text.includes('<')) return blocks
  const closed = new Set([...text.matchAll(CLOSING)].map(([, name]) => name))
  return blocks.map(block => withText(block, closed))
}

function withText(block: Block, closed: ReadonlySet<string | undefined>): Block {
  switch (block.type) {
    case 'html': {
      const {value, line, endLine} = block
      const name = nameOfText(value)
      if (name === null || closed.has(name)) return block
      const children = value.split('\n').map((text, i) => ({type: 'text', value: text, line: line + i}) as const)
      return {type: 'paragraph', children, line, endLine}
    }
    case 'quote':
    case 'footnote':
      return {...block, children: block.children.map(child => withText(child, closed))}
    case 'list': {
      const items = block.children.map(item => ({
        ...item,
        children: item.children.map(child => withText(child, closed)),
      }))
      return {...block, children: items}
    }
    default:
      return block
  }
}

/** The first word of a block that is words in angle brackets, null if it is HTML. */
function nameOfText(html: string): string | null {
  if (/<[/!]|=|\/>/.test(html)) return null
  const [, name = '', rest = ''] = LONE.exec(html.split('\n')[0]?.trim() ?? '') ?? []
  const isComponent = rest === '' && COMPONENT.test(name)
  return name === '' || isComponent || (ELEMENTS.has(name.toLowerCase()) && SWITCHES.test(rest)) ? null : name
}
