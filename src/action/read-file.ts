import type {Gateway, Tree} from '../github/gateway.ts'
import {MAX_FILE_BYTES} from '../github/limits.ts'
import {isRegularFile, nameMode} from '../github/mode.ts'
import type {Refusal} from '../model/plan.ts'
import {ok, type Result} from '../model/result.ts'

const KIB = 1024
const LFS_POINTER = 'version https://git-lfs.github.com/spec/'

/** Reads a file of a commit: its bytes, or why they are not judged. Fails only if GitHub does not hand them out. */
export type ReadFile = (tree: Tree, path: string) => Promise<Result<Uint8Array | Refusal>>

/** A reader of Git blobs that asks for each only once, however many paths and commits share it. */
export function createReader(gateway: Gateway): ReadFile {
  const blobs = new Map<string, Promise<Result<Uint8Array>>>()

  return async (tree, path) => {
    const entry = tree.get(path)
    if (entry === undefined) return ok({refused: 'not in the commit'})
    if (!isRegularFile(entry.mode)) return ok({refused: nameMode(entry.mode)})
    if (entry.size > MAX_FILE_BYTES) return ok({refused: `over ${MAX_FILE_BYTES / KIB} KiB`})
    const bytes = await fetchOnce(entry.sha)
    return bytes.ok && isPointer(bytes.value) ? ok({refused: 'a Git LFS pointer'}) : bytes
  }

  function fetchOnce(sha: string): Promise<Result<Uint8Array>> {
    const bytes = blobs.get(sha) ?? gateway.fetchBlob(sha)
    blobs.set(sha, bytes)
    return bytes
  }
}

function isPointer(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, LFS_POINTER.length)) === LFS_POINTER
}
