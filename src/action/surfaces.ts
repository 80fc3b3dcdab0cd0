import {toExternalId} from '../github/check-run-plan.ts'
import type {RunContext} from '../github/event.ts'
import type {Gateway, Place, Standing} from '../github/gateway.ts'
import {MAX_CHECK_ANNOTATIONS, MAX_CHECK_SUMMARY_BYTES} from '../github/limits.ts'
import type {Report} from '../model/report.ts'
import {fail, type Result} from '../model/result.ts'
import type {Inputs} from '../policy/inputs.ts'
import {type RenderContext, renderCheckRun, renderComment, toAnnotations} from '../render/index.ts'
import {failsJob} from '../render/verdict.ts'
import {publishCheckRun} from './publish-check-run.ts'
import {publishComment} from './publish-comment.ts'

/** What the comment and the check run are written from, and where to. */
export interface Surfaces {
  readonly report: Report
  readonly standing: Standing
  readonly proposal: string | null
  readonly place: Place
  readonly run: RunContext
  readonly inputs: Inputs
  readonly context: (maxChars: number) => RenderContext
}

/** What became of the two surfaces; null where none was asked for. */
export interface Posted {
  readonly comment: Result<string> | null
  readonly checkRun: Result<string> | null
}

/** Write the comment and the check run at once. Whatever becomes of them, the verdict stands. */
export async function post(gateway: Gateway, surfaces: Surfaces): Promise<Posted> {
  const [comment, checkRun] = await Promise.all([
    safely('write the comment', () => postComment(gateway, surfaces)),
    safely('write the check run', () => postCheckRun(gateway, surfaces)),
  ])
  return {comment, checkRun}
}

async function postComment(gateway: Gateway, surfaces: Surfaces): Promise<Result<string> | null> {
  const {report, standing, place, run, inputs, context} = surfaces
  const {pull} = standing
  if (pull === null || place.pullNumber === null || !place.hasComments || inputs.comment === 'never') return null
  if (!pull.ok) return pull
  return publishComment(gateway, {
    number: place.pullNumber,
    pull: pull.value,
    marker: {id: inputs['comment-id'], head: place.headSha, run: run.runId, attempt: run.runAttempt},
    isWanted: isWanted(surfaces),
    render: maxChars => renderComment(report, context(maxChars)),
  })
}

function isWanted({report, proposal, inputs: {comment}}: Surfaces): boolean {
  if (report.result === 'none') return comment === 'always' && proposal !== null
  const findings = report.plans.flatMap(plan => plan.findings)
  return comment === 'always' || report.result === 'fail' || findings.some(({severity}) => severity !== 'note')
}

async function postCheckRun(gateway: Gateway, surfaces: Surfaces): Promise<Result<string> | null> {
  const {report, standing, place, run, inputs, context} = surfaces
  if (!inputs['check-run']) return null
  const reread = () => gateway.fetchStanding(place)
  const annotations = toAnnotations(report)
  const left = annotations.length - MAX_CHECK_ANNOTATIONS
  const note = left > 0 ? `\n${left} of ${annotations.length} findings are not shown in the diff.\n` : ''
  const {title, summary} = renderCheckRun(report, context(MAX_CHECK_SUMMARY_BYTES - note.length))
  const draft = {
    name: place.checkName,
    headSha: place.headSha,
    // Never `neutral`, which a required check takes for a success.
    conclusion: failsJob(report) ? 'failure' : 'success',
    detailsUrl: `${run.serverUrl}/${run.owner}/${run.name}/actions/runs/${run.runId}`,
    title,
    summary: `${summary}${note}`,
    annotations: annotations.slice(0, MAX_CHECK_ANNOTATIONS),
  } as const
  const externalId = toExternalId(draft, {run: run.runId, attempt: run.runAttempt})
  return publishCheckRun(gateway, {standing, reread}, {...draft, externalId})
}

async function safely(doing: string, write: () => Promise<Result<string> | null>): Promise<Result<string> | null> {
  try {
    return await write()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return fail('unexpected', `Could not ${doing}: ${message}`, 'The verdict stands.')
  }
}
