import {ok, type Result} from '../model/result.ts'
import {findBadGlob, type Matches, refuseGlob, toMatches, toMatchesBelow} from './glob.ts'

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

/** Which paths of a repository are plans. `isIgnored`: it would be one, were it not for the policy's `ignore`. */
export interface PlanGlobs {
  readonly isPlan: Matches
  readonly isIgnored: Matches
}

/**
 * Compile globs, one an item: a path is a plan if any of them matches and none with a leading `!` does, nor one of
 * `ignored`, which were checked before.
 *
 * Errors: a glob that cannot be meant, by its text.
 */
export function readPlanGlobs(globs: readonly string[], ignored: readonly string[] = []): Result<PlanGlobs> {
  const bad = findBadPlanGlob(globs)
  if (bad !== null) return refuseGlob(globs[bad.index] ?? '', bad.expected)
  const included = globs.filter(glob => !glob.startsWith('!'))
  const excluded = globs.filter(glob => glob.startsWith('!')).map(glob => glob.slice(1))
  const matches = toMatches(included, excluded)
  const isIgnored = toMatchesBelow(ignored)
  return ok({
    isPlan: path => matches(path) && !isIgnored(path),
    isIgnored: path => matches(path) && isIgnored(path),
  })
}

/** As `findBadGlob`, for a list that has to name something. */
export function findBadPlanGlob(globs: readonly string[]): ReturnType<typeof findBadGlob> {
  const isEmpty = globs.every(glob => glob.startsWith('!'))
  return findBadGlob(globs) ?? (isEmpty ? {index: 0, expected: 'at least one glob without a leading `!`'} : null)
}
