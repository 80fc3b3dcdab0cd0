import {fail, ok, type Result} from '../model/result.ts'
import {quote} from '../policy/unexpected.ts'

/** Which part of the plans a run judges: the `index`th of `count`, from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** Read `--shard 1/4`; all in one if nothing is said. Errors: anything else than two such numbers. */
export function readShard(text: string | undefined): Result<Shard> {
  if (text === undefined) return ok({index: 1, count: 1})
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text.trim()) ?? []).map(Number)
  if (index >= 1 && index <= count) return ok({index, count})
  const message = `Unexpected value ${quote(text)} of ${quote('--shard')}, expected one such as ${quote('1/4')}`
  return fail('bad-option', message, 'Write the number of this part, a slash, and how many parts there are.')
}

/** The files of one shard. The same files give the same shards, whatever order they were found in. */
export function inShard(files: readonly string[], {index, count}: Shard): readonly string[] {
  return count === 1 ? files : [...files].sort().filter((_, i) => i % count === index - 1)
}
