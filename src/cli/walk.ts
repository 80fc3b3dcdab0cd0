import {ok, type Result} from '../model/result.ts'
import type {Disk} from './surroundings.ts'

/** Folders that hold other people's files, whatever they are called by. */
const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules'])

/**
 * All files and links below a folder, in absolute paths. Links are listed and not followed.
 *
 * Errors: a folder that may not be listed, since nobody knows what it holds.
 */
export async function walk(folder: string, disk: Disk): Promise<Result<readonly string[]>> {
  const entries = await disk.files.list(folder)
  if (!entries.ok) return entries
  const found = entries.value.map(({name, kind}) => {
    const path = disk.path.join(folder, name)
    if (kind !== 'folder') return ok([path])
    return SKIPPED.has(name) ? ok([]) : walk(path, disk)
  })
  return joined(await Promise.all(found))
}

/** A folder and all folders below it but for those that `walk` leaves out. Errors: as of `walk`. */
export async function foldersBelow(folder: string, disk: Disk): Promise<Result<readonly string[]>> {
  const entries = await disk.files.list(folder)
  if (!entries.ok) return entries
  const below = entries.value.filter(({name, kind}) => kind === 'folder' && !SKIPPED.has(name))
  const found = await Promise.all(below.map(({name}) => foldersBelow(disk.path.join(folder, name), disk)))
  return joined([ok([folder]), ...found])
}

/** Lists as one list, or the first failure among them. */
export function joined(lists: readonly Result<readonly string[]>[]): Result<readonly string[]> {
  const all: string[] = []
  for (const list of lists) {
    if (!list.ok) return list
    all.push(...list.value)
  }
  return ok(all)
}
