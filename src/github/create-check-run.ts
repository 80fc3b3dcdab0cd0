import {fail, type Result} from '../model/result.ts'
import {toRestAnnotations} from './check-run-input.ts'
import {toUnfinishedId} from './check-run-plan.ts'
import type {CheckRun} from './gateway.ts'
import {MAX_ANNOTATIONS_PER_REQUEST} from './limits.ts'
import type {Octokit} from './octokit.ts'
import {attempt, WRITE_CHECK_RUN} from './refusal.ts'
import {CREATE_CHECK_RUN, EXTEND_CHECK_RUN} from './routes.ts'

/**
 * Create a check run with all its annotations, in as many requests as they need. Only the last one says what its findings
 * are, so that a later run writes them anew where that request did not get through.
 */
export async function createCheckRun(
  octokit: Octokit,
  repository: {readonly owner: string; readonly repo: string},
  checkRun: CheckRun,
): Promise<Result<null>> {
  const {annotations, title, summary} = checkRun
  const output = (from: number) => {
    const batch = annotations.slice(from, from + MAX_ANNOTATIONS_PER_REQUEST)
    return {title, summary, annotations: toRestAnnotations(batch)}
  }
  const isLast = (from: number) => from + MAX_ANNOTATIONS_PER_REQUEST >= annotations.length
  const created = await attempt(WRITE_CHECK_RUN, async () => {
    const {data} = await octokit.request(CREATE_CHECK_RUN, {
      ...repository,
      name: checkRun.name,
      head_sha: checkRun.headSha,
      status: 'completed',
      conclusion: checkRun.conclusion,
      external_id: isLast(0) ? checkRun.externalId : toUnfinishedId(checkRun.externalId),
      details_url: checkRun.detailsUrl,
      output: output(0),
      // As with a comment: a create that is repeated after a lost answer would be a second check run.
      request: {retries: 0},
    })
    return data.id
  })
  if (!created.ok) return created
  const rest = await attempt(WRITE_CHECK_RUN, async () => {
    for (let from = MAX_ANNOTATIONS_PER_REQUEST; from < annotations.length; from += MAX_ANNOTATIONS_PER_REQUEST) {
      const id = isLast(from) ? {external_id: checkRun.externalId} : {}
      const place = {...repository, check_run_id: created.value}
      await octokit.request(EXTEND_CHECK_RUN, {...place, ...id, output: output(from)})
    }
    return null
  })
  // The check run stands, so that nobody may take this for a create without an answer.
  return rest.ok
    ? rest
    : fail('incomplete', `Not all annotations are written. ${rest.failure.message}`, rest.failure.hint)
}
