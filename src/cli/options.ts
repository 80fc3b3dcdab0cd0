import * as z from 'zod'
import {ok, type Result} from '../model/result.ts'
import {policyFields} from '../policy/fields.ts'
import {toFailure} from '../policy/issue.ts'
import type {PolicyFile} from '../policy/policy-schema.ts'
import type {Typed} from './command.ts'

const options = z.object({'--min-score': policyFields['min-score'], '--mode': policyFields.mode}).partial()

const NAMING = {
  code: 'bad-option',
  part: 'option',
  where: () => '',
  keys: () => Object.keys(options.shape),
  hint: 'Correct the option, or leave it out.',
}

/** The options that stand above the policy file's keys, typed. Errors: a value that cannot be used. */
export function readOptions(raw: Typed['options']): Result<Pick<PolicyFile, 'min-score' | 'mode'>> {
  const given = {
    ...(raw.minScore === undefined ? {} : {'--min-score': toNumber(raw.minScore)}),
    ...(raw.mode === undefined ? {} : {'--mode': raw.mode}),
  }
  const parsed = options.safeParse(given)
  if (!parsed.success) return toFailure(parsed.error.issues[0], given, NAMING)
  const {'--min-score': minScore, '--mode': mode} = parsed.data
  return ok({...(minScore === undefined ? {} : {'min-score': minScore}), ...(mode === undefined ? {} : {mode})})
}

/** Text that is no number is left as it is, for the schema to name it. */
function toNumber(text: string): unknown {
  return /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text
}
