import {planCheckRun} from '../github/check-run-plan.ts'
import type {CheckRun, Gateway, Standing} from '../github/gateway.ts'
import {ok, type Result} from '../model/result.ts'

/** What of ours stands on the commit, and how to read it again, to see whether a create without an answer took place. */
export interface StandingCheckRuns {
  readonly standing: Standing
  readonly reread: () => Promise<Result<Standing>>
}

/** Write the check run, unless one that says the same stands already. Answers a few words for the debug log. */
export async function publishCheckRun(
  gateway: Gateway,
  {standing, reread}: StandingCheckRuns,
  run: CheckRun,
): Promise<Result<string>> {
  if (!standing.checkRuns.ok) return standing.checkRuns
  const {stale, isNew} = planCheckRun(standing.checkRuns.value, run)
  // Before the new one, which has to stay the latest.
  const updates = await Promise.all(
    stale.map(({id, externalId}) => gateway.updateCheckRun(standing.repositoryId, id, {...run, externalId})),
  )
  const created = isNew ? await create(gateway, reread, run) : ok(stale.length === 0 ? 'unchanged' : 'updated')
  return updates.find(update => !update.ok) ?? created
}

async function create(
  gateway: Gateway,
  reread: () => Promise<Result<Standing>>,
  run: CheckRun,
): Promise<Result<string>> {
  const first = await gateway.createCheckRun(run)
  if (first.ok) return ok('created')
  if (first.failure.code !== 'unavailable') return first
  const now = await reread()
  if (!now.ok) return now
  if (!now.value.checkRuns.ok) return now.value.checkRuns
  if (!planCheckRun(now.value.checkRuns.value, run).isNew) return ok('created, without an answer')
  const second = await gateway.createCheckRun(run)
  return second.ok ? ok('created at the second try') : second
}
