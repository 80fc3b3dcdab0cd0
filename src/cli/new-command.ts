import {toPlanPolicy} from '../apply/plan-policy.ts'
import type {TemplateSource} from '../model/policy.ts'
import {fail, ok, type Result} from '../model/result.ts'
import type {Template} from '../model/template.ts'
import {quote} from '../policy/unexpected.ts'
import {toPlainLine} from '../render/escape.ts'
import {countText} from '../render/points.ts'
import {toFreshPlan} from '../template/fresh-plan.ts'
import {compileOnce} from '../template/registry.ts'
import {slotsOf} from '../template/slots-of.ts'
import type {CliCommand, Typed} from './command.ts'
import {toShownPath} from './paths.ts'
import {titleFromPath} from './plan-title.ts'
import {readPolicy} from './read-policy.ts'
import {readTemplate, readTemplateOption} from './read-template.ts'
import {createTemplateFinder} from './repository-template.ts'
import {outputOption, templateArgument} from './shared-options.ts'
import type {Disk, ExitCode, Surroundings} from './surroundings.ts'

const TEMPLATE = 'the id of a built-in template, a file, or auto for the repository’s own'

const HELP = `
The title and today's date are filled in; all other prompts wait for their answers.
Without --title, the title comes from the file's name or folder. A file that exists
is never overwritten; a folder stands for the plan.md in it.

Examples:
  plan-completeness new governed --output specs/001-search/plan.md
  plan-completeness new docs/plan-template.md --title "Search by postcode" > plan.md
  plan-completeness new auto --output specs/002-checkout/`

/** `new`: begin a plan from a template. */
export const newCommand: CliCommand = {
  name: 'new',
  define: command =>
    command
      .description('begin a plan from a template')
      .addArgument(templateArgument('<template>', TEMPLATE, 'with auto'))
      .option('--title <text>', 'the title of the plan')
      .addOption(outputOption('write the plan to a new file (default: the terminal)'))
      .addHelpText('after', HELP),
  run: runNew,
}

async function runNew({words: [name = ''], options}: Typed, surroundings: Surroundings): Promise<Result<ExitCode>> {
  const {disk, stdout, now} = surroundings
  const file = options.output === undefined ? null : await toPlanFile(options.output, disk)
  const source = await findSource(name, file, disk)
  if (!source.ok) return source
  const template = compileOnce(source.value)
  if (!template.ok) return template
  const given = options.title === undefined ? '' : toPlainLine(options.title)
  const title = given || (file === null ? null : titleFromPath(file, disk))
  const text = toFreshPlan(template.value, {title, date: toDay(now())})
  if (file !== null) return writePlan({file, text, name, template: template.value}, surroundings)
  stdout.write(text)
  return ok(0)
}

interface FreshPlan {
  readonly file: string
  readonly text: string
  readonly template: Template
  /** The template in the words of whoever asked for it. */
  readonly name: string
}

async function writePlan(
  {file, text, name, template}: FreshPlan,
  {disk, stdout}: Surroundings,
): Promise<Result<ExitCode>> {
  const written = await disk.files.create(file, text)
  if (!written.ok) return written
  const shown = toShownPath(file, disk.cwd, disk.path)
  if (written.value === 'exists') {
    const message = `Unexpected output ${quote(shown)}, expected a file that does not exist`
    return fail('bad-output', message, 'Name another one with `--output`; nothing is overwritten.')
  }
  const slots = countText(slotsOf(template.sections).length, 'slot')
  const option = name === 'auto' ? '' : ` --template ${quoted(name)}`
  stdout.write(`Wrote ${quote(shown)} from the template ${quote(template.id)}, which has ${slots}.\n`)
  stdout.write(`Next: answer its prompts, then \`plan-completeness check ${quoted(shown)}${option}\`.\n`)
  return ok(0)
}

async function toPlanFile(output: string, {cwd, path, files}: Disk): Promise<string> {
  const file = path.resolve(cwd, output)
  const isFolder = /[/\\]$/.test(output) || (await files.kind(file)) === 'folder'
  return isFolder ? path.join(file, 'plan.md') : file
}

/**
 * The template that is named. Since there is no plan yet to fit, `auto` is what the policy sets for the plan's path, or
 * the repository's own nearest to it.
 */
async function findSource(name: string, file: string | null, disk: Disk): Promise<Result<TemplateSource>> {
  const option = readTemplateOption(name, disk.cwd, disk)
  if (!option.ok) return option
  const named = await readTemplate(option.value, disk.cwd, disk)
  if (!named.ok) return named
  return named.value === 'auto' ? findOwn(file ?? disk.path.join(disk.cwd, 'plan.md'), disk) : ok(named.value)
}

async function findOwn(plan: string, disk: Disk): Promise<Result<TemplateSource>> {
  const local = await readPolicy({}, disk)
  if (!local.ok) return local
  const {template} = toPlanPolicy(local.value.policy, toShownPath(plan, disk.cwd, disk.path))
  const set = await readTemplate(template, local.value.root, disk)
  if (!set.ok) return set
  const own = set.value === 'auto' ? await createTemplateFinder(disk)(plan) : ok(set.value)
  if (!own.ok) return own
  if (own.value !== null) return ok(own.value)
  const message = `Unexpected template ${quote('auto')} in a project without a template of its own, expected the id of a built-in one or a file`
  return fail('no-template', message, '`plan-completeness templates` lists them.')
}

/** A day of the calendar where the clock stands. */
function toDay(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return [String(year).padStart(4, '0'), ...[month, day].map(part => String(part).padStart(2, '0'))].join('-')
}

/** A word as it may be pasted into a shell. */
function quoted(word: string): string {
  return /^[\w./:-]+$/.test(word) ? word : `"${toPlainLine(word)}"`
}
