import {decode} from '../markdown/decode.ts'
import type {PlanSource} from '../model/plan.ts'
import {judgeTargets, targetsIn} from '../rules/link-target.ts'
import {once} from './once.ts'
import {findRepository, isBelow, toShownPath} from './paths.ts'
import type {Disk} from './surroundings.ts'

/** Find which of the places that a plan leads to exist; undefined where its repository is not at hand as a whole. */
export type FindTargets = (plan: string, content: PlanSource['content']) => Promise<PlanSource['targets']>

/** A finder that looks at each folder once. Names must be written as Git has them, on any system. */
export function createTargetFinder(disk: Disk): FindTargets {
  const {path} = disk
  const roots = new Map<string, Promise<string | null>>()
  const names = new Map<string, Promise<ReadonlySet<string>>>()

  return async (plan, content) => {
    const text = content instanceof Uint8Array ? decode(content) : null
    const folder = path.dirname(plan)
    const root = await once(roots, folder, () => findWholeRepository(folder, disk))
    if (!text?.ok || root === null) return undefined
    const targets = targetsIn(text.value.text, toShownPath(plan, root, path))
    const paths = [...new Set([...targets.values()].flat())]
    const known = await Promise.all(paths.map(async one => [one, await exists(path.join(root, one), root)] as const))
    const found = new Map(known)
    return judgeTargets(targets, one => found.get(one) ?? null)
  }

  /** An empty folder may be a submodule that was not fetched: nobody knows what is in it. */
  async function exists(file: string, root: string): Promise<boolean | null> {
    const beside = await namesIn(path.dirname(file))
    if (beside.has(path.basename(file))) return true
    for (let at = path.dirname(file); isBelow(at, root, path); at = path.dirname(at)) {
      if ((await namesIn(at)).size > 0) return false
      if ((await disk.files.kind(at)) !== 'absent') return null
    }
    return null
  }

  function namesIn(folder: string): Promise<ReadonlySet<string>> {
    return once(names, folder, async () => {
      const entries = await disk.files.list(folder)
      return new Set(entries.ok ? entries.value.map(entry => entry.name) : [])
    })
  }
}

/** The root of the repository around a folder; null without one, or if only a part of its files is checked out. */
async function findWholeRepository(folder: string, disk: Disk): Promise<string | null> {
  const root = await findRepository(folder, disk)
  const sparse = root === null ? null : disk.path.join(root, '.git', 'info', 'sparse-checkout')
  return sparse === null || (await disk.files.kind(sparse)) !== 'absent' ? null : root
}
