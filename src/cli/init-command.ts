import {ok, type Result} from '../model/result.ts'
import {INPUT_DEFAULTS} from '../policy/inputs.ts'
import {toOtherName} from '../policy/misnamed-file.ts'
import {toStarterPolicy} from '../policy/starter-policy.ts'
import {quote} from '../policy/unexpected.ts'
import {MAJOR, REPOSITORY} from '../report/tool.ts'
import type {CliCommand} from './command.ts'
import {toSchemaUrl} from './json-schemas.ts'
import {findRoot, toShownPath} from './paths.ts'
import {readText} from './read-text.ts'
import {STARTER_WORKFLOW} from './starter-workflow.ts'
import type {Disk, ExitCode, Surroundings} from './surroundings.ts'

const WORKFLOWS = '.github/workflows'
const GUIDE = `https://github.com/${REPOSITORY}/blob/${MAJOR}`

const HELP = `
Writes ${WORKFLOWS}/plans.yml, which checks the plans of each pull
request, and ${INPUT_DEFAULTS.config}, in which every key is
explained and none is set. It asks nothing, and what exists is kept.

Example:
  plan-completeness init`

/** `init`: write the workflow and a policy file into a repository. */
export const initCommand: CliCommand = {
  name: 'init',
  define: command => command.description('write the workflow and a commented policy file').addHelpText('after', HELP),
  run: (_, surroundings) => runInit(surroundings),
}

async function runInit({disk, stdout}: Surroundings): Promise<Result<ExitCode>> {
  const root = await findRoot(disk.cwd, disk)
  const running = await findWorkflow(root, disk)
  if (!running.ok) return running
  const misnamed = await findMisnamed(root, disk)
  const policy = toStarterPolicy({docsUrl: `${GUIDE}/docs/policy.md`, schemaUrl: toSchemaUrl('policy')})
  const files = [
    ...(running.value === null
      ? [{path: `${WORKFLOWS}/plans.yml`, text: STARTER_WORKFLOW, does: 'checks the plans of each pull request'}]
      : []),
    ...(misnamed === null
      ? [{path: INPUT_DEFAULTS.config, text: policy, does: 'explains every key of the policy, none of them set yet'}]
      : []),
  ]
  if (running.value !== null) stdout.write(`Kept ${quote(running.value)}, which runs ${REPOSITORY} already.\n`)
  for (const {path, text, does} of files) {
    const file = disk.path.join(root, path)
    const written = await disk.files.create(file, text)
    if (!written.ok) return written
    const shown = quote(toShownPath(file, disk.cwd, disk.path))
    stdout.write(
      written.value === 'created' ? `Wrote ${shown}, which ${does}.\n` : `Kept ${shown}, which is there already.\n`,
    )
  }
  if (misnamed !== null)
    stdout.write(`Kept ${quote(misnamed)}, which nobody reads: rename it to ${quote(INPUT_DEFAULTS.config)}.\n`)
  stdout.write(
    `\nNext:\n  1. Begin a plan: plan-completeness new outline --output specs/001-first/plan.md\n  2. See what it lacks: plan-completeness check\n  3. Commit, push, and make the status \`plan-completeness\` a required one: ${GUIDE}/docs/required-check.md\n`,
  )
  return ok(0)
}

/** A policy file of the other ending where there is none of the right one, by its path as shown; else null. */
async function findMisnamed(root: string, disk: Disk): Promise<string | null> {
  const file = disk.path.join(root, INPUT_DEFAULTS.config)
  const other = toOtherName(file)
  if (other === null || (await disk.files.kind(file)) !== 'absent') return null
  return (await disk.files.kind(other)) === 'absent' ? null : toShownPath(other, disk.cwd, disk.path)
}

/** A workflow that runs the action already, by its path as shown; null if there is none. */
async function findWorkflow(root: string, disk: Disk): Promise<Result<string | null>> {
  const folder = disk.path.join(root, WORKFLOWS)
  const entries = await disk.files.list(folder)
  if (!entries.ok) return entries
  for (const {name, kind} of entries.value) {
    if (kind !== 'file' || !/\.ya?ml$/i.test(name)) continue
    const file = disk.path.join(folder, name)
    const read = await readText(file, disk)
    if ('text' in read && read.text.includes(`uses: ${REPOSITORY}@`)) return ok(toShownPath(file, disk.cwd, disk.path))
  }
  return ok(null)
}
