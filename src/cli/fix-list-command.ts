import {ok, type Result} from '../model/result.ts'
import {renderFixList} from '../render/index.ts'
import {countText} from '../render/points.ts'
import {toFixList} from '../report/fix-list.ts'
import type {CliCommand, Typed} from './command.ts'
import {deliver} from './deliver.ts'
import {judgePlans} from './judge-plans.ts'
import {configOption, outputOption, templateOption} from './shared-options.ts'
import type {ExitCode, Surroundings} from './surroundings.ts'

const HELP = `
One entry for each finding that asks somebody to act, with its line, what to write,
and the template's own prompts. schemas/fix-list.schema.json has the shape.

Exit code: 0 once the list is written, whatever it holds; 2 if it could not be made.

Examples:
  plan-completeness fix-list specs/001-search/plan.md
  plan-completeness fix-list --output fixes.json`

/** `fix-list`: what plans still owe their templates, as JSON for a coding agent. */
export const fixListCommand: CliCommand = {
  name: 'fix-list',
  define: command =>
    command
      .description('write what is to be fixed as JSON, for a coding agent')
      .argument('[paths...]', 'plans, folders or globs (default: the working directory)')
      .addOption(templateOption())
      .addOption(configOption())
      .addOption(outputOption('write the list to a file'))
      .addHelpText('after', HELP),
  run: runFixList,
}

async function runFixList(typed: Typed, surroundings: Surroundings): Promise<Result<ExitCode>> {
  const {disk} = surroundings
  const judged = await judgePlans(typed, disk)
  if (!judged.ok) return judged
  const plans = judged.value
  const list = toFixList(plans)
  const inputs = plans.map(({report}) => disk.path.resolve(disk.cwd, report.path))
  const total = list.plans.reduce((sum, {fixes}) => sum + fixes.length, 0)
  const delivery = {output: typed.options.output, inputs, inShort: `${countText(total, 'thing')} to fix`}
  const delivered = await deliver(renderFixList(list), delivery, surroundings)
  return delivered.ok ? ok(0) : delivered
}
