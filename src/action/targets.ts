import type {Tree} from '../github/gateway.ts'
import {isRegularFile} from '../github/mode.ts'
import {decode} from '../markdown/decode.ts'
import type {PlanSource} from '../model/plan.ts'
import {judgeTargets, targetsIn} from '../rules/link-target.ts'

/** Whether a commit has a file or folder; null for what lies behind a symbolic link or in a submodule. */
export type Exists = (path: string) => boolean | null

/** Which of the places that a plan leads to exist in its commit. */
export function toTargets(content: PlanSource['content'], path: string, exists: Exists): PlanSource['targets'] {
  const text = content instanceof Uint8Array ? decode(content) : null
  return text?.ok ? judgeTargets(targetsIn(text.value.text, path), exists) : new Map()
}

/** Look paths up in the files of a commit. The folders are collected when the first path asks for them. */
export function createExists(tree: Tree): Exists {
  let folders: ReadonlySet<string> | null = null
  return path => {
    folders ??= foldersOf(tree)
    if (tree.has(path) || folders.has(path)) return true
    const leadsAway = foldersAbove(path).some(folder => {
      const entry = tree.get(folder)
      return entry !== undefined && !isRegularFile(entry.mode)
    })
    return leadsAway ? null : false
  }
}

function foldersOf(tree: Tree): ReadonlySet<string> {
  const folders = new Set<string>()
  for (const path of tree.keys()) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  return folders
}

function foldersAbove(path: string): string[] {
  const parts = path.split('/')
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'))
}
