import {type FoundPlan, toAllPlans, toChangedPlans, toDifferingPlans} from '../github/changed-plans.ts'
import type {RunEvent} from '../github/event.ts'
import type {ChangedFile, Comparison, Gateway, PullRequest, Standing, Tree, WantedList} from '../github/gateway.ts'
import {MAX_LISTED_FILES} from '../github/limits.ts'
import {ok, type Result} from '../model/result.ts'
import type {Matches} from '../policy/glob.ts'
import type {PlanGlobs} from '../policy/plan-globs.ts'
import {differs, isNameless, type Touches, touchedIn} from './changes.ts'
import type {Changes} from './fetch-changes.ts'
import {toSentence} from './sentence.ts'

/** An event that the action can serve. */
export type ServedEvent = Exclude<RunEvent, {readonly kind: 'other'}>

type PullRequestEvent = Extract<RunEvent, {readonly kind: 'pull-request'}>

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
  const listed = event.kind === 'pull-request' ? await findListed(gateway, search, event) : null
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

/** By a list of files that is whole and of the commit that we judge; null if there is none. */
async function findListed(
  gateway: Gateway,
  search: Search,
  event: PullRequestEvent,
): Promise<Result<FoundPlans | null> | null> {
  const {standing, globs} = search
  const pull = standing.pull
  if (pull?.ok !== true || pull.value.headSha !== event.headSha) return null
  const files =
    toWholeList(search.changes, pull.value) ?? (await listInstead(gateway, search.changes, {event, pull: pull.value}))
  if (files === null) return null
  if (!isAny(files, search)) return ok(null)
  const isNamelessPlan = (file: ChangedFile) => isNameless(file) && globs.isPlan(file.path)
  const [trees, names] = await Promise.all([
    fetchTrees(gateway, event.headSha, event.baseSha),
    files.some(isNamelessPlan) ? gateway.listChangedFiles(event.number, toWanted(event, pull.value)) : null,
  ])
  if (!trees.ok) return trees
  const named = names?.ok ? withOldNames(files, names.value ?? []) : files
  const under = (isPlan: Matches) => toChangedPlans(named, isPlan)
  const why = names?.ok === false ? ` ${toSentence(names.failure)}` : ''
  const notices = named.some(isNamelessPlan) ? [`${NAMELESS}${why}`] : []
  return ok({...trees.value, plans: under(globs.isPlan), notices, under, touches: touchedIn(named, trees.value)})
}

/** The list that has as many files as the pull request says, the one with old names first; null if none has. */
function toWholeList({listing, comparison}: Changes, {changedFiles, files}: PullRequest) {
  const listed = listing?.ok ? listing.value : null
  const compared = comparison?.ok ? comparison.value.files : null
  return [listed, compared, files].find(list => list?.length === changedFiles) ?? null
}

/** The pull request's own list, where a comparison was asked for in its place that does not have as many files. */
async function listInstead(
  gateway: Gateway,
  {comparison}: Changes,
  {event, pull}: {readonly event: PullRequestEvent; readonly pull: PullRequest},
): Promise<readonly ChangedFile[] | null> {
  if (comparison === null || pull.changedFiles > MAX_LISTED_FILES) return null
  const listing = await gateway.listChangedFiles(event.number, toWanted(event, pull))
  return listing.ok && listing.value?.length === pull.changedFiles ? listing.value : null
}

function toWanted({headSha}: PullRequestEvent, {changedFiles: count}: PullRequest): WantedList {
  return {headSha, count}
}

/** The files as they were checked, and of another list no more than what they were called before. */
function withOldNames(files: readonly ChangedFile[], others: readonly ChangedFile[]): ChangedFile[] {
  const names = new Map(others.map(({path, previousPath}) => [path, previousPath]))
  return files.map(file => (isNameless(file) ? {...file, previousPath: names.get(file.path) ?? null} : file))
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
  const {mergeBaseSha} = comparison.value
  const files = isShort(comparison.value, search) ? null : comparison.value.files
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

/** Whether a comparison has fewer files, or more, than the pull request says of the very commit. */
function isShort({files}: Comparison, {event, standing: {pull}}: Search): boolean {
  if (event.kind !== 'pull-request' || pull?.ok !== true || pull.value.headSha !== event.headSha) return false
  return files !== null && files.length !== pull.value.changedFiles
}

/** Whether changed files are of any interest: a plan, also one that is ignored, or what is watched. */
function isAny(files: readonly ChangedFile[], {globs, watched}: Search): boolean {
  const isMeant = (path: string) => globs.isPlan(path) || globs.isIgnored(path)
  return toChangedPlans(files, isMeant).length > 0 || watched.some(touchedIn(files, null))
}

/** A plan is judged all the same; what is lost is the comparison with what it was. */
const NAMELESS = 'GitHub did not say what a renamed plan was called before, so its score is not compared.'

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
