import {toPlanPolicy} from '../apply/plan-policy.ts'
import type {PlanSource} from '../model/plan.ts'
import type {Policy} from '../model/policy.ts'
import type {Report} from '../model/report.ts'
import {ok, type Result} from '../model/result.ts'
import {ignoredNotice} from '../policy/ignored.ts'
import {admit} from '../policy/run-limits.ts'
import {quote} from '../policy/unexpected.ts'
import {type Changes, findChanges} from './changes.ts'
import type {Typed} from './command.ts'
import {findPlans, inWords} from './find-plans.ts'
import {judgeAll} from './judge-all.ts'
import {toShownPath} from './paths.ts'
import {readPlans} from './read-plans.ts'
import {type LocalPolicy, readPolicy} from './read-policy.ts'
import {inShard, readShard} from './shard.ts'
import type {Surroundings} from './surroundings.ts'

/** One run over plans: its report, the files that were judged, as absolute paths, and their texts. */
export interface CheckRun {
  readonly report: Report
  readonly files: readonly string[]
  readonly plans: readonly PlanSource[]
}

/** Find, read and judge the plans that somebody's words name. Errors: a set-up that cannot be used. */
export async function runOnce({words, options}: Typed, surroundings: Surroundings): Promise<Result<CheckRun>> {
  const {disk, git} = surroundings
  const local = await readPolicy(options, disk)
  if (!local.ok) return local
  const shard = readShard(options.shard)
  if (!shard.ok) return shard
  const changes =
    options.base === undefined
      ? ok(null)
      : await findChanges(options.base, {disk, git}, local.value.limits.maxPlanBytes)
  if (!changes.ok) return changes
  const found = await findPlans({...local.value, words}, disk)
  if (!found.ok) return found
  const inScope = changes.value === null ? found.value : found.value.filter(isIn(changes.value))
  const ignored = inScope.filter(local.value.isIgnored)
  const wanted = inScope.filter(file => !local.value.isIgnored(file))
  const files = inShard(wanted, shard.value)
  const admitted = admit(files.length, local.value.limits)
  if (!admitted.ok) return admitted
  const readBase = changes.value?.readBase ?? null
  const read = await readPlans(files, {local: local.value, readBase}, disk)
  if (!read.ok) return read
  const {plans, policy} = read.value
  const judged = await judgeAll(plans, policy, surroundings)
  if (!judged.ok) return judged
  const nothing = inScope.length > 0 ? [] : [whyNothing(found.value, options.base, local.value)]
  const left = ignoredNotice(ignored.map(file => toShownPath(file, disk.cwd, disk.path)))
  const loose = options.base === undefined ? noBaseNotice(judged.value, policy) : []
  const report = {...judged.value, notices: [...judged.value.notices, ...loose, ...nothing, ...left]}
  return ok({report, files, plans})
}

function isIn({paths}: Changes): (file: string) => boolean {
  return file => paths.has(file)
}

/** Without a base, nobody knows what a plan was worth: the ratchet holds none, and says so where it might have. */
function noBaseNotice({plans}: Report, policy: Policy): string[] {
  const fallen = plans.filter(({path, score, minScore}) => score < minScore && toPlanPolicy(policy, path).ratchet)
  if (fallen.length === 0) return []
  return ['`ratchet` compares with a base, and there is none: name it, such as `--base origin/main`.']
}

/** A report without plans says where they were looked for. */
function whyNothing(found: readonly string[], base: string | undefined, local: LocalPolicy): string {
  if (found.length === 0) return `Nothing below the working directory matches ${inWords(local)}.`
  return `No plan changed since ${quote(base ?? '')}.`
}
