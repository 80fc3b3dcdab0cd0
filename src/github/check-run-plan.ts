import type {CheckRun, ExistingCheckRun} from './gateway.ts'
import {toHash} from './marker.ts'

const PREFIX = 'plan-completeness'

/** What to do about the check run: which of ours say something else by now, and whether none has our findings. */
export interface CheckRunPlan {
  readonly stale: readonly ExistingCheckRun[]
  readonly isNew: boolean
}

/**
 * What a check run's `external_id` says of it: a hash of its words, and one of its findings.
 *
 * The level of an annotation is not among them: it follows the verdict, and an update could not change it.
 */
export function toExternalId(run: Omit<CheckRun, 'externalId'>): string {
  const findings = run.annotations.map(({level: _, ...finding}) => finding)
  return toId(toHash(JSON.stringify([run.conclusion, run.title, run.summary])), toHash(JSON.stringify(findings)))
}

/**
 * Decide between the check runs of our name on the commit and the one that we have to write.
 *
 * Shape: `stale` has the `externalId` that each will have once it says what the new one says.
 *
 * An update can only add annotations, never take any away. Where findings differ there has to be a new check run, which
 * GitHub shows in place of the old one as long as both are in one suite; a new attempt may put it into another. All of
 * ours are therefore brought to the same verdict, so that it does not matter which one a ruleset looks at.
 */
export function planCheckRun(existing: readonly ExistingCheckRun[], run: CheckRun): CheckRunPlan {
  const {words, findings} = toParts(run.externalId)
  const ours = existing.filter(({externalId}) => externalId.startsWith(`${PREFIX}:`))
  const parts = ours.map(({id, externalId}) => ({id, ...toParts(externalId)}))
  return {
    stale: parts
      .filter(each => each.words !== words)
      .map(each => ({id: each.id, externalId: toId(words, each.findings)})),
    isNew: !parts.some(each => each.findings === findings),
  }
}

function toId(words: string, findings: string): string {
  return `${PREFIX}:${words}:${findings}`
}

function toParts(externalId: string): {readonly words: string; readonly findings: string} {
  const [, words = '', findings = ''] = externalId.split(':')
  return {words, findings}
}
