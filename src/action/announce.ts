import {MAX_COMMAND_ANNOTATIONS_PER_LEVEL, MAX_JOB_SUMMARY_BYTES} from '../github/limits.ts'
import type {Report} from '../model/report.ts'
import {type Annotation, type RenderContext, renderJson, renderSummary, toAnnotations} from '../render/index.ts'
import {failsJob, runWords, scoreText} from '../render/verdict.ts'
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
  readonly sources: ReadonlyMap<string, string>
}

/** Tell the report on the runner: files, outputs, summary, log. Answers the exit code, whatever could not be written. */
export async function announce(runner: Runner, announcement: Announcement): Promise<0 | 1> {
  const {report, posted, context} = announcement
  const path = await saveReports(runner, announcement)
  setOutputs(runner, toOutputs(report, path))
  const summary = renderSummary(report, context(MAX_JOB_SUMMARY_BYTES))
  await attempt(runner, 'write the job summary', () => runner.appendSummary(summary))
  // Annotations of a check run show in the diff already; twice would be noise.
  if (posted.checkRun?.ok !== true) annotate(runner, toAnnotations(report), report.notices.length)
  for (const notice of report.notices) runner.notice(notice)
  for (const plan of report.plans) runner.info(`${plan.path}: ${scoreText(plan)}`)
  const isRed = failsJob(report)
  if (isRed) runner.error(runWords(report))
  else runner.info(runWords(report))
  return isRed ? 1 : 0
}

/** Write the report and the extra ones. Answers the report's path, empty if it could not be written. */
async function saveReports(runner: Runner, announcement: Announcement): Promise<string> {
  const {report, directory, formats, context, sources} = announcement
  const extra = extraReports.filter(({format}) => formats.includes(format))
  const path = await attempt(runner, 'write the reports', async () => {
    for (const {fileName, render} of extra) {
      await runner.saveFile(directory, fileName, render(report, {...context(MAX_JOB_SUMMARY_BYTES), sources}))
    }
    return runner.saveFile(directory, 'report.json', renderJson(report))
  })
  return path ?? ''
}

/** The verdict stands even where the runner's disk does not. */
async function attempt<T>(runner: Runner, doing: string, write: () => Promise<T>): Promise<T | null> {
  try {
    return await write()
  } catch (error) {
    runner.notice(`Could not ${doing}: ${error instanceof Error ? error.message : String(error)}`)
    return null
  }
}

/**
 * Annotations by command, worst first. GitHub drops without a word what is over its limit of each level, of which the
 * verdict's line and the notices need their part; what is left out is counted.
 */
function annotate(runner: Runner, annotations: readonly Annotation[], notices: number): void {
  const taken = {failure: 1, warning: 0, notice: notices}
  const levels = ['failure', 'warning', 'notice'] as const
  const shown = levels.flatMap(level => {
    const room = Math.max(0, MAX_COMMAND_ANNOTATIONS_PER_LEVEL - taken[level])
    return annotations.filter(annotation => annotation.level === level).slice(0, room)
  })
  for (const annotation of shown) runner.annotate(annotation)
  const left = annotations.length - shown.length
  if (left > 0) runner.info(`${left} more of ${annotations.length} findings are in the job summary.`)
}
