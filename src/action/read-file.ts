import type {Gateway, Tree} from '../github/gateway.ts'
import {MAX_FILE_BYTES} from '../github/limits.ts'
import {isRegularFile, nameMode} from '../github/mode.ts'
import type {Refusal} from '../model/plan.ts'
import {ok, type Result} from '../model/result.ts'
import {tooLarge, unlessPointer} from '../policy/refused-file.ts'

/** Reads a file of a commit: its bytes, or why they are not judged. Fails only if GitHub does not hand them out. */
export type ReadFile = (tree: Tree, path: string, maxBytes?: number) => Promise<Result<Uint8Array | Refusal>>

/** A reader of Git blobs that asks for each only once, however many paths and commits share it. */
export function createReader(gateway: Gateway): ReadFile {
  const blobs = new Map<string, Promise<Result<Uint8Array>>>()

  return async (tree, path, maxBytes = MAX_FILE_BYTES) => {
    const entry = tree.get(path)
    if (entry === undefined) return ok({refused: 'not in the commit'})
    if (!isRegularFile(entry.mode)) return ok({refused: nameMode(entry.mode)})
    if (entry.size > maxBytes) return ok(tooLarge(maxBytes))
    const bytes = await fetchOnce(entry.sha)
    return bytes.ok ? ok(unlessPointer(bytes.value)) : bytes
  }

  function fetchOnce(sha: string): Promise<Result<Uint8Array>> {
    const bytes = blobs.get(sha) ?? gateway.fetchBlob(sha)
    blobs.set(sha, bytes)
    return bytes
  }
}
