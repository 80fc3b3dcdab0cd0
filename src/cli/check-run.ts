import type {PlanSource} from '../model/plan.ts'
import type {Report} from '../model/report.ts'
import {ok, type Result} from '../model/result.ts'
import {quote} from '../policy/unexpected.ts'
import {type Changes, findChanges} from './changes.ts'
import type {Typed} from './command.ts'
import {findPlans, inWords} from './find-plans.ts'
import {judgeAll} from './judge-all.ts'
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
  const {policy} = local.value
  const shard = readShard(options.shard)
  if (!shard.ok) return shard
  const changes = options.base === undefined ? ok(null) : await findChanges(options.base, disk, git)
  if (!changes.ok) return changes
  const found = await findPlans({...local.value, words}, disk)
  if (!found.ok) return found
  const wanted = changes.value === null ? found.value : found.value.filter(isIn(changes.value))
  const files = inShard(wanted, shard.value)
  const readBase = changes.value?.readBase ?? null
  const plans = await readPlans(files, {template: policy.template, readBase}, disk)
  if (!plans.ok) return plans
  const judged = judgeAll(plans.value, policy, surroundings)
  if (!judged.ok) return judged
  const nothing = wanted.length > 0 ? [] : [whyNothing(found.value, options.base, local.value)]
  const report = {...judged.value, notices: [...judged.value.notices, ...nothing]}
  return ok({report, files, plans: plans.value})
}

function isIn({paths}: Changes): (file: string) => boolean {
  return file => paths.has(file)
}

/** A report without plans says where they were looked for. */
function whyNothing(found: readonly string[], base: string | undefined, local: LocalPolicy): string {
  if (found.length === 0) return `Nothing below the working directory matches ${inWords(local)}.`
  return `No plan changed since ${quote(base ?? '')}.`
}
