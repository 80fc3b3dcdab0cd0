import type {Policy, PolicyChanges} from '../model/policy.ts'
import {fail, ok, type Result} from '../model/result.ts'
import {toOverrides} from '../policy/criteria.ts'
import {toMatchesBelow} from '../policy/glob.ts'
import {INPUT_DEFAULTS} from '../policy/inputs.ts'
import {misnamedFile, toOtherName} from '../policy/misnamed-file.ts'
import {type PlanKeys, toPolicyChanges} from '../policy/policy-changes.ts'
import {readPolicyFile} from '../policy/policy-file.ts'
import type {PolicyFile} from '../policy/policy-schema.ts'
import {DEFAULT_LIMITS, type RunLimits, toRunLimits} from '../policy/run-limits.ts'
import type {TemplateName} from '../policy/template-name.ts'
import {quote} from '../policy/unexpected.ts'
import type {Typed} from './command.ts'
import {readOptions} from './options.ts'
import {findRoot, toShownPath} from './paths.ts'
import {readTemplateOption} from './read-template.ts'
import {readText} from './read-text.ts'
import type {Disk} from './surroundings.ts'

const DEFAULTS = {
  minScore: Number(INPUT_DEFAULTS['min-score']),
  mode: INPUT_DEFAULTS.mode,
  ratchet: false,
  template: {kind: 'auto'},
} as const

/**
 * What judges on the command line. `policy` is for paths as reports show them; `globs` are the policy file's, which start
 * at `root`; `isIgnored` takes absolute paths.
 */
export interface LocalPolicy {
  readonly policy: Policy<TemplateName>
  readonly globs: readonly string[] | null
  readonly isIgnored: (file: string) => boolean
  readonly limits: RunLimits
  readonly root: string
}

/**
 * Join the options with the policy file. Unlike on GitHub, options win: whoever types them only decides for themselves.
 *
 * Errors: a value that cannot be used, or a policy file that cannot be read.
 */
export async function readPolicy(raw: Typed['options'], disk: Disk): Promise<Result<LocalPolicy>> {
  const root = await findRoot(disk.cwd, disk)
  const options = readPolicyOptions(raw, root, disk)
  if (!options.ok) return options
  const read = await readFile(raw.config, root, disk)
  if (!read.ok) return read
  const {
    plans = null,
    ignore = [],
    overrides = [],
    'skip-label': _,
    ...others
  } = without(options.value, read.value ?? {})
  const {'max-plans': maxPlans, 'max-plan-size': maxKib, ...keys} = others
  const limits = toRunLimits({
    'max-plans': maxPlans ?? DEFAULT_LIMITS['max-plans'],
    'max-plan-size': maxKib ?? DEFAULT_LIMITS['max-plan-size'],
  })
  const policy: Policy<TemplateName> = {
    source: read.value === null ? 'default' : 'head',
    ...DEFAULTS,
    ...toPolicyChanges(keys, 'policy'),
    ...options.value,
    overrides: toOverrides(overrides.map(override => without(options.value, override))).map(override => ({
      ...override,
      matches: shown => override.matches(toShownPath(disk.path.resolve(disk.cwd, shown), root, disk.path)),
    })),
  }
  const matches = toMatchesBelow(ignore)
  const isIgnored = (file: string) => matches(toShownPath(file, root, disk.path))
  return ok({policy, globs: plans, isIgnored, limits, root})
}

type Options = PolicyChanges<TemplateName>

function readPolicyOptions(raw: Typed['options'], root: string, disk: Disk): Result<Options> {
  const options = readOptions(raw)
  if (!options.ok) return options
  const changes = toPolicyChanges(options.value, 'input')
  if (raw.template === undefined) return ok(changes)
  const template = readTemplateOption(raw.template, root, disk)
  return template.ok ? ok({...changes, template: template.value, templateFrom: 'input'}) : template
}

/** The keys of a policy file that no option stands above. */
function without<Keys extends PlanKeys>({minScore, mode, template}: Options, keys: Keys): Keys {
  const left = {...keys}
  if (minScore !== undefined) delete left['min-score']
  if (template !== undefined) delete left.template
  if (mode === undefined) return left
  delete left.mode
  delete left['by-status']
  return left
}

/** The policy file that is named, or the one at its usual place if there is one. */
async function readFile(named: string | undefined, root: string, disk: Disk): Promise<Result<PolicyFile | null>> {
  const file = named === undefined ? disk.path.join(root, INPUT_DEFAULTS.config) : disk.path.resolve(disk.cwd, named)
  if (named === undefined && (await disk.files.kind(file)) === 'absent') return refuseMisnamed(file, disk)
  const shown = toShownPath(file, disk.cwd, disk.path)
  const read = await readText(file, disk)
  if ('text' in read) return readPolicyFile(read.text, shown)
  const message = `Unexpected policy file ${quote(shown)} (${read.refused}), expected YAML such as \`min-score: 80\``
  return fail('bad-policy-file', message, 'Name another file with `--config`, or leave the option out.')
}

/** Without a policy file there may be one that was meant to be it. */
async function refuseMisnamed(file: string, disk: Disk): Promise<Result<null>> {
  const other = toOtherName(file)
  if (other === null || (await disk.files.kind(other)) === 'absent') return ok(null)
  const [path, found] = [file, other].map(one => toShownPath(one, disk.cwd, disk.path))
  return misnamedFile(path ?? file, found ?? other)
}
