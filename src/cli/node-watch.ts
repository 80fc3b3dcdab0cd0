import {type FSWatcher, statSync, watch} from 'node:fs'
import {join} from 'node:path'
import {fail, ok, type Result} from '../model/result.ts'
import {quote} from '../policy/unexpected.ts'
import {codeOf} from './error-code.ts'
import type {Watch} from './watch.ts'

/** Editors write a file in several steps. What comes within this time is one change. */
const SETTLE_MS = 100
const ENDING = ['SIGINT', 'SIGTERM'] as const

/**
 * Watch folders of this machine until Ctrl-C.
 *
 * One watcher for each folder, since watching a tree as a whole would take in `node_modules` on Linux.
 */
export const nodeWatch: Watch = counts => {
  const watchers = new Map<string, FSWatcher>()
  let state: 'quiet' | 'changed' | 'ended' = 'quiet'
  let wake = () => {}
  const turn = (to: 'changed' | 'ended') => {
    if (state !== 'ended') state = to
    wake()
  }
  const end = () => turn('ended')
  for (const signal of ENDING) process.on(signal, end)

  return {
    follow(folders) {
      for (const [folder, watcher] of watchers) {
        if (folders.includes(folder)) continue
        watcher.close()
        watchers.delete(folder)
      }
      for (const folder of folders) {
        const started = watchers.has(folder) ? ok(null) : start(folder)
        if (!started.ok) return started
      }
      return ok(null)
    },
    async next() {
      if (state === 'quiet') await new Promise<void>(resolve => (wake = resolve))
      if (state !== 'ended') await new Promise(resolve => setTimeout(resolve, SETTLE_MS))
      const seen = state === 'ended' ? 'ended' : 'changed'
      if (seen === 'changed') state = 'quiet'
      return seen
    },
    close() {
      for (const signal of ENDING) process.off(signal, end)
      for (const watcher of watchers.values()) watcher.close()
    },
  }

  /** A folder that came, went or was replaced needs a watcher of its own again, or none. */
  function note(path: string): void {
    const known = watchers.get(path)
    known?.close()
    watchers.delete(path)
    if (known !== undefined || counts(path) || isFolder(path)) turn('changed')
  }

  function start(folder: string): Result<null> {
    try {
      const watcher = watch(folder, (_, name) => note(name === null ? folder : join(folder, name)))
      // Windows says so when the folder is removed.
      watcher.on('error', () => note(folder))
      watchers.set(folder, watcher)
      return ok(null)
    } catch (error) {
      const code = codeOf(error)
      if (code === 'ENOENT') return ok(null)
      const message = `Unexpected folder ${quote(folder)} (${code}), expected one that can be watched`
      return fail('bad-watch', message, 'Start it in a smaller folder, or let the system watch more files.')
    }
  }
}

function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false
}
