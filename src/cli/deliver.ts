import {fail, ok, type Result} from '../model/result.ts'
import {quote} from '../policy/unexpected.ts'
import {toShownPath} from './paths.ts'
import type {Surroundings} from './surroundings.ts'

/** Where a text goes: the file that `--output` names, else the terminal. `inputs` are the files that it came from. */
export interface Delivery {
  readonly output: string | undefined
  readonly inputs: readonly string[]
  /** What the terminal says if the text itself went to a file. */
  readonly inShort: string
}

/** Hand over a text. Errors: a file that cannot be written, or that holds what was judged. */
export async function deliver(
  text: string,
  {output, inputs, inShort}: Delivery,
  {stdout, disk}: Surroundings,
): Promise<Result<null>> {
  if (output === undefined) {
    stdout.write(text)
    return ok(null)
  }
  const file = disk.path.resolve(disk.cwd, output)
  const shown = toShownPath(file, disk.cwd, disk.path)
  const kind = await disk.files.kind(file)
  if (output === '' || kind === 'folder' || inputs.includes(file)) {
    const is = inputs.includes(file) ? 'a plan of this run' : kind === 'folder' ? 'a folder' : 'empty'
    const message = `Unexpected output ${quote(output)} (${is}), expected a file of its own`
    return fail('bad-output', message, 'Name another file with `--output`, such as `report.json`.')
  }
  const written = await disk.files.write(file, text)
  if (written.ok) stdout.write(`${inShort} (report in ${quote(shown)})\n`)
  return written
}
