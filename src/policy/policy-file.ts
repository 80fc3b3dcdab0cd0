import type * as z from 'zod'
import {ok, type Result} from '../model/result.ts'
import {toFailure} from './issue.ts'
import {keysAt, type PolicyFile, policySchema} from './policy-schema.ts'
import {readYaml} from './yaml.ts'

/**
 * Read a policy file. All of it holds or nothing does.
 *
 * Errors: a key that does not exist, a value that cannot be used, or text that is not plain YAML, by line and column.
 */
export function readPolicyFile(text: string, path: string): Result<PolicyFile> {
  const yaml = readYaml(text, path)
  if (!yaml.ok) return yaml
  const {value, place} = yaml.value
  const parsed = policySchema.safeParse(value)
  if (parsed.success) return ok(parsed.data)
  return toFailure(mostTelling(parsed.error.issues), value, {
    code: 'bad-policy-file',
    part: 'key',
    where: (keys, part) => ` in ${place(keys, part)}`,
    keys: keysAt,
    hint: `Correct ${path}.`,
    isTyped: true,
  })
}

/** The first problem; where a key is missing, a key beside it that there is not, since it is most likely that one misspelt. */
function mostTelling(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue | undefined {
  const [first] = issues
  if (first?.code !== 'invalid_type' || first.path.length === 0) return first
  const around = first.path.slice(0, -1).join('\n')
  return issues.find(({code, path}) => code === 'unrecognized_keys' && path.join('\n') === around) ?? first
}
