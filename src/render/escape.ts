/**
 * The one place where plan text, template text and file names are made harmless, one function per surface.
 *
 * Why a zero-width space: GitHub links mentions, issue references, commit SHAs and emoji codes in the text of the
 * rendered page, where neither a backslash nor an entity is left to stop it. A zero-width space inside the pattern
 * does, and is what Dependabot and Renovate write.
 */

const ZERO_WIDTH_SPACE = '\u200B'

/** Text as one line without control, format (bidi, zero-width) and unpaired surrogate characters. */
export function toPlainLine(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(ANSI_SEQUENCE, '')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim()
}

/** Text that shows as itself in a paragraph, a list item, a table cell or a link's text of GitHub's Markdown. */
export function toMarkdown(text: string): string {
  return withoutAutolinks(toPlainLine(text))
    .replace(/[\\`*_[\]~|<>&$\u200B]|!(?=\[)/g, character => MARKDOWN[character] ?? `\\${character}`)
    .replace(/^[-+=#]/, '\\$&')
    .replace(/^(\d{1,9})(?=[.)])/, '$1\\')
}

/** A sentence of ours around plan text, with values between backticks: those as code, the rest as with `toMarkdown`. */
export function toMarkdownProse(sentence: string): string {
  return toPlainLine(sentence)
    .split(/(`[^`]+`)/)
    .map(part => (/^`[^`]+`$/.test(part) ? toCodeSpan(part.slice(1, -1)) : spaced(part, toMarkdown)))
    .join('')
}

/** Text as a code span; GitHub links nothing inside code. Not for table cells, where a pipe would end the cell. */
export function toCodeSpan(text: string): string {
  const plain = toPlainLine(text)
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(run => run[0].length))
  const fence = '`'.repeat(longest + 1)
  const padding = longest > 0 || plain === '' ? ' ' : ''
  return `${fence}${padding}${plain}${padding}${fence}`
}

/** A path as code in a table cell, where a narrow screen may break it behind each slash. */
export function toCodeCell(path: string): string {
  // The only slashes that are not the path's stand in the `</span>` that `toMarkdown` puts behind a dollar sign.
  return `<code>${toMarkdown(path).replace(/\/(?!span>)/g, '/<wbr>')}</code>`
}

/** Text of several lines as a fenced block of code, whatever fences the text holds itself. */
export function toCodeBlock(text: string, language: string): string {
  const lines = toPlainLines(text)
  const longest = Math.max(2, ...[...lines.matchAll(/`+/g)].map(run => run[0].length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${lines.replace(/(?<!\n)\n+$/, '')}\n${fence}`
}

/** Text of several lines without the characters that `toPlainLine` takes out; spaces stay, a tab becomes two. */
export function toPlainLines(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029\u0085]/)
    .map(line =>
      line
        .replace(/\p{Cs}/gu, '\uFFFD')
        .replace(ANSI_SEQUENCE, '')
        .replaceAll('\t', '  ')
        .replace(/[\p{Cc}\p{Cf}]/gu, ''),
    )
    .join('\n')
}

/** Text inside an HTML element of ours, such as `<summary>`, where Markdown is not read. */
export function toHtml(text: string): string {
  return withoutAutolinks(toPlainLine(text)).replace(/[<>&"'$\u200B]/g, character => HTML[character] ?? character)
}

/** Markup of ours, with all text in it made harmless. Only `html` makes it. */
export interface Html {
  readonly markup: string
}

/** Markup of a page of ours: what is written literally stays, any text put into it shows as itself. */
export function html(
  literals: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  return {
    markup: literals.map((literal, i) => (i === 0 ? literal : `${toMarkup(values[i - 1] ?? '')}${literal}`)).join(''),
  }
}

/** Code of ours inside a page's `<style>` or `<script>`, never with text of a report in it. */
export function trusted(markup: string): Html {
  return {markup}
}

function toMarkup(value: string | number | Html | readonly Html[]): string {
  if (typeof value === 'string')
    return toPlainLines(value)
      .trim()
      .replace(/[<>&"']/g, character => PAGE[character] ?? character)
  if (typeof value === 'number') return String(value)
  return 'markup' in value ? value.markup : value.map(({markup}) => markup).join('')
}

/** A file's path as the path of a URL inside a Markdown link. */
export function toUrlPath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(segment => encodeURIComponent(segment).replace(/[!'()*~_]/g, percentEncoded))
    .join('/')
}

/** Text for an annotation or the data of a workflow command: one line that can start no command of the runner. */
export function toAnnotationText(text: string): string {
  return toPlainLine(text)
    .replace(/(?<=^|\s):{2,}/g, colons => [...colons].join(' '))
    .replace(/##(?=\[)/g, '## ')
}

/** Text of a SARIF message, where brackets would make a link. Source: SARIF 2.1.0, section 3.11.6. */
export function toSarifText(text: string): string {
  return toPlainLine(text).replace(/[\\[\]]/g, '\\$&')
}

/** Text of an XML document: one line of characters that XML 1.0 has. The library writes the entities. */
export function toXmlText(text: string): string {
  return toPlainLine(text).replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
}

/** Text for a terminal or a job's log: as for an annotation. It never stands first on a line. */
export function toTerminalText(text: string): string {
  return toAnnotationText(text)
}

const ESCAPE = '\u001B'
const ANSI_SEQUENCE = new RegExp(`(?:${ESCAPE}\\[|\u009B)[0-?]*[ -/]*[@-~]`, 'g')

const ENTITIES = {'<': '&lt;', '>': '&gt;', '&': '&amp;', [ZERO_WIDTH_SPACE]: '&#8203;'}
/** GitHub reads `$…$` as a formula also behind a backslash; a `<span>` is its documented way out. */
const MARKDOWN: Readonly<Record<string, string>> = {...ENTITIES, '|': '&#124;', $: '<span>$</span>'}
const PAGE: Readonly<Record<string, string>> = {'<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&#39;'}
const HTML: Readonly<Record<string, string>> = {...ENTITIES, $: '&#36;', '"': '&quot;', "'": '&#39;'}

/** Whatever GitHub would link or draw by its wording alone, with a zero-width space inside. */
function withoutAutolinks(line: string): string {
  return line
    .replace(/@|#(?=\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)|gh-(?=\d)/gi, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/[0-9a-f]{7,}/gi, digits => digits.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`))
}

/** Convert a part of a line, keeping the spaces at its ends. */
function spaced(part: string, convert: (text: string) => string): string {
  const text = part.trim()
  const start = part.length - part.trimStart().length
  return `${part.slice(0, start)}${convert(text)}${part.slice(start + text.length)}`
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
