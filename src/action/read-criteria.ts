import type {Result} from '../model/result.ts'
import {type Criteria, toCriteria} from '../policy/criteria.ts'
import type {Inputs} from '../policy/inputs.ts'

/**
 * What a run judges by: its inputs, and a policy file's text, null without one. What reads YAML is loaded for a text
 * alone: most repositories have none.
 *
 * Errors: those of the file, and of what both together mean.
 */
export async function readCriteria(inputs: Inputs, policyText: string | null): Promise<Result<Criteria>> {
  if (policyText === null) return toCriteria(inputs, null)
  const {readPolicyFile} = await import('../policy/policy-file.ts')
  const file = readPolicyFile(policyText, inputs.config)
  return file.ok ? toCriteria(inputs, file.value) : file
}
