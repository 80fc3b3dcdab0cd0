import type {Entry, Outline} from '../model/outline.ts'
import type {Directives} from './directive.ts'

/** `This is an optional element. Feel free to remove.`, as templates of decision records have it; or the word alone. */
const SAYS_OPTIONAL =
  /^(?:this (?:is an?|(?:section|part|element|heading) is) )?optional(?: (?:section|part|element|heading))?(?= ?(?:[:.,;!–—-]|$))/i

/** Directives with what ordinary comments right below or above a heading say: that it may be left out. */
export function withOptionalComments(
  directives: ReadonlyMap<number, Directives>,
  {root, lines, comments}: Outline,
): ReadonlyMap<number, Directives> {
  const headings = headingLines(root)
  const isNext = (above: number, below: number) =>
    above < below && lines.slice(above, below - 1).every(line => line.trim() === '')
  const owners = comments
    .filter(({text, line}) => SAYS_OPTIONAL.test(text) && lines[line - 1]?.trim().startsWith('<!--'))
    .flatMap(
      ({line, endLine}) => headings.find(at => isNext(at, line)) ?? headings.find(at => isNext(endLine, at)) ?? [],
    )
  const said = owners.map((line): [number, Directives] => [line, {at: '', optional: true, ...directives.get(line)}])
  return new Map([...directives, ...said])
}

/** The lines of headings below the title. */
function headingLines(entry: Entry): number[] {
  const below = entry.children.flatMap(headingLines)
  return entry.kind === 'heading' && entry.depth > 1 ? [entry.line, ...below] : below
}
