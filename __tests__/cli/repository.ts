import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {folderOf} from './run.ts'

const SETTINGS = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Noor',
  GIT_AUTHOR_EMAIL: 'noor@example.com',
  GIT_COMMITTER_NAME: 'Noor',
  GIT_COMMITTER_EMAIL: 'noor@example.com',
}

/** Run Git in a folder as somebody without settings of their own. */
export function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {cwd, env: {...process.env, ...SETTINGS}, encoding: 'utf8', stdio: 'pipe'})
}

/** Write files and commit all that changed. */
export function commit(cwd: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(cwd, name)), {recursive: true})
    writeFileSync(path.join(cwd, name), content)
  }
  git(cwd, 'add', '--all')
  git(cwd, 'commit', '--quiet', '--message', 'change')
}

/** A repository of its own with files committed on `main`, and the branch `work` checked out. */
export function repositoryOf(files: Readonly<Record<string, string>>): string {
  const cwd = folderOf({})
  git(cwd, 'init', '--quiet', '--initial-branch', 'main')
  commit(cwd, files)
  git(cwd, 'checkout', '--quiet', '-b', 'work')
  return cwd
}
