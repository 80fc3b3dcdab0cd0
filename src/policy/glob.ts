import picomatch from 'picomatch'
import {fail, type Result} from '../model/result.ts'
import {quote} from './unexpected.ts'

const MAX_GLOBS = 100
const MAX_CHARS = 256
const MAX_BRACES = 10
/** A pull request chooses its paths, and matching takes their length to the power of the wildcards: seconds with more. */
const MAX_STARS_BETWEEN_SLASHES = 3
const MAX_STARS = 5
const MAX_DOUBLE_STARS = 2
/** No common file system has a longer name: of one, the ends are matched. */
const LONG_NAME = /([^/]{128})[^/]*([^/]{127})/g
const OPTIONS = {dot: true, nocase: true, noextglob: true, strictBrackets: true} as const

/** Whether a path of a repository, relative to its root and with `/`, is meant. */
export type Matches = (path: string) => boolean

/** The first of several globs that cannot be meant, with what may stand there; null if all can. */
export function findBadGlob(globs: readonly string[]): {readonly index: number; readonly expected: string} | null {
  if (globs.length > MAX_GLOBS) return {index: MAX_GLOBS, expected: `at most ${MAX_GLOBS} globs`}
  const problems = globs.map(expectedOf)
  const index = problems.findIndex(problem => problem !== null)
  return index < 0 ? null : {index, expected: problems[index] ?? ''}
}

/** A failure that names a glob and what may stand there. */
export function refuseGlob(glob: string, expected: string): Result<never> {
  const message = `Unexpected glob ${quote(glob)}, expected ${expected}`
  return fail('bad-glob', message, 'Correct `plans`: one glob a line, `!` excludes.')
}

/** Match by globs that were checked: names match in any case, so that `PLAN.md` is a `plan.md`. */
export function toMatches(globs: readonly string[], ignore: readonly string[] = []): Matches {
  if (globs.length === 0) return () => false
  const isMatch = picomatch([...globs], {...OPTIONS, ignore: [...ignore]})
  // A `*` does not match a line break, and a plan must not hide behind a folder whose name has one.
  return path => isMatch(path.replace(/[\n\r\u2028\u2029]/g, '_').replace(LONG_NAME, '$1$2'))
}

/** As `toMatches`, where the name of a folder stands for all below it. */
export function toMatchesBelow(globs: readonly string[]): Matches {
  return toMatches(globs.flatMap(glob => [glob, `${glob.replace(/(?<!\/)\/+$/, '')}/**`]))
}

function expectedOf(glob: string): string | null {
  const pattern = glob.startsWith('!') ? glob.slice(1) : glob
  if (pattern.trim() === '') return 'a glob such as `docs/**/plan.md`'
  if (pattern.length > MAX_CHARS) return `at most ${MAX_CHARS} characters`
  if (pattern.startsWith('!')) return 'at most one `!`'
  if (pattern.includes('\\')) return 'folders separated by `/`'
  if (pattern.startsWith('/') || pattern.startsWith('./'))
    return 'a path relative to the root, such as `docs/**/plan.md`'
  const parts = pattern.split('/')
  if (parts.includes('..')) return 'a path inside the repository'
  if (count(pattern, '{') > MAX_BRACES) return `at most ${MAX_BRACES} pairs of braces`
  if (count(pattern, '**') > MAX_DOUBLE_STARS) return `at most ${MAX_DOUBLE_STARS} times \`**\``
  if (parts.some(part => part !== '**' && count(part, '*') > MAX_STARS_BETWEEN_SLASHES))
    return `at most ${MAX_STARS_BETWEEN_SLASHES} times \`*\` between two \`/\``
  if ((pattern.match(/\*+/g) ?? []).length > MAX_STARS) return `at most ${MAX_STARS} wildcards`
  return isCompilable(pattern) ? null : 'balanced brackets'
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

function isCompilable(pattern: string): boolean {
  try {
    picomatch(pattern, OPTIONS)
    return true
  } catch {
    return false
  }
}
