import {fail, ok, type Result} from '../model/result.ts'
import {quote} from '../policy/unexpected.ts'
import {toPlainLines} from '../render/escape.ts'
import type {CliCommand, Typed} from './command.ts'
import {judgePlans} from './judge-plans.ts'
import {configOption, templateOption} from './shared-options.ts'
import type {ExitCode, Surroundings} from './surroundings.ts'

const HELP = `
Prompts that still stand in the plan are not repeated; \`check\` names their lines.

Exit code: 0 once it is printed, or if nothing is missing; 2 if it could not be made.

Examples:
  plan-completeness skeleton specs/001-search/plan.md
  plan-completeness skeleton plan.md >> plan.md`

/** `skeleton`: what stands nowhere in a plan, as Markdown of its template, ready to paste. */
export const skeletonCommand: CliCommand = {
  name: 'skeleton',
  define: command =>
    command
      .description('print what is missing in a plan as Markdown, ready to paste')
      .argument('<plan>', 'the plan')
      .addOption(templateOption())
      .addOption(configOption())
      .addHelpText('after', HELP),
  run: runSkeleton,
}

async function runSkeleton(typed: Typed, {disk, stdout, stderr}: Surroundings): Promise<Result<ExitCode>> {
  const judged = await judgePlans(typed, disk)
  if (!judged.ok) return judged
  const [only, ...more] = judged.value
  if (only === undefined || more.length > 0) {
    const message = `Unexpected word ${quote(typed.words[0] ?? '')} for ${judged.value.length} plans, expected one plan`
    return fail('bad-usage', message, 'Name the file of the plan.')
  }
  const {path, state, template, findings, skeleton} = only.report
  if (state === 'unreadable' || state === 'different-structure') {
    const [why] = findings
    return fail('no-skeleton', `No skeleton for ${quote(path)}: ${why?.message ?? state}`, why?.help ?? '')
  }
  if (skeleton === '') stderr.write(`Nothing of the template ${quote(template.id)} is missing in ${quote(path)}.\n`)
  else stdout.write(toPlainLines(skeleton))
  return ok(0)
}
