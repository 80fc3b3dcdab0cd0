import {fail, type Result} from '../model/result.ts'
import {quote} from './unexpected.ts'

/** The name by which a policy file is easily saved instead: `.yaml` for `.yml` and the other way round; null if there is none. */
export function toOtherName(path: string): string | null {
  const [, stem, ending] = /^(.+)\.(yml|yaml)$/.exec(path) ?? []
  return stem === undefined ? null : `${stem}.${ending === 'yml' ? 'yaml' : 'yml'}`
}

/** A policy file that nobody would read, since it has the other name. */
export function misnamedFile(path: string, found: string): Result<never> {
  const message = `Unexpected policy file ${quote(found)}, expected ${quote(path)}`
  return fail('bad-policy-file', message, 'Rename it, or name it with `--config`.')
}
