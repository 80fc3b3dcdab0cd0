import {type Document, isMap, isScalar, LineCounter, parseDocument} from 'yaml'
import * as z from 'zod'
import {fail, ok, type Result} from '../model/result.ts'
import {policyFields} from './fields.ts'
import {toFailure} from './issue.ts'
import {quote} from './unexpected.ts'

const MAX_CHARS = 65_536
const EXPECTED = 'a mapping such as `min-score: 80`'

const policyFile = z.strictObject(
  {
    'min-score': policyFields['min-score'].exactOptional(),
    mode: policyFields.mode.exactOptional(),
    ratchet: policyFields.ratchet.exactOptional(),
    'skip-label': policyFields['skip-label'].exactOptional(),
    template: policyFields.template.exactOptional(),
    plans: policyFields.plans.exactOptional(),
  },
  EXPECTED,
)

/** What a policy file says; what it leaves out is left to the inputs. */
export type PolicyFile = z.infer<typeof policyFile>

/**
 * Read a policy file: YAML with the keys `min-score`, `mode`, `ratchet`, `skip-label`, `template` and `plans`.
 *
 * Errors: a key that does not exist, a value that cannot be used, or text that is not YAML, by file and line.
 */
export function readPolicyFile(text: string, path: string): Result<PolicyFile> {
  if (text.length > MAX_CHARS) return refuse(path, `more than ${MAX_CHARS} characters`)
  try {
    return readDocument(text, path)
  } catch (error) {
    // The parser throws on aliases, which a policy has no use for, and when it runs out of stack.
    return refuse(path, error instanceof Error ? error.message : 'text that cannot be parsed')
  }
}

function readDocument(text: string, path: string): Result<PolicyFile> {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false})
  const error = document.errors[0]
  if (error !== undefined) return refuse(`${path}:${lines.linePos(error.pos[0]).line}`, error.message)
  const value: unknown = document.toJS({maxAliasCount: 0}) ?? {}
  const parsed = policyFile.safeParse(value)
  if (parsed.success) return ok(parsed.data)
  return toFailure(parsed.error.issues[0], value, {
    code: 'bad-policy-file',
    part: 'key',
    where: keys => ` in ${path}:${lines.linePos(toOffset(document, keys[0])).line}`,
    keys: Object.keys(policyFields),
    hint: `Correct ${path}.`,
  })
}

function toOffset(document: Document.Parsed, key: PropertyKey | undefined): number {
  if (!isMap(document.contents)) return 0
  const pair = document.contents.items.find(({key: node}) => isScalar(node) && node.value === key)
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0
}

function refuse(place: string, found: string): Result<never> {
  return fail('bad-policy-file', `Unexpected ${quote(found)} in ${place}, expected ${EXPECTED}`, `Correct ${place}.`)
}
