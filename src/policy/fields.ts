import * as z from 'zod'
import {quote} from './unexpected.ts'

const MAX_PLANS = 10_000
const MAX_PLAN_KIB = 4_096
const PLANS = `a whole number from 1 to ${MAX_PLANS}`
const KIB = `a whole number of KiB from 1 to ${MAX_PLAN_KIB}`

/**
 * The values that the inputs and the policy file share, as typed schemas.
 *
 * The `error` of a schema is the end of the sentence "Unexpected value `x` of `name`, expected ...".
 */
export const policyFields = {
  'min-score': z.number('a number from 0 to 100').min(0, 'a number from 0 to 100').max(100, 'a number from 0 to 100'),
  mode: choice(['gate', 'report']),
  ratchet: z.boolean('`true` or `false`'),
  // GitHub's own limit of a label's name.
  'skip-label': z.string('the name of a label').max(50, 'at most 50 characters'),
  template: z.string('`auto`, the id of a built-in template, or a path').min(1, '`auto`, an id or a path'),
  'max-plans': z.int(PLANS).min(1, PLANS).max(MAX_PLANS, PLANS),
  'max-plan-size': z.int(KIB).min(1, KIB).max(MAX_PLAN_KIB, KIB),
  plans: z.array(z.string('a glob'), 'a list of globs').min(1, 'at least one glob'),
}

/** A schema for one of a few words; its error names them. */
export function choice<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, words.map(quote).join(' or '))
}
