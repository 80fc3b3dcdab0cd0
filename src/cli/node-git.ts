import {execFile} from 'node:child_process'
import type {Git} from './git.ts'

/** Paths of a repository with a million files. */
const MAX_BYTES = 256 * 1024 * 1024

/** The `git` command of this machine: it never asks, never takes a lock, and complains in English. */
export function createNodeGit(env: NodeJS.ProcessEnv): Git {
  const settings = {GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C'}
  return (folder, args, maxBytes = MAX_BYTES) =>
    new Promise(resolve => {
      const options = {
        cwd: folder,
        env: {...env, ...settings},
        encoding: 'buffer',
        maxBuffer: maxBytes,
        windowsHide: true,
      } as const
      execFile('git', [...args], options, (error, stdout, stderr) => {
        const code = error === null ? 0 : error.code
        resolve({exitCode: typeof code === 'number' ? code : null, stdout, complaint: stderr.toString('utf8')})
      })
    })
}
