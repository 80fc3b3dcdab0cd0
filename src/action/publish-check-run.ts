import {planCheckRun, toExternalId} from '../github/check-run-plan.ts'
import type {CheckRun, Gateway, Standing} from '../github/gateway.ts'
import {ok, type Result} from '../model/result.ts'

/**
 * Write the check run, unless one that says the same stands already. Answers one word for the debug log. `reread`
 * reads again what stands, to see whether a create without an answer took place.
 */
export async function publishCheckRun(
  gateway: Gateway,
  {standing, reread}: {readonly standing: Standing; readonly reread: () => Promise<Result<Standing>>},
  draft: Omit<CheckRun, 'externalId'>,
): Promise<Result<string>> {
  const run = {...draft, externalId: toExternalId(draft)}
  const plan = planCheckRun(standing.checkRuns, run)
  if (plan.kind === 'keep') return ok('unchanged')
  if (plan.kind === 'create') return create(gateway, reread, run)
  const updated = await gateway.updateCheckRun(standing.repositoryId, plan.id, run)
  return updated.ok ? ok('updated') : updated
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
  if (planCheckRun(now.value.checkRuns, run).kind === 'keep') return ok('created, without an answer')
  const second = await gateway.createCheckRun(run)
  return second.ok ? ok('created at the second try') : second
}
