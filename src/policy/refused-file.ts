import type {Refusal} from '../model/plan.ts'

const KIB = 1024
const LFS_POINTER = 'version https://git-lfs.github.com/spec/'

/** A file of more bytes than are read. */
export function tooLarge(maxBytes: number): Refusal {
  const help = 'Split the plan, or move logs, data and generated parts into files of their own that it links to.'
  return {refused: `over ${maxBytes / KIB} KiB`, help}
}

/** A file's bytes, or a refusal if they only say where Git LFS keeps the file. */
export function unlessPointer(bytes: Uint8Array): Uint8Array | Refusal {
  if (new TextDecoder().decode(bytes.subarray(0, LFS_POINTER.length)) !== LFS_POINTER) return bytes
  return {refused: 'a Git LFS pointer', help: 'Take the file out of Git LFS, so that Git holds its text.'}
}
