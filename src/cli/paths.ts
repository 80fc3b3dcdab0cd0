import type {PlatformPath} from 'node:path'
import type {Disk} from './surroundings.ts'

/** A path as reports name it: relative to a folder, with forward slashes; `.` for the folder itself. */
export function toShownPath(file: string, folder: string, path: PlatformPath): string {
  return withSlashes(path.relative(folder, file), path) || '.'
}

/** A path as the author of a glob writes it: with forward slashes and without `./` in front. */
export function withSlashes(text: string, path: PlatformPath): string {
  const slashed = path.sep === '\\' ? text.replaceAll('\\', '/') : text
  return slashed.replace(/^(?:\.\/)+(?=.)/, '')
}

/** Whether a path stands below a folder, or is it. */
export function isBelow(file: string, folder: string, path: PlatformPath): boolean {
  const way = path.relative(folder, file)
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way)
}

/**
 * The root of the project that a folder belongs to: the nearest folder upward with a `.git`. Without Git, it is the
 * working directory, or the folder itself if that stands elsewhere.
 */
export async function findRoot(folder: string, disk: Disk): Promise<string> {
  const root = await findRepository(folder, disk)
  return root ?? (isBelow(folder, disk.cwd, disk.path) ? disk.cwd : folder)
}

/** The nearest folder upward with a `.git`, null if there is none. */
export async function findRepository(folder: string, {path, files}: Disk): Promise<string | null> {
  for (let at = folder; ; at = path.dirname(at)) {
    if ((await files.kind(path.join(at, '.git'))) !== 'absent') return at
    if (path.dirname(at) === at) return null
  }
}
