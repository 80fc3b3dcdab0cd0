import * as z from 'zod'
import type {RuleId} from '../model/report.ts'
import {RULE_TEXTS} from '../render/rule-texts.ts'
import {rules} from '../rules/index.ts'
import {choice, policyFields} from './fields.ts'
import {findBadGlob} from './glob.ts'
import {findBadPlanGlob} from './plan-globs.ts'
import {expectedFor, TEMPLATE_WORDS} from './template-name.ts'

const MAX_NAMES = 200
const MAX_NAME_CHARS = 200
const MAX_OVERRIDES = 100
const MAX_WEIGHT = 100

const NAME = `a name of at most ${MAX_NAME_CHARS} characters`
const WEIGHT = `a number above 0, at most ${MAX_WEIGHT}`
const NAMES = 'a mapping from names of sections and slots'

const name = z.string(NAME).regex(/\S/, NAME).max(MAX_NAME_CHARS, NAME)
const names = z.array(name, 'a list of names').min(1, 'at least one name').max(MAX_NAMES, `at most ${MAX_NAMES} names`)

const template = policyFields.template.check(({value, issues}) => {
  const expected = expectedFor(value)
  if (expected !== null)
    issues.push({code: 'custom', input: value, message: expected, params: {allowed: TEMPLATE_WORDS}})
})

const plans = policyFields.plans.check(({value, issues}) => {
  const bad = findBadPlanGlob(value)
  if (bad !== null) issues.push({code: 'custom', input: value, path: [bad.index], message: bad.expected})
})

/** Globs of which none excludes. */
const paths = policyFields.plans.check(({value, issues}) => {
  const negated = value.findIndex(glob => glob.startsWith('!'))
  const bad = negated < 0 ? findBadGlob(value) : {index: negated, expected: 'a glob without a leading `!`'}
  if (bad !== null) issues.push({code: 'custom', input: value, path: [bad.index], message: bad.expected})
})

/** A plan that was not judged has nothing but its finding to say so. */
const NEVER_OFF: ReadonlySet<RuleId> = new Set(['different-structure', 'unreadable'])
const shown = choice(['error', 'warning', 'note'])
const severity = choice(['error', 'warning', 'note', 'off'])

const ruleFields = Object.fromEntries(
  [...rules.keys()].map(id => [
    id,
    (NEVER_OFF.has(id) ? shown : severity).meta({description: RULE_TEXTS[id].what}).exactOptional(),
  ]),
)

const naFields = {
  accept: z
    .boolean('`true` or `false`')
    .meta({description: '`false`: what a plan must answer is not answered by "N/A", and nothing can be waived.'})
    .exactOptional(),
  reason: choice(['optional', 'required'])
    .meta({description: '`required`: "N/A" is an answer only with its reason.'})
    .exactOptional(),
}

/** What a policy file says of all plans, or of those at certain paths. */
const planFields = {
  'min-score': policyFields['min-score'].meta({description: 'The score that a plan needs.'}).exactOptional(),
  mode: policyFields.mode
    .meta({description: '`gate`: a plan that falls short fails the job. `report`: it is only told.'})
    .exactOptional(),
  ratchet: policyFields.ratchet
    .meta({
      description: 'Whether a plan that was below `min-score` may stay there, as long as its score does not fall.',
    })
    .exactOptional(),
  template: template
    .meta({
      description:
        '`auto`, the id of a built-in template, or the path of a Markdown file. A plan may name another in its front matter, except where an override sets the template.',
    })
    .exactOptional(),
  required: names
    .meta({description: 'Sections and slots without whose answer a plan falls short, whatever its score.'})
    .exactOptional(),
  weights: z
    .record(name, z.number(WEIGHT).gt(0, WEIGHT).max(MAX_WEIGHT, WEIGHT), `${NAMES} to their weights`)
    .meta({
      description: 'What each answer to a slot, or in a section, counts: 2 is twice as much as one without a weight.',
    })
    .exactOptional(),
  rules: z
    .strictObject(ruleFields, 'a mapping from rules to severities')
    .meta({description: 'How much the findings of a rule matter. `off`: they are not told, and cost nothing.'})
    .exactOptional(),
  na: z
    .strictObject(naFields, 'a mapping such as `reason: required`')
    .meta({description: 'What "not applicable" is worth as an answer.'})
    .exactOptional(),
  aliases: z
    .record(name, names, `${NAMES} to lists of other names`)
    .meta({description: 'What plans call a section or slot of the template, such as its name in another language.'})
    .exactOptional(),
  'by-status': z
    .record(name, choice(['gate', 'report']), 'a mapping from statuses to `gate` or `report`')
    .meta({description: 'The mode of plans by the status that they state.'})
    .exactOptional(),
}

const override = z
  .strictObject(
    {
      paths: paths.meta({description: 'Globs that name the plans. The name of a folder stands for all below it.'}),
      ...planFields,
    },
    'a mapping such as `paths: [services/**]` with what is different there',
  )
  .check(({value, issues}) => {
    const isEmpty = Object.keys(value).length === 1
    if (isEmpty) issues.push({code: 'custom', input: value, message: 'at least one key beside `paths`'})
  })

/** The schema of a policy file. */
export const policySchema = z.strictObject(
  {
    plans: plans
      .meta({description: 'Globs that name the plans; a leading `!` excludes. Names match in any case.'})
      .exactOptional(),
    ignore: paths
      .meta({description: 'Globs of plans that are not judged. The name of a folder stands for all below it.'})
      .exactOptional(),
    ...planFields,
    'skip-label': policyFields['skip-label']
      .meta({description: 'The label on a pull request that lets it pass whatever the score says.'})
      .exactOptional(),
    'max-plans': policyFields['max-plans'].meta({description: 'How many plans a run may judge.'}).exactOptional(),
    'max-plan-size': policyFields['max-plan-size']
      .meta({description: 'How large a plan may be, in KiB.'})
      .exactOptional(),
    overrides: z
      .array(override, 'a list of mappings with `paths`')
      .max(MAX_OVERRIDES, `at most ${MAX_OVERRIDES} overrides`)
      .meta({description: 'What is different for plans at certain paths. Of several that match, the last one wins.'})
      .exactOptional(),
  },
  'a mapping such as `min-score: 80`',
)

/** What a policy file says; what it leaves out is left to the inputs. */
export type PolicyFile = z.infer<typeof policySchema>

const KEYS: Readonly<Record<string, readonly string[]>> = {
  overrides: ['paths', ...Object.keys(planFields)],
  rules: Object.keys(ruleFields),
  na: Object.keys(naFields),
}

/** The keys that a policy file may have at a path. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const around = path.findLast(key => typeof key === 'string')
  return (around === undefined ? undefined : KEYS[around]) ?? Object.keys(policySchema.shape)
}
