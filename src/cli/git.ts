/**
 * What a `git` command answered.
 *
 * Shape: `exitCode` is null if there is no such command on this machine, or if it wrote more than was wanted. `complaint`
 * is what it wrote to standard error.
 */
export interface GitAnswer {
  readonly exitCode: number | null
  readonly stdout: Uint8Array
  readonly complaint: string
}

/** Run a `git` command in a folder. Units: `maxBytes` is what it may write at most. */
export type Git = (folder: string, args: readonly string[], maxBytes?: number) => Promise<GitAnswer>
