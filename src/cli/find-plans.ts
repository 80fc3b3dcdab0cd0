import {fail, ok, type Result} from '../model/result.ts'
import {nearest} from '../policy/nearest.ts'
import {DEFAULT_PLAN_GLOBS, readPlanGlobs} from '../policy/plan-globs.ts'
import {quote} from '../policy/unexpected.ts'
import {toShownPath, withSlashes} from './paths.ts'
import type {Disk} from './surroundings.ts'
import {walk} from './walk.ts'

/** Where plans are looked for: the words of the command line, and the policy file's globs with the root they start at. */
export interface Search {
  readonly words: readonly string[]
  readonly globs: readonly string[] | null
  readonly root: string
}

/**
 * Find plans, as absolute paths: a file counts whatever its name, a folder stands for the plans below it, a glob for
 * what it matches, and `!` excludes from the latter two. Without words, the working directory is searched.
 *
 * Errors: a word that names nothing, or a folder or glob without a plan; a search without words may come back empty.
 */
export async function findPlans(search: Search, disk: Disk): Promise<Result<readonly string[]>> {
  const exclusions = search.words.filter(word => word.startsWith('!'))
  const words = search.words.filter(word => !word.startsWith('!'))
  const isKept = readExclusions(exclusions, disk)
  if (!isKept.ok) return isKept
  const found: string[] = []
  for (const word of words) {
    const some = await findWord(word, search, disk, isKept.value)
    if (!some.ok) return some
    found.push(...some.value)
  }
  const all = words.length > 0 ? ok(found) : await findBelow(disk.cwd, search, disk, isKept.value)
  return all.ok ? ok([...new Set(all.value)]) : all
}

type IsKept = (file: string) => boolean

function readExclusions(words: readonly string[], disk: Disk): Result<IsKept> {
  if (words.length === 0) return ok(() => true)
  const excluded = readGlobs(
    words.map(word => `!${withSlashes(word.slice(1), disk.path)}`),
    ['**'],
  )
  return excluded.ok ? ok(file => excluded.value(toShownPath(file, disk.cwd, disk.path))) : excluded
}

async function findWord(word: string, search: Search, disk: Disk, isKept: IsKept): Promise<Result<readonly string[]>> {
  const path = disk.path.resolve(disk.cwd, word)
  const kind = word === '' ? 'absent' : await disk.files.kind(path)
  if (kind === 'absent') return /[*?[\]{}]/.test(word) ? findByGlob(word, disk, isKept) : refuse(word, path, disk)
  if (kind !== 'folder') return ok([path])
  const below = await findBelow(path, search, disk, isKept)
  if (!below.ok || below.value.length > 0) return below
  const message = `Unexpected folder ${quote(word)} without a plan, expected one that ${inWords(search)} matches`
  return fail('no-plan', message, 'Name the plan itself, or a glob in quotes.')
}

/** The policy file's globs start at its root; the default ones where the search starts, which somebody chose. */
async function findBelow(
  folder: string,
  {globs, root}: Search,
  disk: Disk,
  isKept: IsKept,
): Promise<Result<readonly string[]>> {
  const isPlan = readGlobs(globs ?? DEFAULT_PLAN_GLOBS)
  if (!isPlan.ok) return isPlan
  const from = globs === null ? folder : root
  const files = await walk(folder, disk)
  if (!files.ok) return files
  return ok(files.value.filter(file => isKept(file) && isPlan.value(toShownPath(file, from, disk.path))))
}

async function findByGlob(word: string, disk: Disk, isKept: IsKept): Promise<Result<readonly string[]>> {
  const isMatch = readGlobs([withSlashes(word, disk.path)])
  if (!isMatch.ok) return isMatch
  const files = await walk(disk.cwd, disk)
  if (!files.ok) return files
  const found = files.value.filter(file => isKept(file) && isMatch.value(toShownPath(file, disk.cwd, disk.path)))
  if (found.length > 0) return ok(found)
  const message = `Unexpected glob ${quote(word)} without a match, expected one that names files below the working directory`
  return fail('no-plan', message, 'Try it on a wider folder, such as `**/*.md` in quotes.')
}

function readGlobs(globs: readonly string[], before: readonly string[] = []): Result<(path: string) => boolean> {
  const read = readPlanGlobs([...before, ...globs])
  if (read.ok) return ok(read.value.isPlan)
  return fail(read.failure.code, read.failure.message, 'Put globs in quotes and separate folders with `/`.')
}

async function refuse(word: string, path: string, disk: Disk): Promise<Result<never>> {
  const beside = await disk.files.list(disk.path.dirname(path))
  const name = nearest(disk.path.basename(path), beside.ok ? beside.value.map(entry => entry.name) : [])
  const meant = name === null ? null : toShownPath(disk.path.join(disk.path.dirname(path), name), disk.cwd, disk.path)
  const message = `Unexpected path ${quote(word)}, expected a file, a folder or a glob that exists`
  return fail(
    'no-path',
    message,
    meant === null ? `Paths start at ${quote(disk.cwd)}.` : `Did you mean ${quote(meant)}?`,
  )
}

/** The globs of a search that include, as part of a sentence. */
export function inWords({globs}: Pick<Search, 'globs'>): string {
  return (globs ?? DEFAULT_PLAN_GLOBS)
    .filter(glob => !glob.startsWith('!'))
    .map(quote)
    .join(' or ')
}
