import {check} from '../check.ts'
import type {Gateway, Place, Standing, Tree} from '../github/gateway.ts'
import type {Report} from '../model/report.ts'
import {ok, type Result} from '../model/result.ts'
import {planTexts} from '../plan-texts.ts'
import {type Criteria, toCriteria} from '../policy/criteria.ts'
import type {Inputs} from '../policy/inputs.ts'
import {readPolicyFile} from '../policy/policy-file.ts'
import {fetchChanges} from './fetch-changes.ts'
import {type FoundPlans, findPlans, type ServedEvent} from './find-plans.ts'
import {toPlace} from './place.ts'
import {foresee, type Ruled, toWatched} from './propose.ts'
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

/** Judge the plans of an event. `begin` hears what is being done. */
export async function judge(
  gateway: Gateway,
  event: ServedEvent,
  inputs: Inputs,
  begin: (doing: string) => void,
): Promise<Result<Judged>> {
  begin('ask GitHub for the changed files')
  const place = toPlace(event, inputs)
  const [opening, changes] = await Promise.all([
    gateway.fetchOpening(place, {commit: toPolicyCommit(event, inputs), path: inputs.config}),
    fetchChanges(gateway, event, inputs),
  ])
  if (!opening.ok) return opening
  const {standing, policyText, proposedText} = opening.value
  const criteria = readCriteria(inputs, policyText)
  if (!criteria.ok) return criteria
  begin('find the plans')
  const globs = criteria.value.plans
  const watched = toWatched({criteria: criteria.value, inputs})
  const found = await findPlans(gateway, {event, scope: inputs.scope, globs, standing, changes, watched})
  if (!found.ok) return found
  if (found.value === null) {
    const report = check([], {...criteria.value.policy, template: 'auto'})
    return report.ok ? ok({report: report.value, standing, proposal: null, texts: new Map()}) : report
  }
  begin('read the plans')
  return judgeFound(gateway, place, {found: found.value, criteria: criteria.value, proposedText, inputs})
}

async function judgeFound(gateway: Gateway, place: Place, ruled: Ruled): Promise<Result<Judged>> {
  const {found, criteria, inputs} = ruled
  const read = createReader(gateway)
  // Without a plan a template that is not there is nobody's trouble.
  const template = found.plans.length === 0 ? AUTO : criteria.template
  // What stands is read again as late as can be without making anybody wait, since it decides what is overwritten.
  const [sources, standing, proposal] = await Promise.all([
    readPlans(read, {found, templates: toTemplates(found, inputs), template}),
    gateway.fetchStanding(place),
    foresee(read, ruled),
  ])
  if (!sources.ok) return sources
  if (!standing.ok) return standing
  const report = check(sources.value.plans, {...criteria.policy, template: sources.value.template})
  if (!report.ok) return report
  const notices = [...(proposal === null ? [] : [proposal]), ...report.value.notices, ...found.notices]
  return ok({
    report: skipByLabel({...report.value, notices}, standing.value, criteria.skipLabel),
    standing: standing.value,
    proposal,
    texts: planTexts(sources.value.plans),
  })
}

const AUTO = {kind: 'auto'} as const

function readCriteria(inputs: Inputs, policyText: string | null): Result<Criteria> {
  const file = policyText === null ? ok(null) : readPolicyFile(policyText, inputs.config)
  return file.ok ? toCriteria(inputs, file.value) : file
}

/** The commit whose policy and templates count: the base, unless the set-up says otherwise or there is none. */
function toPolicyCommit(event: ServedEvent, inputs: Inputs): string {
  return event.kind === 'commit' || inputs['config-from'] === 'head' ? event.headSha : event.baseSha
}

function toTemplates({head, base}: FoundPlans, inputs: Inputs): Tree {
  return inputs['config-from'] === 'head' ? head : (base ?? head)
}
