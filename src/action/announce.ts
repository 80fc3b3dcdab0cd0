import {MAX_COMMAND_ANNOTATIONS_PER_LEVEL, MAX_JOB_SUMMARY_BYTES} from '../github/limits.ts'
import type {Report} from '../model/report.ts'
import {type Annotation, type RenderContext, renderJson, renderSummary, toAnnotations} from '../render/index.ts'
import {runWords} from '../render/verdict.ts'
import {extraReports} from './extra-reports.ts'
import {setOutputs, toOutputs} from './outputs.ts'
import type {Runner} from './runner.ts'
import type {Posted} from './surfaces.ts'

/** Where the report goes on the runner itself, which needs no permission. */
export interface Announcement {
  readonly report: Report
  readonly posted: Posted
  readonly directory: string
  readonly formats: readonly string[]
  readonly context: (maxChars: number) => RenderContext
}

/** Tell the report on the runner: files, outputs, summary, log. Answers the exit code. */
export async function announce(runner: Runner, announcement: Announcement): Promise<0 | 1> {
  const {report, posted} = announcement
  await saveReports(runner, announcement)
  await runner.appendSummary(renderSummary(report, announcement.context(MAX_JOB_SUMMARY_BYTES)))
  // Annotations of a check run show in the diff already; twice would be noise.
  if (posted.checkRun?.ok !== true) annotate(runner, toAnnotations(report))
  for (const notice of report.notices) runner.notice(notice)
  const words = runWords(report)
  const isRed = report.result === 'fail' && report.mode === 'gate'
  if (isRed) runner.error(words)
  else runner.info(words)
  return isRed ? 1 : 0
}

async function saveReports(runner: Runner, {report, directory, formats, context}: Announcement): Promise<void> {
  const path = await runner.saveFile(directory, 'report.json', renderJson(report))
  for (const {format, fileName, render} of extraReports) {
    if (formats.includes(format))
      await runner.saveFile(directory, fileName, render(report, context(MAX_JOB_SUMMARY_BYTES)))
  }
  setOutputs(runner, toOutputs(report, path))
}

/** Annotations by command, worst first; GitHub drops what is over its limit, of which the verdict's line takes one. */
function annotate(runner: Runner, annotations: readonly Annotation[]): void {
  const room = MAX_COMMAND_ANNOTATIONS_PER_LEVEL - 1
  const levels = ['failure', 'warning', 'notice'] as const
  const shown = levels.flatMap(level => annotations.filter(annotation => annotation.level === level).slice(0, room))
  for (const annotation of shown) runner.annotate(annotation)
  const left = annotations.length - shown.length
  if (left > 0) runner.info(`${left} more of ${annotations.length} findings are in the job summary.`)
}
