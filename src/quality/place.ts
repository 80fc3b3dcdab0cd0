import type {Entry} from '../model/outline.ts'

/** The entries that hold a line, the outermost first; a row stands for its cells. */
export function pathTo({kind, children}: Entry, line: number): readonly Entry[] {
  const child = kind === 'row' ? undefined : children.findLast(one => one.line <= line && line <= one.endLine)
  return child ? [child, ...pathTo(child, line)] : []
}

/** An entry and all that stands below it, level by level. */
export function allIn(entry: Entry): readonly Entry[] {
  const all = [entry]
  for (const {children} of all) for (const child of children) all.push(child)
  return all
}
