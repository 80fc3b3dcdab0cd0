import {type Judgement, judgePlan} from '../check.ts'
import {ok, type Result} from '../model/result.ts'
import type {Typed} from './command.ts'
import {findPlans} from './find-plans.ts'
import {readPlans} from './read-plans.ts'
import {readPolicy} from './read-policy.ts'
import type {Disk} from './surroundings.ts'

/**
 * Find, read and judge plans as `check` does, and keep what the verdicts rest on. They are sorted by path. One that
 * somebody names is judged although the policy ignores it.
 *
 * Errors: words that name no plan, options, a policy file or a template that cannot be used.
 */
export async function judgePlans({words, options}: Typed, disk: Disk): Promise<Result<readonly Judgement[]>> {
  const local = await readPolicy(options, disk)
  if (!local.ok) return local
  const found = await findPlans({...local.value, words}, disk)
  if (!found.ok) return found
  const named = new Set(words.map(word => disk.path.resolve(disk.cwd, word)))
  const files = found.value.filter(file => named.has(file) || !local.value.isIgnored(file))
  const sources = await readPlans(files, {local: local.value, readBase: null}, disk)
  if (!sources.ok) return sources
  const plans: Judgement[] = []
  for (const source of sources.value.plans.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const judged = judgePlan(source, sources.value.policy)
    if (!judged.ok) return judged
    plans.push(judged.value)
  }
  return ok(plans)
}
