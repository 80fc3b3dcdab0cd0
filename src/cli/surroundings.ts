import type {PlatformPath} from 'node:path'
import type {Judges} from '../judging/judges.ts'
import type {Files} from './files.ts'
import type {Git} from './git.ts'
import type {Watch} from './watch.ts'

/** 0: the plans pass, or the mode is `report`; 1: a plan falls short; 2: could not run. */
export type ExitCode = 0 | 1 | 2

/** A stream of text that may be a terminal, of so many cells. */
export interface TextStream {
  readonly write: (text: string) => unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

/**
 * What the command line runs in, all of it given, so that a test can give something else.
 *
 * Shape: `argv` holds the words after the script's name. `now` is the clock.
 */
export interface Surroundings {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: TextStream
  readonly stderr: TextStream
  readonly disk: Disk
  readonly git: Git
  readonly judges: Judges
  readonly watch: Watch
  readonly now: () => Date
}

/** The file system as the command line sees it: where it stands, how paths are written, and what is there. */
export interface Disk {
  readonly cwd: string
  readonly path: PlatformPath
  readonly files: Files
}
