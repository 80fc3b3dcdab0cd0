import type {Policy} from '../model/policy.ts'
import {fail, ok, type Result} from '../model/result.ts'
import {INPUT_DEFAULTS} from '../policy/inputs.ts'
import {type PolicyFile, readPolicyFile} from '../policy/policy-file.ts'
import {quote} from '../policy/unexpected.ts'
import type {Typed} from './command.ts'
import {readOptions} from './options.ts'
import {findRoot, toShownPath} from './paths.ts'
import {readTemplate} from './read-template.ts'
import {readText} from './read-text.ts'
import type {Disk} from './surroundings.ts'

const DEFAULTS = {
  'min-score': Number(INPUT_DEFAULTS['min-score']),
  mode: INPUT_DEFAULTS.mode,
  template: 'auto',
} as const

/** What judges on the command line, and the policy file's globs with the folder that they start at. */
export interface LocalPolicy {
  readonly policy: Policy
  readonly globs: readonly string[] | null
  readonly root: string
}

/**
 * Join the options with the policy file. Unlike on GitHub, options win: whoever types them only decides for themselves.
 *
 * Errors: a value that cannot be used, a template or a policy file that cannot be read.
 */
export async function readPolicy(raw: Typed['options'], disk: Disk): Promise<Result<LocalPolicy>> {
  const options = readOptions(raw)
  if (!options.ok) return options
  const root = await findRoot(disk.cwd, disk)
  const file = await readFile(raw.config, root, disk)
  if (!file.ok) return file
  const set = {...DEFAULTS, ...file.value, ...options.value}
  const template =
    raw.template === undefined
      ? await readTemplate(set.template, root, disk)
      : await readTemplate(raw.template, disk.cwd, disk)
  if (!template.ok) return template
  const policy: Policy = {
    source: file.value === null ? 'default' : 'head',
    minScore: set['min-score'],
    mode: set.mode,
    ratchet: file.value?.ratchet ?? false,
    template: template.value,
    templateFrom: raw.template === undefined && file.value?.template !== undefined ? 'policy' : 'input',
  }
  return ok({policy, globs: file.value?.plans ?? null, root})
}

/** The policy file that is named, or the one at its usual place if there is one. */
async function readFile(named: string | undefined, root: string, disk: Disk): Promise<Result<PolicyFile | null>> {
  const file = named === undefined ? disk.path.join(root, INPUT_DEFAULTS.config) : disk.path.resolve(disk.cwd, named)
  if (named === undefined && (await disk.files.kind(file)) === 'absent') return ok(null)
  const shown = toShownPath(file, disk.cwd, disk.path)
  const read = await readText(file, disk)
  if ('text' in read) return readPolicyFile(read.text, shown)
  const message = `Unexpected policy file ${quote(shown)} (${read.refused}), expected YAML such as \`min-score: 80\``
  return fail('bad-policy-file', message, 'Name another file with `--config`, or leave the option out.')
}
