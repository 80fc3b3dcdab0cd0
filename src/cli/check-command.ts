import {ok, type Result} from '../model/result.ts'
import {planTexts} from '../plan-texts.ts'
import {formats, readFormat} from '../policy/formats.ts'
import {INPUT_DEFAULTS} from '../policy/inputs.ts'
import {failsJob, runWords} from '../render/verdict.ts'
import {runOnce} from './check-run.ts'
import type {CliCommand, Typed} from './command.ts'
import {deliver} from './deliver.ts'
import {configOption, formatOption, modeOption, outputOption, templateOption} from './shared-options.ts'
import type {ExitCode, Surroundings} from './surroundings.ts'
import {toPrettyOptions} from './terminal.ts'
import {watchRuns} from './watch-runs.ts'

const [{name: DEFAULT_FORMAT}] = formats

const EXAMPLES = `
Without a path, the plans below the working directory are scored. A file counts
whatever its name, a folder stands for the plans below it, a glob in quotes for
what it matches; \`!\` in front excludes.

Exit code: 0 if all plans pass or the mode is \`report\`, 1 if a plan falls short,
2 if the check could not run.

Examples:
  plan-completeness check
  plan-completeness check specs/001-search/plan.md --template governed
  plan-completeness check 'docs/**/*.md' '!docs/archive/**' --min-score 90
  plan-completeness check --base origin/main
  plan-completeness check specs/001-search --watch
  plan-completeness check --format json --output report.json
  plan-completeness check --format html --output report.html`

/** `check`: score plans and say so. */
export const checkCommand: CliCommand = {
  name: 'check',
  define: command =>
    command
      .description('score plans against their templates')
      .argument('[paths...]', 'plans, folders or globs (default: the working directory)')
      .addOption(templateOption())
      .option('--min-score <number>', `the score a plan needs, 0 to 100 (default: ${INPUT_DEFAULTS['min-score']})`)
      .addOption(modeOption())
      .addOption(configOption())
      .option('--base <ref>', 'judge only plans that changed since the branch was left, and how their scores moved')
      .option('--shard <part>', 'judge a part of the plans only, such as 1/4; `merge-reports` puts the parts together')
      .option('-w, --watch', 'judge again after each change, until Ctrl-C')
      .addOption(formatOption(DEFAULT_FORMAT))
      .addOption(outputOption('write the report to a file'))
      .addHelpText('after', EXAMPLES),
  run: runCheck,
}

async function runCheck(typed: Typed, surroundings: Surroundings): Promise<Result<ExitCode>> {
  const judge = () => judgeAndTell(typed, surroundings)
  return typed.flags.has('watch') ? watchRuns(typed, surroundings, judge) : judge()
}

async function judgeAndTell(typed: Typed, surroundings: Surroundings): Promise<Result<ExitCode>> {
  const {stdout, env} = surroundings
  const {format: name = DEFAULT_FORMAT, output} = typed.options
  const format = readFormat(name)
  if (!format.ok) return format
  const judged = await runOnce(typed, surroundings)
  if (!judged.ok) return judged
  const {report, files, plans} = judged.value
  const pretty = toPrettyOptions(stdout, env)
  const sources = format.value.showsSources ? planTexts(plans) : new Map<string, string>()
  const text = format.value.render(report, {...pretty, color: output === undefined && pretty.color, sources})
  const delivered = await deliver(text, {output, inputs: files, inShort: runWords(report)}, surroundings)
  return delivered.ok ? ok(failsJob(report) ? 1 : 0) : delivered
}
