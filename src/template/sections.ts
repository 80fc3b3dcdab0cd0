import type {Entry} from '../model/outline.ts'

/** The entry of one section, or of the header: the title with what stands before the first section. */
export interface SectionEntry {
  readonly header: boolean
  readonly entry: Entry
}

/**
 * The parts of a template: its header, then its headings of the highest level below the title.
 *
 * The title is the first heading if no other stands on its level, or if the caller knows it for one.
 */
export function toSectionEntries(root: Entry, top: 'title' | 'unknown' = 'unknown'): SectionEntry[] {
  const tops = root.children.filter(child => child.kind === 'heading')
  const [first] = tops
  const title =
    first &&
    ((tops.length === 1 && (first.depth === 1 || hasHeading(first))) ||
      (first.depth === 1 && tops.filter(other => other.depth === 1).length === 1 && hasHeading(first)) ||
      (first.depth === 1 && top === 'title'))
      ? first
      : null
  const before = root.children.filter(child => child.kind !== 'heading')
  const body = title ? [...title.children, ...tops.filter(top => top !== title)] : tops
  const level = body.reduce(
    (least, child) => (child.kind === 'heading' ? Math.min(least, child.depth) : least),
    Number.POSITIVE_INFINITY,
  )
  const isSection = (child: Entry) => child.kind === 'heading' && child.depth === level
  const sections = body.filter(isSection)
  const loose = body.filter(child => !isSection(child))
  const headerEntry: Entry = {
    ...root,
    line: title?.line ?? 1,
    endLine: title?.line ?? 1,
    name: title?.name ?? '',
    italic: title?.italic ?? false,
    children: [...before, ...loose],
  }
  return [{header: true, entry: headerEntry}, ...sections.map(entry => ({header: false, entry}))]
}

function hasHeading(entry: Entry): boolean {
  return entry.children.some(child => child.kind === 'heading')
}
