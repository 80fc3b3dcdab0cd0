import * as z from 'zod'
import {ok, type Result} from '../model/result.ts'
import {choice, policyFields} from './fields.ts'
import {toFailure} from './issue.ts'
import {DEFAULT_PLAN_GLOBS} from './plan-globs.ts'
import {DEFAULT_LIMITS} from './run-limits.ts'
import {unexpected} from './unexpected.ts'

const MAX_WORD_CHARS = 64
const PREFIX = 'INPUT_'

/** Defaults of the action's inputs, as text: what action.yml says, for the cases in which a runner sets none. */
export const INPUT_DEFAULTS = {
  'github-token': '',
  plans: DEFAULT_PLAN_GLOBS.join('\n'),
  template: 'auto',
  'min-score': '80',
  mode: 'gate',
  ratchet: 'false',
  'skip-label': '',
  'max-plans': String(DEFAULT_LIMITS['max-plans']),
  'max-plan-size': String(DEFAULT_LIMITS['max-plan-size']),
  scope: 'changed',
  config: '.github/plan-completeness.yml',
  'config-from': 'base',
  comment: 'always',
  'comment-id': '',
  'check-run': 'true',
  'check-name': 'Plan score',
  formats: '',
  'report-directory': '',
} as const

type InputName = keyof typeof INPUT_DEFAULTS

const NUMBERS: ReadonlySet<InputName> = new Set(['min-score', 'max-plans', 'max-plan-size'])
const NAMES = Object.keys(INPUT_DEFAULTS).filter(isInputName)

const inputFields = z.object({
  ...policyFields,
  'github-token': z.string().min(1, 'a token; leave it out to use the token of the job'),
  scope: choice(['changed', 'all']),
  config: z.string().min(1, 'a path in the repository'),
  'config-from': choice(['base', 'head']),
  comment: choice(['always', 'on-issues', 'never']),
  'comment-id': z
    .string()
    .regex(/^[\w.-]*$/, 'letters, digits, `.`, `_` and `-`')
    .max(MAX_WORD_CHARS, `at most ${MAX_WORD_CHARS} characters`),
  'check-run': z.boolean('`true` or `false`'),
  'check-name': z.string().min(1, 'a name').max(MAX_WORD_CHARS, `at most ${MAX_WORD_CHARS} characters`),
  formats: z.array(z.string()),
  'report-directory': z.string(),
})

/** The inputs of a run, typed and checked one by one; what they mean together is decided later. */
export type Inputs = z.infer<typeof inputFields>

/**
 * Read the action's inputs from the environment of a runner, which sets `INPUT_<NAME>` for each.
 *
 * Errors: an input that the action does not have, or a value that it cannot use; nothing falls back to a default.
 */
export function readInputs(
  env: Readonly<Record<string, string | undefined>>,
  formats: readonly string[],
): Result<Inputs> {
  const given = Object.keys(env)
    .filter(key => key.startsWith(PREFIX))
    .map(key => key.slice(PREFIX.length).toLowerCase())
  const stranger = given.find(name => !isInputName(name))
  if (stranger !== undefined)
    return unexpected({code: 'unknown-input', subject: 'input', value: stranger, allowed: NAMES})
  const input = Object.fromEntries(NAMES.map(name => [name, toValue(name, env[`${PREFIX}${name.toUpperCase()}`])]))
  const parsed = inputFields.safeParse(input)
  if (!parsed.success) return toFailure(parsed.error.issues[0], input, NAMING)
  const format = parsed.data.formats.find(name => !formats.includes(name))
  if (format !== undefined)
    return unexpected({code: 'unknown-format', subject: 'format', value: format, allowed: formats})
  return ok(parsed.data)
}

const NAMING = {
  code: 'bad-input',
  part: 'input',
  where: () => '',
  keys: () => NAMES,
  hint: 'Correct the value under `with:` in the workflow.',
}

/** What an input's text stands for; text that stands for nothing is left as it is, for the schema to name it. */
function toValue(name: InputName, text: string | undefined): unknown {
  const value = (text ?? INPUT_DEFAULTS[name]).trim()
  if (name === 'plans' || name === 'formats') return toLines(value)
  if (name === 'ratchet' || name === 'check-run') return toBoolean(value)
  if (NUMBERS.has(name)) return /^\d+(\.\d+)?$/.test(value) ? Number(value) : value
  return value
}

function toLines(value: string): string[] {
  return value
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}

function toBoolean(value: string): unknown {
  return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : value
}

function isInputName(name: string): name is InputName {
  return Object.hasOwn(INPUT_DEFAULTS, name)
}
