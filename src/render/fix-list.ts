import type {FixList} from '../model/fix-list.ts'

/** A fix list as JSON: two spaces, a newline at the end. Its keys stand in the order in which they were made. */
export function renderFixList(list: FixList): string {
  return `${JSON.stringify(list, null, 2)}\n`
}
