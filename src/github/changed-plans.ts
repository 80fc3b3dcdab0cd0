import type {Change} from '../model/report.ts'
import type {ChangedFile, Tree} from './gateway.ts'

/** A plan to judge: where it is, what was done to it, and where its base version is, null if there is none. */
export interface FoundPlan {
  readonly path: string
  readonly change: Change
  readonly basePath: string | null
}

type IsPlan = (path: string) => boolean

/** The plans among changed files. What was removed, or renamed to something else, is no plan any more. */
export function toChangedPlans(files: readonly ChangedFile[], isPlan: IsPlan): FoundPlan[] {
  return files.flatMap(({path, previousPath, status}) => {
    if (status === 'removed' || !isPlan(path)) return []
    return [{path, change: status, basePath: status === 'added' ? null : (previousPath ?? path)}]
  })
}

/** All plans of a commit, compared with the base by path. */
export function toAllPlans(head: Tree, base: Tree | null, isPlan: IsPlan): FoundPlan[] {
  return [...head.keys()].filter(isPlan).map(path => {
    if (base === null) return {path, change: 'unchanged', basePath: null}
    const before = base.get(path)
    if (before === undefined) return {path, change: 'added', basePath: null}
    const after = head.get(path)
    const isSame = before.sha === after?.sha && before.mode === after.mode
    return {path, change: isSame ? 'unchanged' : 'modified', basePath: path}
  })
}

/** The plans that differ between two commits, for when no list of changed files is to be had. */
export function toDifferingPlans(head: Tree, base: Tree, isPlan: IsPlan): FoundPlan[] {
  return toAllPlans(head, base, isPlan).filter(({change}) => change !== 'unchanged')
}
