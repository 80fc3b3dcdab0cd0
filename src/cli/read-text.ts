import {decode} from '../markdown/decode.ts'
import type {Disk} from './surroundings.ts'

/** Read a file of the set-up as text, or say in a few words why not. */
export async function readText(
  file: string,
  disk: Disk,
): Promise<{readonly text: string} | {readonly refused: string}> {
  if ((await disk.files.kind(file)) === 'absent') return {refused: 'no such file'}
  const bytes = await disk.files.read(file)
  if (!(bytes instanceof Uint8Array)) return bytes
  const decoded = decode(bytes)
  return decoded.ok ? {text: decoded.value.text} : {refused: decoded.failure.message}
}
