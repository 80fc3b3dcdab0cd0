import type {CheckRun, ExistingCheckRun} from './gateway.ts'
import {toHash} from './marker.ts'
import {isNewer, type Writer} from './writer.ts'

const PREFIX = 'plan-completeness'

/** In place of the findings' hash, as long as not all of them are written. */
const UNFINISHED = 'unfinished'

/** What to do about the check run: which of ours say something else by now, and whether none has our findings. */
export interface CheckRunPlan {
  readonly stale: readonly ExistingCheckRun[]
  readonly isNew: boolean
}

interface Parts extends Writer {
  readonly words: string
  readonly findings: string
}

/**
 * What a check run's `external_id` says of it: a hash of its words, one of its findings, and who wrote it.
 *
 * The level of an annotation is not among them: it follows the verdict, and an update could not change it.
 */
export function toExternalId(checkRun: Omit<CheckRun, 'externalId'>, writer: Writer): string {
  const {conclusion, title, summary, annotations} = checkRun
  const findings = annotations.map(({level: _, ...finding}) => finding)
  const words = toHash(JSON.stringify([conclusion, title, summary]))
  return toId({words, findings: toHash(JSON.stringify(findings)), ...writer})
}

/** The `external_id` of a check run as long as not all of its findings are written. */
export function toUnfinishedId(externalId: string): string {
  return toId({...toParts(externalId), findings: UNFINISHED})
}

/**
 * Decide between the check runs of our name on the commit and the one that we have to write.
 *
 * Shape: `stale` has the `externalId` that each will have once it says what the new one says. Also one that says the same
 * is stale if an older run wrote it: else a run between the two would take the older one for the last.
 *
 * An update can only add annotations, never take any away. Where findings differ there has to be a new check run, which
 * GitHub shows in place of the old one as long as both are in one suite; a new attempt may put it into another. All of
 * ours are therefore brought to the same verdict, so that it does not matter which one a ruleset looks at.
 */
export function planCheckRun(existing: readonly ExistingCheckRun[], checkRun: CheckRun): CheckRunPlan {
  const mine = toParts(checkRun.externalId)
  const ours = existing
    .filter(({externalId}) => externalId.startsWith(`${PREFIX}:`))
    .map(({id, externalId}) => ({id, parts: toParts(externalId)}))
  if (ours.some(({parts}) => isNewer(parts, mine))) return {stale: [], isNew: false}
  const stale = ours.filter(({parts}) => parts.words !== mine.words || parts.run !== mine.run)
  return {
    stale: stale.map(({id, parts}) => ({id, externalId: toId({...mine, findings: parts.findings})})),
    isNew: !ours.some(({parts}) => parts.findings === mine.findings),
  }
}

function toId({words, findings, run, attempt}: Parts): string {
  return [PREFIX, words, findings, run, attempt].join(':')
}

function toParts(externalId: string): Parts {
  const [, words = '', findings = '', run, attempt] = externalId.split(':')
  return {words, findings, run: Number(run), attempt: Number(attempt)}
}
