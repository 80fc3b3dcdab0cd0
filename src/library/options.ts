import {toPlanPolicy} from '../apply/plan-policy.ts'
import type {ChosenTemplate, Policy, TemplateSource} from '../model/policy.ts'
import {fail, ok, type Result} from '../model/result.ts'
import {toCriteria} from '../policy/criteria.ts'
import {DEFAULT_PLAN_GLOBS} from '../policy/plan-globs.ts'
import {readPolicyFile} from '../policy/policy-file.ts'
import {DEFAULT_LIMITS} from '../policy/run-limits.ts'
import {withTemplates} from '../policy/settle-templates.ts'
import {type TemplateName, toFileTemplate} from '../policy/template-name.ts'
import {quote} from '../policy/unexpected.ts'
import type {PolicyKeys} from './policy-keys.ts'

/**
 * How plans are judged.
 *
 * Shape: `template` is `auto`, the id of a built-in template, or a template of your own; what a policy names goes
 * before it. `policy` is the text of a policy file, or its keys as a value. `templates` are the texts of the files that
 * a policy names as templates, by their paths.
 */
export interface CheckOptions {
  readonly template?: string | TemplateSource
  readonly policy?: string | PolicyKeys
  readonly templates?: Readonly<Record<string, string>>
}

/** What stands where nothing is said: as of the action, whose globs do not matter here. */
const DEFAULTS = {
  'min-score': 80,
  mode: 'gate',
  ratchet: false,
  'skip-label': '',
  ...DEFAULT_LIMITS,
  plans: [...DEFAULT_PLAN_GLOBS],
  'config-from': 'head',
} as const

/**
 * The policy for plans at some paths.
 *
 * Errors: a key or a value that a policy does not have, or a template that is not among `templates`.
 */
export function readCheckOptions(options: CheckOptions, paths: readonly string[]): Result<Policy> {
  const {template = 'auto', policy: given, templates = {}} = options
  const text = typeof given === 'object' ? JSON.stringify(given) : given
  const file = text === undefined ? ok(null) : readPolicyFile(text, 'policy')
  if (!file.ok) return file
  const own = typeof template === 'object' ? template : null
  const inputs = {...DEFAULTS, plans: [...DEFAULTS.plans], template: typeof template === 'object' ? 'auto' : template}
  const criteria = toCriteria(inputs, file.value)
  if (!criteria.ok) return criteria
  const {policy} = criteria.value
  const known = new Map<TemplateName, ChosenTemplate>()
  for (const path of paths) {
    const name = toPlanPolicy(policy, path).template
    const source = toSource(name, templates)
    if (!source.ok) return source
    known.set(name, own !== null && name === policy.template && file.value?.template === undefined ? own : source.value)
  }
  return ok(withTemplates(policy, known))
}

function toSource(name: TemplateName, templates: Readonly<Record<string, string>>): Result<ChosenTemplate> {
  if (name.kind === 'auto') return ok('auto')
  if (name.kind === 'built-in') return ok(name.template)
  const text = Object.hasOwn(templates, name.path) ? templates[name.path] : undefined
  if (text !== undefined) return ok(toFileTemplate(name.path, text))
  const message = `Unexpected template ${quote(name.path)}, expected a path among \`templates\``
  return fail('unknown-template', message, 'Hand its text over with the options.')
}
