import {ok, type Result} from '../model/result.ts'
import {renderPlanTree, renderTemplateTree} from '../render/index.ts'
import {builtIns, compileOnce} from '../template/registry.ts'
import type {CliCommand, Typed} from './command.ts'
import {explainPlan} from './explain-plan.ts'
import {readPlans} from './read-plans.ts'
import {readPolicy} from './read-policy.ts'
import {readTemplateFile} from './read-template.ts'
import {configOption, templateArgument, templateOption} from './shared-options.ts'
import type {ExitCode, Surroundings} from './surroundings.ts'
import {toPrettyOptions} from './terminal.ts'

const EXAMPLES = `
A file named plan.md or *.plan.md is a plan, unless it stands in a folder of
templates; any other file is a template. With \`--template\`, any file is a plan.

Examples:
  plan-completeness explain governed
  plan-completeness explain docs/plan-template.md
  plan-completeness explain specs/001-search/plan.md`

/** `explain`: show what was understood of a template, or where a plan's answers were found. */
export const explainCommand: CliCommand = {
  name: 'explain',
  define: command =>
    command
      .description('show what was understood of a template or a plan, as a tree')
      .addArgument(templateArgument('<template|plan>', 'the id of a built-in template, or a file', 'without auto'))
      .addOption(templateOption('explain the file as a plan, by this template'))
      .addOption(configOption())
      .addHelpText('after', EXAMPLES),
  run: runExplain,
}

async function runExplain({words, options}: Typed, surroundings: Surroundings): Promise<Result<ExitCode>> {
  const [word = ''] = words
  const {disk} = surroundings
  const builtIn = builtIns.find(({id}) => id === word)
  const file = disk.path.resolve(disk.cwd, word)
  const exists = (await disk.files.kind(file)) === 'file'
  const isPlan = options.template !== undefined || (builtIn === undefined && exists && isPlanName(word))
  return isPlan ? planTree(file, options, surroundings) : templateTree(word, file, surroundings)
}

function isPlanName(file: string): boolean {
  const [name = '', folder = ''] = file.split(/[/\\]/).reverse()
  return /^(?:.*\.)?plan\.md$/i.test(name) && !/^(?:templates?|_template.*)$/i.test(folder)
}

async function templateTree(word: string, file: string, {disk, stdout, env}: Surroundings): Promise<Result<ExitCode>> {
  const builtIn = builtIns.find(({id}) => id === word)
  const source = builtIn ? ok(builtIn) : await readTemplateFile(file, disk)
  if (!source.ok) return source
  const template = compileOnce(source.value)
  if (!template.ok) return template
  stdout.write(renderTemplateTree(template.value, toPrettyOptions(stdout, env)))
  return ok(0)
}

async function planTree(
  file: string,
  options: Typed['options'],
  {disk, stdout, env}: Surroundings,
): Promise<Result<ExitCode>> {
  const local = await readPolicy(options, disk)
  if (!local.ok) return local
  const plans = await readPlans([file], {local: local.value, readBase: null}, disk)
  if (!plans.ok) return plans
  for (const plan of plans.value.plans) {
    const explanation = explainPlan(plan, plans.value.policy)
    if (!explanation.ok) return explanation
    stdout.write(renderPlanTree(explanation.value, toPrettyOptions(stdout, env)))
  }
  return ok(0)
}
