import type {Disk} from './surroundings.ts'

/** Folders that hold other people's files, whatever they are called by. */
const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules'])

/** All files and links below a folder, in absolute paths. Links are listed and not followed. */
export async function walk(folder: string, disk: Disk): Promise<string[]> {
  const entries = await disk.files.list(folder)
  const found = await Promise.all(
    entries.map(({name, kind}) => {
      const path = disk.path.join(folder, name)
      if (kind !== 'folder') return [path]
      return SKIPPED.has(name) ? [] : walk(path, disk)
    }),
  )
  return found.flat()
}
