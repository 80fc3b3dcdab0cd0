/**
 * The one place where plan text, template text and file names are made harmless, one function per surface.
 *
 * GitHub links mentions, issue references and commit SHAs after Markdown is rendered, in the text of the page, so that
 * neither a backslash nor an entity stops them; a zero-width space inside the pattern does.
 */

const ZERO_WIDTH_SPACE = '&#8203;'

/** One line of text without control, format (bidi, zero-width) and unpaired surrogate characters. */
export function toPlainLine(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim()
}

/** Text that shows as itself in a paragraph, a list item, a table cell or a link's text of GitHub's Markdown. */
export function toMarkdown(text: string): string {
  return toPlainLine(text)
    .replace(/[\\`*_[\]~|]|[<>&]|@|#|\$|:(?=\/\/|[\w+-]+:)|www(?=\.)|gh-(?=\d)|[0-9a-f]{7,}/gi, neutralise)
    .replace(/^(?:[-+=]|\d{1,9}(?=[.)]))/, start => (/\d/.test(start) ? `${start}${ZERO_WIDTH_SPACE}` : `\\${start}`))
}

function neutralise(found: string): string {
  if (found === '<') return '&lt;'
  if (found === '>') return '&gt;'
  if (found === '&') return '&amp;'
  if (/^[0-9a-f]{7,}$/i.test(found)) return found.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`)
  if (/^[@:]|^www|^gh-/i.test(found)) return `${found}${ZERO_WIDTH_SPACE}`
  if (found === '#') return `\\#${ZERO_WIDTH_SPACE}`
  return `\\${found}`
}

/** Text as a code span; GitHub links nothing inside code. */
export function toCodeSpan(text: string): string {
  const plain = toPlainLine(text)
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(run => run[0].length))
  const fence = '`'.repeat(longest + 1)
  const pad = longest > 0 || plain === '' ? ' ' : ''
  return `${fence}${pad}${plain}${pad}${fence}`
}

/** Text for an annotation or the data of a workflow command: one line that can neither start a command nor colour a log. */
export function toAnnotationText(text: string): string {
  return toPlainLine(text)
    .replace(/(?<=^|\s)::/g, ': :')
    .replace(/##(?=\[)/g, '## ')
}

/** Text for a terminal or a job's log: as for an annotation. */
export function toTerminalText(text: string): string {
  return toAnnotationText(text)
}
