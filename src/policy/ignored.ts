import {quote} from './unexpected.ts'

const MAX_NAMED = 3

/** A notice of plans that the policy file ignores; none if there are none. */
export function ignoredNotice(paths: readonly string[]): string[] {
  if (paths.length === 0) return []
  const named = paths.slice(0, MAX_NAMED).map(quote).join(', ')
  const more = paths.length > MAX_NAMED ? ` and ${paths.length - MAX_NAMED} more` : ''
  return [`Not judged, since the policy file has them under \`ignore\`: ${named}${more}.`]
}
