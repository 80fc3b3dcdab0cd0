import type {Refusal} from '../model/plan.ts'
import type {Result} from '../model/result.ts'

/** What stands at a path. A link is never followed when a folder is listed. */
export type FileKind = 'file' | 'folder' | 'link' | 'other' | 'absent'

/** One entry of a folder. */
export interface FolderEntry {
  readonly name: string
  readonly kind: Exclude<FileKind, 'absent'>
}

/** What the command line asks of a file system, in absolute paths. Nothing here throws for what a user may do. */
export interface Files {
  /** What a path that somebody wrote down names; a link to a folder counts as the folder. */
  readonly kind: (path: string) => Promise<FileKind>
  /** The entries of a folder by name; none if there is no such folder. Errors: a folder that may not be listed. */
  readonly list: (folder: string) => Promise<Result<readonly FolderEntry[]>>
  /** A file's bytes, or why they are not judged. */
  readonly read: (path: string, maxBytes?: number) => Promise<Uint8Array | Refusal>
  /** A file of ours of any size, such as a report, or why it cannot be read. */
  readonly readWhole: (path: string) => Promise<Uint8Array | Refusal>
  /** Write a file and the folders above it. */
  readonly write: (path: string, text: string) => Promise<Result<null>>
  /** Write a file that does not exist yet, and the folders above it. Answers whether it was written. */
  readonly create: (path: string, text: string) => Promise<Result<'created' | 'exists'>>
}
