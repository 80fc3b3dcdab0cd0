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
  const level = Math.min(...body.filter(child => child.kind === 'heading').map(child => child.depth))
  const sections = body.filter(child => child.kind === 'heading' && child.depth === level)
  const loose = body.filter(child => !sections.includes(child))
  const headerEntry: Entry = {
    ...root,
    line: title?.line ?? 1,
    endLine: title?.line ?? 1,
    name: title?.name ?? '',
    children: [...before, ...loose],
  }
  return [{header: true, entry: headerEntry}, ...sections.map(entry => ({header: false, entry}))]
}

function hasHeading(entry: Entry): boolean {
  return entry.children.some(child => child.kind === 'heading')
}
