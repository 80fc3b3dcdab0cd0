import type {Entry, Outline} from '../model/outline.ts'
import type {Directives} from './directive.ts'

/** `This is an optional element. Feel free to remove.`, as templates of decision records have it; or the word alone. */
const SAYS_OPTIONAL =
  /^(?:this (?:is an?|(?:section|part|element|heading) is) )?optional(?: (?:section|part|element|heading))?(?= ?(?:[:.,;!–—-]|$)| (?:but|for|if|unless|when)\b)/i

const MAX_BLANK_LINES = 5

/** Directives with what ordinary comments right below or above a heading say: that it may be left out. */
export function withOptionalComments(
  directives: ReadonlyMap<number, Directives>,
  {root, lines, comments}: Outline,
): ReadonlyMap<number, Directives> {
  const headings = new Set(headingLines(root))
  const owners = comments
    .filter(({text, line}) => SAYS_OPTIONAL.test(text) && lines[line - 1]?.trim().startsWith('<!--'))
    .flatMap(({line, endLine}) =>
      [nextText(lines, line, -1), nextText(lines, endLine, 1)].filter(at => headings.has(at)).slice(0, 1),
    )
  const said = owners.map((line): [number, Directives] => [line, {at: '', optional: true, ...directives.get(line)}])
  return new Map([...directives, ...said])
}

/** The nearest line above or below that is not blank. Few blank lines keep two things together. */
function nextText(lines: readonly string[], from: number, step: 1 | -1): number {
  let at = from + step
  while (Math.abs(at - from) <= MAX_BLANK_LINES && lines[at - 1]?.trim() === '') at += step
  return at
}

/** The lines of headings below the title. */
function headingLines(entry: Entry): number[] {
  const below = entry.children.flatMap(headingLines)
  return entry.kind === 'heading' && entry.depth > 1 ? [entry.line, ...below] : below
}
