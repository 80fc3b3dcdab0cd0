import type {Result} from '../model/result.ts'

/** Waits for changes in folders, until somebody ends it. Nothing that happens between two calls is lost. */
export interface Watcher {
  /**
   * Watch these folders from now on, each by itself and not what stands below it. Folders that were watched and are
   * not named any more are let go.
   *
   * Errors: a folder that cannot be watched, such as when the machine allows no more.
   */
  readonly follow: (folders: readonly string[]) => Result<null>
  /** Resolves after the next change of a file that counts, or at once if there was one since; or when it was ended. */
  readonly next: () => Promise<'changed' | 'ended'>
  readonly close: () => void
}

/** Start to watch. `counts` says of an absolute path whether its changes matter. */
export type Watch = (counts: (path: string) => boolean) => Watcher
