import type {Report} from '../model/report.ts'
import {fail, ok, type Result} from '../model/result.ts'
import {planTexts} from '../plan-texts.ts'
import {readFormat} from '../policy/formats.ts'
import {quote} from '../policy/unexpected.ts'
import {failsJob, runWords} from '../render/verdict.ts'
import {mergeReports} from '../report/merge-reports.ts'
import type {CliCommand, Typed} from './command.ts'
import {deliver} from './deliver.ts'
import {reportSchema} from './report-schema.ts'
import {formatOption, outputOption} from './shared-options.ts'
import type {Disk, ExitCode, Surroundings} from './surroundings.ts'
import {toPrettyOptions} from './terminal.ts'

const DEFAULT_FORMAT = 'json'

const EXAMPLES = `
Exit code: as of \`check\`, for all plans together.

Examples:
  plan-completeness check --shard 1/4 --format json --output 1.json
  plan-completeness merge-reports 1.json 2.json 3.json 4.json --format html --output report.html`

/** `merge-reports`: one report of the shards of a run. */
export const mergeCommand: CliCommand = {
  name: 'merge-reports',
  define: command =>
    command
      .description('make one report of several, such as of the shards of a run')
      .argument('<reports...>', 'files that `check --format json` wrote')
      .addOption(formatOption(DEFAULT_FORMAT))
      .addOption(outputOption('write the report to a file'))
      .addHelpText('after', EXAMPLES),
  run: runMerge,
}

async function runMerge({words, options}: Typed, surroundings: Surroundings): Promise<Result<ExitCode>> {
  const {disk, stdout, env} = surroundings
  const format = readFormat(options.format ?? DEFAULT_FORMAT)
  if (!format.ok) return format
  const reports: Report[] = []
  for (const word of words) {
    const report = await readReport(word, disk)
    if (!report.ok) return report
    reports.push(report.value)
  }
  const merged = mergeReports(reports)
  if (!merged.ok) return merged
  const report = merged.value
  const sources = format.value.showsSources ? await textsOf(report, disk) : new Map<string, string>()
  const pretty = toPrettyOptions(stdout, env)
  const isFile = options.output !== undefined
  const text = format.value.render(report, {...pretty, color: !isFile && pretty.color, sources})
  const inputs = words.map(word => disk.path.resolve(disk.cwd, word))
  const delivered = await deliver(text, {output: options.output, inputs, inShort: runWords(report)}, surroundings)
  return delivered.ok ? ok(failsJob(report) ? 1 : 0) : delivered
}

async function readReport(word: string, disk: Disk): Promise<Result<Report>> {
  const bytes = await disk.files.readWhole(disk.path.resolve(disk.cwd, word))
  if (!(bytes instanceof Uint8Array)) return badReport(word, bytes.refused)
  const text = new TextDecoder().decode(bytes)
  const parsed = reportSchema.safeParse(toJson(text))
  if (parsed.success) return ok(parsed.data)
  const [issue] = parsed.error.issues
  const where = issue?.path.join('.') ?? ''
  return badReport(word, where === '' ? 'no report' : `at ${quote(where)}: ${issue?.message ?? ''}`)
}

function badReport(word: string, why: string): Result<never> {
  const message = `Unexpected report ${quote(word)} (${why}), expected one that \`check --format json\` wrote`
  return fail('bad-report', message, 'Name the files that the shards wrote.')
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The texts of the plans that stand where the reports name them. */
async function textsOf({plans}: Report, disk: Disk): Promise<ReadonlyMap<string, string>> {
  const read = plans.map(async ({path}) => ({path, content: await disk.files.read(disk.path.resolve(disk.cwd, path))}))
  return planTexts(await Promise.all(read))
}
