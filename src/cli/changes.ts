import type {Change} from '../model/report.ts'
import {fail, ok, type Result} from '../model/result.ts'
import {nearest} from '../policy/nearest.ts'
import {quote} from '../policy/unexpected.ts'
import type {Git, GitAnswer} from './git.ts'
import {type RawChange, readRawDiff} from './raw-diff.ts'
import type {Disk, Surroundings} from './surroundings.ts'

/** The version of a file on the other side of a comparison: how the file changed since, and what it was, if it was. */
export interface BaseVersion {
  readonly change: Change
  readonly base: Uint8Array | null
}

/** What differs from a commit, by absolute path; `readBase` fetches the old version of one of them. */
export interface Changes {
  readonly paths: ReadonlySet<string>
  readonly readBase: (path: string) => Promise<BaseVersion>
}

/**
 * Find the files that differ between the working directory and the commit at which it left a branch. Files that Git
 * does not know yet count as added, unless it ignores them.
 *
 * Errors: no Git, no repository, a ref that names no commit, or no common ancestor.
 */
export async function findChanges(
  ref: string,
  {disk, git}: Pick<Surroundings, 'disk' | 'git'>,
  maxBytes: number,
): Promise<Result<Changes>> {
  const root = await findWorkTree(disk, git)
  if (!root.ok) return root
  const base = await findMergeBase(ref, root.value, git)
  if (!base.ok) return base
  const diff = ['diff', '--raw', '-z', '--no-abbrev', '--find-renames', '--no-ext-diff', base.value, '--']
  const [tracked, untracked] = await Promise.all([
    git(root.value, diff),
    git(root.value, ['ls-files', '--others', '--exclude-standard', '-z']),
  ])
  if (tracked.exitCode !== 0) return refuse(tracked)
  if (untracked.exitCode !== 0) return refuse(untracked)
  const added = toText(untracked)
    .split('\0')
    .filter(path => path !== '')
    .map((path): RawChange => ({path, change: 'added', baseSha: null}))
  const all = [...readRawDiff(toText(tracked)), ...added]
  const changes = new Map(all.map(change => [disk.path.join(root.value, change.path), change]))
  const readBlob: ReadBlob = sha => git(root.value, ['cat-file', 'blob', sha], maxBytes)
  return ok({paths: new Set(changes.keys()), readBase: path => readBase(changes.get(path), readBlob)})
}

/** The top of the work tree that the working directory stands in, in the words of the working directory. */
async function findWorkTree({cwd, path}: Disk, git: Git): Promise<Result<string>> {
  const answer = await git(cwd, ['rev-parse', '--is-inside-work-tree', '--show-cdup'])
  const [isInside, up = ''] = toText(answer).split('\n')
  if (answer.exitCode === 0 && isInside === 'true') return ok(path.resolve(cwd, up))
  if (answer.exitCode === 0 || /not a git repository/i.test(answer.complaint)) {
    const message = `Unexpected folder ${quote(cwd)} outside of a Git work tree, expected one inside for ${quote('--base')}`
    return fail('no-repository', message, 'Run it inside the repository, or leave `--base` out to check all plans.')
  }
  return refuse(answer)
}

async function findMergeBase(ref: string, root: string, git: Git): Promise<Result<string>> {
  const commit = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  if (commit.exitCode !== 0) return unknownRef(ref, root, git)
  const merge = await git(root, ['merge-base', toText(commit).trim(), 'HEAD'])
  if (merge.exitCode === 0) return ok(toText(merge).trim())
  const message = `Unexpected ref ${quote(ref)} without a common ancestor with ${quote('HEAD')}, expected one`
  return fail('no-merge-base', message, 'In a shallow clone, fetch the history first: `git fetch --unshallow`.')
}

async function unknownRef(ref: string, root: string, git: Git): Promise<Result<never>> {
  const names = await git(root, [
    'for-each-ref',
    '--format=%(refname:short)',
    'refs/heads',
    'refs/remotes',
    'refs/tags',
  ])
  const known = toText(names)
    .split('\n')
    .filter(name => name !== '')
  const meant = nearest(ref, known)
  const message = `Unexpected ref ${quote(ref)}, expected a branch, a tag or a commit of this repository`
  return fail(
    'unknown-ref',
    message,
    meant === null ? 'Fetch it first, such as with `git fetch origin main`.' : `Did you mean ${quote(meant)}?`,
  )
}

type ReadBlob = (sha: string) => Promise<GitAnswer>

async function readBase(change: RawChange | undefined, readBlob: ReadBlob): Promise<BaseVersion> {
  if (change === undefined) return {change: 'unchanged', base: null}
  if (change.baseSha === null) return {change: change.change, base: null}
  const blob = await readBlob(change.baseSha)
  return {change: change.change, base: blob.exitCode === 0 ? blob.stdout : null}
}

function refuse({exitCode, complaint}: GitAnswer): Result<never> {
  const [line = ''] = complaint.split('\n').filter(text => text !== '')
  if (exitCode === null && line === '')
    return fail(
      'no-git',
      `Unexpected missing command ${quote('git')}, expected it for ${quote('--base')}`,
      'Install Git, or leave `--base` out to check all plans.',
    )
  return fail('git', `Git says ${quote(line)}`, 'Mend it, or leave `--base` out to check all plans.')
}

function toText({stdout}: GitAnswer): string {
  return new TextDecoder().decode(stdout)
}
