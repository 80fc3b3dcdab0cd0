import {join} from 'node:path'
import type {RunContext} from '../github/event.ts'
import type {Gateway} from '../github/gateway.ts'
import type {Report} from '../model/report.ts'
import type {Inputs} from '../policy/inputs.ts'
import type {RenderContext} from '../render/index.ts'
import {announce} from './announce.ts'
import type {ServedEvent} from './find-plans.ts'
import type {Judged} from './judge.ts'
import {toPlace} from './place.ts'
import type {Runner} from './runner.ts'
import {toSentence} from './sentence.ts'
import {type Posted, post} from './surfaces.ts'

/** What a verdict is published with. */
export interface Publication {
  readonly runner: Runner
  readonly gateway: Gateway
  readonly event: ServedEvent
  readonly run: RunContext
  readonly inputs: Inputs
  readonly judged: Judged
  readonly docsUrl: string
  readonly temporaryFolder: string
}

/** Publish a verdict: first where a permission may be missing, then on the runner, which also tells what was refused. */
export async function publish(publication: Publication): Promise<0 | 1> {
  const {runner, gateway, event, run, inputs, judged, docsUrl} = publication
  const repository = {serverUrl: run.serverUrl, owner: run.owner, name: run.name}
  const context = (maxChars: number): RenderContext => ({repository, headSha: event.headSha, maxChars, docsUrl})
  const posted = await post(gateway, {...judged, place: toPlace(event, inputs), run, inputs, context})
  runner.debug(`comment: ${toWord(posted.comment)}; check run: ${toWord(posted.checkRun)}`)
  const report = withNotices(judged.report, posted)
  const directory = inputs['report-directory'] || join(publication.temporaryFolder, 'plan-completeness')
  return announce(runner, {report, posted, directory, formats: inputs.formats, context, sources: judged.texts})
}

/** The report with one notice for each refusal. */
function withNotices(report: Report, {comment, checkRun}: Posted): Report {
  const refusals = [comment, checkRun].flatMap(result => (result?.ok === false ? [toSentence(result.failure)] : []))
  return {...report, notices: [...new Set([...report.notices, ...refusals])]}
}

function toWord(result: Posted['comment']): string {
  if (result === null) return 'none'
  return result.ok ? result.value : result.failure.code
}
