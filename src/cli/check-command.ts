import {check} from '../check.ts'
import type {Report} from '../model/report.ts'
import {ok, type Result} from '../model/result.ts'
import {planTexts} from '../plan-texts.ts'
import {INPUT_DEFAULTS} from '../policy/inputs.ts'
import {failsJob, runWords} from '../render/verdict.ts'
import type {CliCommand, Typed} from './command.ts'
import {deliver} from './deliver.ts'
import {findPlans, inWords} from './find-plans.ts'
import {formats, readFormat} from './formats.ts'
import {readPlans} from './read-plans.ts'
import {type LocalPolicy, readPolicy} from './read-policy.ts'
import {inShard, readShard} from './shard.ts'
import type {ExitCode, Surroundings} from './surroundings.ts'
import {toPrettyOptions} from './terminal.ts'

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
  plan-completeness check --format json --output report.json
  plan-completeness check --format html --output report.html`

/** `check`: score plans and say so. */
export const checkCommand: CliCommand = {
  name: 'check',
  define: command =>
    command
      .description('score plans against their templates')
      .argument('[paths...]', 'plans, folders or globs (default: the working directory)')
      .option('-t, --template <name>', 'auto, the id of a built-in template, or a file (default: auto)')
      .option('--min-score <number>', `the score a plan needs, 0 to 100 (default: ${INPUT_DEFAULTS['min-score']})`)
      .option('--mode <mode>', `gate, or report to exit with 0 either way (default: ${INPUT_DEFAULTS.mode})`)
      .option('--config <file>', `the policy file (default: ${INPUT_DEFAULTS.config}, if there is one)`)
      .option('--shard <part>', 'judge a part of the plans only, such as 1/4; `merge-reports` puts the parts together')
      .option('-f, --format <name>', `${formats.map(({name}) => name).join(', ')} (default: ${DEFAULT_FORMAT})`)
      .option('-o, --output <file>', 'write the report to a file')
      .addHelpText('after', EXAMPLES),
  run: runCheck,
}

async function runCheck({words, options}: Typed, surroundings: Surroundings): Promise<Result<ExitCode>> {
  const {disk, stdout, env} = surroundings
  const format = readFormat(options.format ?? DEFAULT_FORMAT)
  if (!format.ok) return format
  const local = await readPolicy(options, disk)
  if (!local.ok) return local
  const shard = readShard(options.shard)
  if (!shard.ok) return shard
  const found = await findPlans({...local.value, words}, disk)
  if (!found.ok) return found
  const files = inShard(found.value, shard.value)
  const plans = await readPlans(files, local.value.policy.template, disk)
  if (!plans.ok) return plans
  const checked = check(plans.value, local.value.policy)
  if (!checked.ok) return checked
  const report = found.value.length === 0 ? withSearch(checked.value, local.value) : checked.value
  const pretty = toPrettyOptions(stdout, env)
  const sources = format.value.showsSources ? planTexts(plans.value) : new Map<string, string>()
  const text = format.value.render(report, {...pretty, color: options.output === undefined && pretty.color, sources})
  const delivery = {output: options.output, inputs: files, inShort: runWords(report)}
  const delivered = await deliver(text, delivery, surroundings)
  return delivered.ok ? ok(failsJob(report) ? 1 : 0) : delivered
}

/** A report without plans says where they were looked for. */
function withSearch(report: Report, local: LocalPolicy): Report {
  if (report.result !== 'none') return report
  const notice = `Nothing below the working directory matches ${inWords(local)}.`
  return {...report, notices: [...report.notices, notice]}
}
