import type {Entry} from '../model/outline.ts'

/** An entry and all that stands below it, in document order. */
export function allBelow(entry: Entry): Entry[] {
  return [entry, ...entry.children.flatMap(allBelow)]
}
