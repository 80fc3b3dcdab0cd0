import type {Disk} from './surroundings.ts'

/**
 * A plan's title from where it will stand: `specs/001-search-by-name/plan.md` and `docs/search-by-name.plan.md` are
 * "Search by name"; null if neither folder nor name says anything.
 */
export function titleFromPath(file: string, {cwd, path}: Disk): string | null {
  const name = path
    .basename(file)
    .replace(/(?:^|\.)plan\.md$/i, '')
    .replace(/\.md$/i, '')
  const folder = path.dirname(file)
  const said = name !== '' ? name : folder === cwd ? '' : path.basename(folder)
  const words = said
    .replace(/^(?:\d+[-_ ])+/, '')
    .replace(/[-_\s]+/g, ' ')
    .trim()
  return words === '' ? null : `${words[0]?.toUpperCase()}${words.slice(1)}`
}
