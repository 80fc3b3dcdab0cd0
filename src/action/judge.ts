import type {Gateway, Place, PolicyFilePlace, Standing, Tree} from '../github/gateway.ts'
import type {Judges} from '../judging/judges.ts'
import type {Report} from '../model/report.ts'
import {ok, type Result} from '../model/result.ts'
import {planTexts} from '../plan-texts.ts'
import {ignoredNotice} from '../policy/ignored.ts'
import type {Inputs} from '../policy/inputs.ts'
import {toOtherName} from '../policy/misnamed-file.ts'
import {toRunReport} from '../report/run-report.ts'
import {fetchChanges} from './fetch-changes.ts'
import {type FoundPlans, findPlans, type ServedEvent} from './find-plans.ts'
import {createLookout, createMemory, type Lookout} from './lookout.ts'
import {toPlace} from './place.ts'
import {foresee, type Ruled, toWatched} from './propose.ts'
import {readCriteria} from './read-criteria.ts'
import {createReader} from './read-file.ts'
import {readPlans} from './read-plans.ts'
import {skipByLabel} from './skip.ts'

/**
 * A run's verdict, and what of ours stood on GitHub right before it is published. `proposal` says what changes of the
 * policy would mean, null if none are proposed; it is among the report's notices. `texts` are the plans' texts by path.
 */
export interface Judged {
  readonly report: Report
  readonly standing: Standing
  readonly proposal: string | null
  readonly texts: ReadonlyMap<string, string>
}

/** What a verdict takes beside the inputs. */
interface Means {
  readonly gateway: Gateway
  readonly judges: Judges
}

/** Judge the plans of an event. `begin` hears what is being done. */
export async function judge(
  {gateway, judges}: Means,
  event: ServedEvent,
  inputs: Inputs,
  begin: (doing: string) => void,
): Promise<Result<Judged>> {
  begin('ask GitHub for the changed files')
  const place = toPlace(event, inputs)
  const [{opening, seenAtMs}, changes] = await Promise.all([
    fetchOpening(gateway, place, {
      commit: toPolicyCommit(event, inputs),
      path: inputs.config,
      otherPath: toOtherName(inputs.config),
    }),
    fetchChanges(gateway, event, inputs),
  ])
  if (!opening.ok) return opening
  const {standing, policyText, proposedText} = opening.value
  const criteria = await readCriteria(inputs, policyText)
  if (!criteria.ok) return criteria
  begin('find the plans')
  const globs = criteria.value.plans
  const watched = toWatched({criteria: criteria.value, inputs})
  const found = await findPlans(gateway, {event, scope: inputs.scope, globs, standing, changes, watched})
  if (!found.ok) return found
  const sight = {standing, seenAtMs: opening.value.hasAllComments ? seenAtMs : Number.NEGATIVE_INFINITY}
  const lookout = isOfUse(place, {inputs, criteria: criteria.value})
    ? createLookout(gateway, place, sight)
    : createMemory(sight)
  if (found.value === null) {
    const report = toRunReport([], criteria.value.policy)
    return ok({report, standing: await lookout.latest(), proposal: null, texts: new Map()})
  }
  begin('read the plans')
  const ruled = {found: found.value, criteria: criteria.value, proposedText, inputs}
  return judgeFound({gateway, judges}, ruled, lookout)
}

async function fetchOpening(gateway: Gateway, place: Place, policyFile: PolicyFilePlace) {
  const opening = await gateway.fetchOpening(place, policyFile)
  return {opening, seenAtMs: performance.now()}
}

async function judgeFound({gateway, judges}: Means, ruled: Ruled, lookout: Lookout): Promise<Result<Judged>> {
  const {found, criteria, inputs} = ruled
  const read = createReader(gateway)
  // The look is of no use before, and of less if anybody waited for it.
  const [sources, proposal] = await Promise.all([
    readPlans(read, {found, templates: toTemplates(found, inputs), policy: criteria.policy, limits: criteria.limits}),
    foresee({read, judges}, ruled),
    lookout.look(),
  ])
  if (!sources.ok) return sources
  const {plans, policy, notices: losses} = sources.value
  const reports = await judges.judge(plans, policy)
  if (!reports.ok) return reports
  const report = toRunReport(reports.value, policy)
  const standing = await lookout.latest()
  const ignored = ignoredNotice(found.under(criteria.plans.isIgnored).map(({path}) => path))
  const notices = [...(proposal === null ? [] : [proposal]), ...report.notices, ...found.notices, ...losses, ...ignored]
  return ok({
    report: skipByLabel({...report, notices}, standing, criteria.skipLabel),
    standing,
    proposal,
    texts: planTexts(plans),
  })
}

/** Whether anything depends on what stands: a comment, a check run, a label that skips the gate. */
function isOfUse({pullNumber, hasComments}: Place, {inputs, criteria}: Pick<Ruled, 'inputs' | 'criteria'>): boolean {
  const hasComment = hasComments && inputs.comment !== 'never'
  return hasComment || inputs['check-run'] || (pullNumber !== null && criteria.skipLabel !== '')
}

/** The commit whose policy and templates count: the base, unless the set-up says otherwise or there is none. */
function toPolicyCommit(event: ServedEvent, inputs: Inputs): string {
  return event.kind === 'commit' || inputs['config-from'] === 'head' ? event.headSha : event.baseSha
}

function toTemplates({head, base}: FoundPlans, inputs: Inputs): Tree {
  return inputs['config-from'] === 'head' ? head : (base ?? head)
}
