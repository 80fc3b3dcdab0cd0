import type {Entry} from '../model/outline.ts'

/** Whether an entry stands below another. */
export function isInside(inner: Entry, outer: Entry): boolean {
  return inner !== outer && inner.line > outer.line && inner.endLine <= outer.endLine
}

/** Whether two entries share a line. */
export function overlaps(a: Entry, b: Entry): boolean {
  return a.line <= b.endLine && b.line <= a.endLine
}
