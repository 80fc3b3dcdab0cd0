import picomatch from 'picomatch'
import {fail, ok, type Result} from '../model/result.ts'
import {quote} from './unexpected.ts'

const MAX_GLOB_CHARS = 256
const MAX_GLOBS = 100
const OPTIONS = {dot: true, nocase: true, noextglob: true, strictBrackets: true} as const

const AGENT_FOLDERS = ['.claude', '.windsurf', '.gemini', '.agents', '.github']
const OTHER_FOLDERS = [
  'templates',
  '_template*',
  'template',
  'commands',
  'prompts',
  'workflows',
  'node_modules',
  'fixtures',
]

/** The globs that name the plans of a repository unless it says otherwise: `!` excludes. */
export const DEFAULT_PLAN_GLOBS: readonly string[] = [
  '**/plan.md',
  '**/*.plan.md',
  ...[...OTHER_FOLDERS, ...AGENT_FOLDERS].map(folder => `!**/${folder}/**`),
]

/** Which paths of a repository are plans. Paths are relative to its root, with `/`. */
export interface PlanGlobs {
  readonly isPlan: (path: string) => boolean
}

/**
 * Compile globs, one an item: a path is a plan if any of them matches and none with a leading `!` does.
 *
 * Names match in any case, so that `PLAN.md` is a plan.
 * Errors: a glob that cannot be meant, by its text.
 */
export function readPlanGlobs(globs: readonly string[]): Result<PlanGlobs> {
  const wrong = globs.map(toProblem).find(problem => problem !== null)
  if (wrong !== undefined && wrong !== null) return wrong
  const included = globs.filter(glob => !glob.startsWith('!'))
  const excluded = globs.filter(glob => glob.startsWith('!')).map(glob => glob.slice(1))
  if (included.length === 0) return refuse(globs[0] ?? '', 'at least one glob without a leading `!`')
  if (globs.length > MAX_GLOBS) return refuse(globs[MAX_GLOBS] ?? '', `at most ${MAX_GLOBS} globs`)
  const isMatch = picomatch([...included], {...OPTIONS, ignore: excluded})
  // A `*` does not match a line break, and a plan must not hide behind a folder whose name has one.
  return ok({isPlan: path => isMatch(path.replace(/[\n\r\u2028\u2029]/g, '_'))})
}

function toProblem(glob: string): Result<never> | null {
  const pattern = glob.startsWith('!') ? glob.slice(1) : glob
  if (pattern.trim() === '') return refuse(glob, 'a glob such as `docs/**/plan.md`')
  if (pattern.length > MAX_GLOB_CHARS) return refuse(glob, `at most ${MAX_GLOB_CHARS} characters`)
  if (pattern.startsWith('!')) return refuse(glob, 'at most one `!`')
  if (pattern.includes('\\')) return refuse(glob, 'folders separated by `/`')
  if (pattern.startsWith('/') || pattern.startsWith('./'))
    return refuse(glob, 'a path relative to the root, such as `docs/**/plan.md`')
  if (pattern.split('/').includes('..')) return refuse(glob, 'a path inside the repository')
  return isCompilable(pattern) ? null : refuse(glob, 'balanced brackets')
}

function isCompilable(pattern: string): boolean {
  try {
    picomatch(pattern, OPTIONS)
    return true
  } catch {
    return false
  }
}

function refuse(glob: string, expected: string): Result<never> {
  return fail(
    'bad-glob',
    `Unexpected glob ${quote(glob)}, expected ${expected}`,
    'Correct `plans`: one glob a line, `!` excludes.',
  )
}
