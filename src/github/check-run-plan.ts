import type {CheckRun, ExistingCheckRun} from './gateway.ts'
import {toHash} from './marker.ts'

const PREFIX = 'plan-completeness'

/** What to do about the check run. */
export type CheckRunPlan =
  | {readonly kind: 'create'}
  | {readonly kind: 'update'; readonly id: string}
  | {readonly kind: 'keep'}

/** What a check run's `external_id` says of it: a hash of its words, and one of its annotations. */
export function toExternalId(run: Omit<CheckRun, 'externalId'>): string {
  const words = toHash(JSON.stringify([run.conclusion, run.title, run.summary]))
  return `${PREFIX}:${words}:${toHash(JSON.stringify(run.annotations))}`
}

/**
 * Decide between the check runs of our name on the commit and the one that we have to write.
 *
 * An update can only add annotations, never take any away: where they differ, a new check run of the same name takes
 * the old one's place.
 */
export function planCheckRun(existing: readonly ExistingCheckRun[], run: CheckRun): CheckRunPlan {
  const ours = existing.filter(({externalId}) => externalId.startsWith(`${PREFIX}:`))
  if (ours.some(({externalId}) => externalId === run.externalId)) return {kind: 'keep'}
  const same = ours.find(({externalId}) => externalId.split(':')[2] === run.externalId.split(':')[2])
  return same === undefined ? {kind: 'create'} : {kind: 'update', id: same.id}
}
