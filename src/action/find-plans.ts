import {type FoundPlan, toAllPlans, toChangedPlans, toDifferingPlans} from '../github/changed-plans.ts'
import type {RunEvent} from '../github/event.ts'
import type {ChangedFile, Gateway, Standing, Tree} from '../github/gateway.ts'
import {ok, type Result} from '../model/result.ts'
import type {Matches} from '../policy/glob.ts'
import type {PlanGlobs} from '../policy/plan-globs.ts'
import {differs, type Touches, touchedIn} from './changes.ts'
import type {Changes} from './fetch-changes.ts'
import {toSentence} from './sentence.ts'

/** An event that the action can serve. */
export type ServedEvent = Exclude<RunEvent, {readonly kind: 'other'}>

/**
 * What finding the plans needs beside GitHub: `changes` is what was already asked for, `watched` are other files whose
 * change matters.
 */
export interface Search {
  readonly event: ServedEvent
  readonly scope: 'changed' | 'all'
  readonly globs: PlanGlobs
  readonly standing: Standing
  readonly changes: Changes
  readonly watched: readonly string[]
}

/** The plans to judge, with the files of both commits. `base` is null for events without one. */
export interface FoundPlans {
  readonly plans: readonly FoundPlan[]
  readonly head: Tree
  readonly base: Tree | null
  readonly notices: readonly string[]
  /** The plans to judge if these paths were plans. */
  readonly under: (isPlan: Matches) => readonly FoundPlan[]
  /** Whether the run's commits change a file. */
  readonly touches: Touches
}

/** Find the plans to judge; null if nothing is to be read, in which case no tree was asked for unless it had to be. */
export async function findPlans(gateway: Gateway, search: Search): Promise<Result<FoundPlans | null>> {
  const {event, scope} = search
  if (event.kind === 'commit') return findAll(gateway, search)
  if (scope === 'all') return findAllSince(gateway, search, event.baseSha, [])
  const isCompared = event.kind !== 'pull-request' || search.changes.comparison !== null
  const listed = isCompared ? null : await findListed(gateway, search, event)
  return listed ?? findCompared(gateway, search, event)
}

/** All plans of a commit that has no base. */
async function findAll(gateway: Gateway, search: Search): Promise<Result<FoundPlans | null>> {
  const head = await gateway.fetchTree(search.event.headSha)
  if (!head.ok) return head
  const under = (isPlan: Matches) => toAllPlans(head.value, null, isPlan)
  const plans = under(search.globs.isPlan)
  return ok(toFound({plans, head: head.value, base: null, notices: [], under, touches: () => false}, search))
}

/** All plans of a commit, each against its base. */
async function findAllSince(
  gateway: Gateway,
  {event, globs, standing, watched}: Search,
  baseSha: string,
  notices: readonly string[],
): Promise<Result<FoundPlans | null>> {
  const trees = await fetchTrees(gateway, event.headSha, baseSha)
  if (!trees.ok) return trees
  const {head, base} = trees.value
  const listed = standing.pull?.ok === true && standing.pull.value.headSha === event.headSha
  const files = listed ? standing.pull.value.files : null
  const touches: Touches = files === null ? path => differs(path, head, base) : touchedIn(files, {head, base})
  const under = (isPlan: Matches) => toAllPlans(head, base, isPlan)
  return ok(toFound({plans: under(globs.isPlan), head, base, notices, under, touches}, {globs, watched}))
}

/** By the pull request's own list of files; null if there is no list that is whole and of the commit that we judge. */
async function findListed(
  gateway: Gateway,
  search: Search,
  event: Extract<RunEvent, {kind: 'pull-request'}>,
): Promise<Result<FoundPlans | null> | null> {
  const {standing, changes, globs} = search
  const {listing} = changes
  const pull = standing.pull
  if (pull?.ok !== true || pull.value.headSha !== event.headSha) return null
  const files = listing === null ? pull.value.files : listing.ok ? listing.value : null
  if (files === null || files.length !== pull.value.changedFiles) return null
  const listed = toChangedPlans(files, globs.isPlan)
  if (!isAny(files, search)) return ok(null)
  const lacksOldNames = listing === null && listed.some(({change}) => change === 'renamed')
  const [trees, names] = await Promise.all([
    fetchTrees(gateway, event.headSha, event.baseSha),
    lacksOldNames ? gateway.listChangedFiles(event.number, files.length) : null,
  ])
  if (!trees.ok) return trees
  const named = names?.ok === true ? names.value : files
  const under = (isPlan: Matches) => toChangedPlans(named, isPlan)
  return ok({...trees.value, plans: under(globs.isPlan), notices: [], under, touches: touchedIn(named, trees.value)})
}

/** By comparing the two commits, which needs no more than the right to read them. */
async function findCompared(
  gateway: Gateway,
  search: Search,
  event: Exclude<ServedEvent, {kind: 'commit'}>,
): Promise<Result<FoundPlans | null>> {
  const {standing, changes, globs, watched} = search
  const comparison = changes.comparison ?? (await gateway.compareCommits(event.baseSha, event.headSha))
  if (!comparison.ok) return findAllSince(gateway, search, event.baseSha, [UNRESOLVED])
  const {files, mergeBaseSha} = comparison.value
  if (files !== null && !isAny(files, search)) return ok(null)
  const [trees, fork] = await Promise.all([
    fetchTrees(gateway, event.headSha, event.baseSha),
    files === null && mergeBaseSha !== event.baseSha ? gateway.fetchTree(mergeBaseSha) : null,
  ])
  if (!trees.ok) return trees
  if (fork?.ok === false) return findAllSince(gateway, search, event.baseSha, [UNRESOLVED])
  const {head, base} = trees.value
  const before = fork?.value ?? base
  const under = (isPlan: Matches) =>
    files === null ? toDifferingPlans(head, before, isPlan) : toChangedPlans(files, isPlan)
  const touches: Touches = files === null ? path => differs(path, head, before) : touchedIn(files, {head, base})
  const isRefused = event.kind === 'pull-request' && standing.pull?.ok === false
  const notices = isRefused ? [toSentence(standing.pull.failure)] : []
  return ok(toFound({plans: under(globs.isPlan), head, base, notices, under, touches}, {globs, watched}))
}

/** Whether changed files are of any interest: a plan, also one that is ignored, or what is watched. */
function isAny(files: readonly ChangedFile[], {globs, watched}: Search): boolean {
  const isMeant = (path: string) => globs.isPlan(path) || globs.isIgnored(path)
  return toChangedPlans(files, isMeant).length > 0 || watched.some(touchedIn(files, null))
}

/** Nobody knows what changed: all plans are judged, so that none slips through. */
const UNRESOLVED = 'GitHub could not tell which plans changed, so all plans are judged.'

async function fetchTrees(
  gateway: Gateway,
  headSha: string,
  baseSha: string,
): Promise<Result<{readonly head: Tree; readonly base: Tree}>> {
  const [head, base] = await Promise.all([gateway.fetchTree(headSha), gateway.fetchTree(baseSha)])
  if (!head.ok) return head
  return base.ok ? ok({head: head.value, base: base.value}) : base
}

function toFound(found: FoundPlans, {globs, watched}: Pick<Search, 'globs' | 'watched'>): FoundPlans | null {
  const {plans, notices, touches, under} = found
  const isAny = plans.length > 0 || notices.length > 0 || watched.some(touches) || under(globs.isIgnored).length > 0
  return isAny ? found : null
}
