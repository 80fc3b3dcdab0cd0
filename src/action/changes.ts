import type {ChangedFile, Tree} from '../github/gateway.ts'

/** Whether a file is changed, by its path. */
export type Touches = (path: string) => boolean

/**
 * Whether a list of changed files names a path, as what it is or was.
 *
 * Shape: `trees` are both commits, if they are known. The list of GraphQL does not say what a renamed file was called;
 * a file that only the base has may then be one of those.
 */
export function touchedIn(
  files: readonly ChangedFile[],
  trees: {readonly head: Tree; readonly base: Tree | null} | null,
) {
  const names = new Set(files.flatMap(({path, previousPath}) => [path, previousPath]))
  const isUnsure = files.some(isNameless)
  return (path: string): boolean =>
    names.has(path) || (isUnsure && trees?.base?.has(path) === true && !trees.head.has(path))
}

/** Whether a file was renamed and nobody says what it was called before. */
export function isNameless({status, previousPath}: ChangedFile): boolean {
  return status === 'renamed' && previousPath === null
}

/** Whether two commits have different files at a path. */
export function differs(path: string, head: Tree, base: Tree): boolean {
  const [after, before] = [head.get(path), base.get(path)]
  return after?.sha !== before?.sha || after?.mode !== before?.mode
}
