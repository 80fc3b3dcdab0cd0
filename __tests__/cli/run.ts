import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {main} from '../../src/cli/main.ts'
import {nodeFiles} from '../../src/cli/node-files.ts'
import {createNodeGit} from '../../src/cli/node-git.ts'
import {nodeWatch} from '../../src/cli/node-watch.ts'
import type {Surroundings} from '../../src/cli/surroundings.ts'
import {inProcessJudges} from '../in-process-judges.ts'

/** The repository, for its examples. */
export const root = path.resolve(import.meta.dirname, '../..')

interface Run {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Cells of the terminal that standard output is; none if it is a pipe. */
  readonly columns?: number
  readonly disk?: Surroundings['disk']
  readonly git?: Surroundings['git']
  readonly watch?: Surroundings['watch']
}

/** Git without the settings of whoever runs the tests. */
export const nodeGit = createNodeGit({...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1'})

/** Run the command line in-process and answer what it did. */
export async function run(
  argv: readonly string[],
  {cwd = root, env = {}, columns, disk, git = nodeGit, watch = nodeWatch}: Run = {},
) {
  const written = {stdout: '', stderr: ''}
  const exitCode = await main({
    argv,
    env,
    stdout: {
      write: text => {
        written.stdout += text
      },
      isTTY: columns !== undefined,
      columns,
    },
    stderr: {
      write: text => {
        written.stderr += text
      },
    },
    disk: disk ?? {cwd, path, files: nodeFiles},
    git,
    judges: inProcessJudges,
    watch,
    now: () => new Date('2026-03-06T09:00:00'),
  })
  return {exitCode, ...written}
}

const folders: string[] = []

/** A folder of its own with files in it, away from any repository. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-completeness-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}

/** Remove the folders that `folderOf` made. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true, force: true})
}
