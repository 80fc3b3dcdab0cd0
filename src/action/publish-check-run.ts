import {planCheckRun, toExternalId} from '../github/check-run-plan.ts'
import type {CheckRun, Gateway, Standing} from '../github/gateway.ts'
import {ok, type Result} from '../model/result.ts'

/** Write the check run, unless one that says the same stands already. Answers one word for the debug log. */
export async function publishCheckRun(
  gateway: Gateway,
  standing: Standing,
  draft: Omit<CheckRun, 'externalId'>,
): Promise<Result<string>> {
  const run = {...draft, externalId: toExternalId(draft)}
  const plan = planCheckRun(standing.checkRuns, run)
  if (plan.kind === 'keep') return ok('unchanged')
  const written =
    plan.kind === 'create'
      ? await gateway.createCheckRun(run)
      : await gateway.updateCheckRun(standing.repositoryId, plan.id, run)
  return written.ok ? ok(`${plan.kind}d`) : written
}
