import type {ChangedFile, Comparison, Gateway} from '../github/gateway.ts'
import {MAX_COMPARED_FILES, MAX_LISTED_FILES, MAX_PAGE_SIZE} from '../github/limits.ts'
import type {Result} from '../model/result.ts'
import type {Inputs} from '../policy/inputs.ts'
import type {ServedEvent} from './find-plans.ts'

/** What was asked of GitHub about the changed files beside the first query; null what was not. */
export interface Changes {
  readonly listing: Result<readonly ChangedFile[] | null> | null
  readonly comparison: Result<Comparison> | null
}

/**
 * Ask for the changed files beside the first query, where it is known that its own answer will not do: nobody then
 * waits for two answers in turn. Where that query may well do, it is one request less for the runs without a plan.
 */
export async function fetchChanges(gateway: Gateway, event: ServedEvent, inputs: Inputs): Promise<Changes> {
  if (event.kind === 'commit' || inputs.scope === 'all') return {listing: null, comparison: null}
  if (event.kind === 'merge-group' || mustCompare(event, inputs))
    return {listing: null, comparison: await gateway.compareCommits(event.baseSha, event.headSha)}
  const {number, headSha, changedFiles: count} = event
  const isLong = count > MAX_PAGE_SIZE
  return {listing: isLong ? await gateway.listChangedFiles(number, {headSha, count}) : null, comparison: null}
}

/**
 * The list of files would be cut off, or takes several requests where a comparison is one, or the token may well be one
 * that must not read pull requests: that is how a private repository is set up that wants no comments.
 */
function mustCompare({changedFiles, isPrivate}: Extract<ServedEvent, {kind: 'pull-request'}>, inputs: Inputs): boolean {
  const isLongPage = changedFiles > MAX_PAGE_SIZE && changedFiles < MAX_COMPARED_FILES
  return isLongPage || changedFiles > MAX_LISTED_FILES || (isPrivate && inputs.comment === 'never')
}
