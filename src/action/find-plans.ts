import {type FoundPlan, toAllPlans, toChangedPlans, toDifferingPlans} from '../github/changed-plans.ts'
import type {RunEvent} from '../github/event.ts'
import type {ChangedFile, Gateway, Standing, Tree} from '../github/gateway.ts'
import {ok, type Result} from '../model/result.ts'
import type {PlanGlobs} from '../policy/plan-globs.ts'
import {toSentence} from './sentence.ts'

/** An event that the action can serve. */
export type ServedEvent = Exclude<RunEvent, {readonly kind: 'other'}>

/** What finding the plans needs beside GitHub. `listing` is the list of changed files, null if nobody asked for it. */
export interface Search {
  readonly event: ServedEvent
  readonly scope: 'changed' | 'all'
  readonly globs: PlanGlobs
  readonly standing: Standing
  readonly listing: Result<readonly ChangedFile[]> | null
}

/** The plans to judge, with the files of both commits. `base` is null for events without one. */
export interface FoundPlans {
  readonly plans: readonly FoundPlan[]
  readonly head: Tree
  readonly base: Tree | null
  readonly notices: readonly string[]
}

/** Find the plans to judge; null if there are none, in which case no tree was asked for unless it had to be. */
export async function findPlans(gateway: Gateway, search: Search): Promise<Result<FoundPlans | null>> {
  const {event, scope} = search
  if (event.kind === 'commit') return findAll(gateway, search, null)
  if (scope === 'all') return findAll(gateway, search, event.baseSha)
  const listed = event.kind === 'pull-request' ? await findListed(gateway, search, event) : null
  return listed ?? findCompared(gateway, search, event)
}

async function findAll(
  gateway: Gateway,
  {event, globs}: Search,
  baseSha: string | null,
): Promise<Result<FoundPlans | null>> {
  const [head, base] = await Promise.all([
    gateway.fetchTree(event.headSha),
    baseSha === null ? ok(null) : gateway.fetchTree(baseSha),
  ])
  if (!head.ok) return head
  if (!base.ok) return base
  const plans = toAllPlans(head.value, base.value, globs.isPlan)
  return ok(plans.length === 0 ? null : {plans, head: head.value, base: base.value, notices: []})
}

/** By the pull request's own list of files; null if there is no list that is whole and of the commit that we judge. */
async function findListed(
  gateway: Gateway,
  {standing, listing, globs}: Search,
  event: Extract<RunEvent, {kind: 'pull-request'}>,
): Promise<Result<FoundPlans | null> | null> {
  const pull = standing.pull
  if (pull?.ok !== true || pull.value.headSha !== event.headSha) return null
  const files = listing === null ? pull.value.files : listing.ok ? listing.value : null
  if (files === null || files.length !== pull.value.changedFiles) return null
  const plans = toChangedPlans(files, globs.isPlan)
  if (plans.length === 0) return ok(null)
  const lacksOldNames = listing === null && plans.some(({change}) => change === 'renamed')
  const [head, base, names] = await Promise.all([
    gateway.fetchTree(event.headSha),
    gateway.fetchTree(event.baseSha),
    lacksOldNames ? gateway.listChangedFiles(event.number, files.length) : null,
  ])
  if (!head.ok) return head
  if (!base.ok) return base
  const named = names?.ok === true ? toChangedPlans(names.value, globs.isPlan) : plans
  return ok({plans: named, head: head.value, base: base.value, notices: []})
}

/** By comparing the two commits, which needs no more than the right to read them. */
async function findCompared(
  gateway: Gateway,
  {standing, globs}: Search,
  event: Exclude<ServedEvent, {kind: 'commit'}>,
): Promise<Result<FoundPlans | null>> {
  const comparison = await gateway.compareCommits(event.baseSha, event.headSha)
  if (!comparison.ok) return comparison
  const {files, mergeBaseSha} = comparison.value
  const listed = files === null ? null : toChangedPlans(files, globs.isPlan)
  if (listed?.length === 0) return ok(null)
  const [head, base, fork] = await Promise.all([
    gateway.fetchTree(event.headSha),
    gateway.fetchTree(event.baseSha),
    listed === null && mergeBaseSha !== event.baseSha ? gateway.fetchTree(mergeBaseSha) : null,
  ])
  if (!head.ok) return head
  if (!base.ok) return base
  if (fork?.ok === false) return fork
  const plans = listed ?? toDifferingPlans(head.value, fork?.value ?? base.value, globs.isPlan)
  const notices = standing.pull?.ok === false ? [toSentence(standing.pull.failure)] : []
  return ok(plans.length === 0 ? null : {plans, head: head.value, base: base.value, notices})
}
