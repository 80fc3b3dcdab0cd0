import type {Tree, TreeEntry} from './gateway.ts'

/** A tree as GitHub answers it; `truncated` if it has more entries than fit one answer. */
export interface TreeAnswer {
  readonly truncated: boolean
  readonly tree: readonly {
    readonly path: string
    readonly mode: string
    readonly type: string
    readonly sha: string
    readonly size?: number
  }[]
}

/** Ask for one folder, or for it with everything below. */
export type FetchTree = (sha: string, depth: 'whole' | 'folder') => Promise<TreeAnswer>

/**
 * Read all files below a tree. Where an answer is cut off, the folders are asked for one by one.
 *
 * Shape: null if even a single folder is cut off, for then nobody knows what is in it.
 */
export async function readTree(sha: string, fetch: FetchTree): Promise<Tree | null> {
  const files = new Map<string, TreeEntry>()
  let folders = [{prefix: '', sha}]
  while (folders.length > 0) {
    const answers = await Promise.all(folders.map(async folder => ({folder, answer: await fetch(folder.sha, 'whole')})))
    const cut = answers.filter(({answer}) => answer.truncated).map(({folder}) => folder)
    for (const {folder, answer} of answers) {
      if (!answer.truncated) addFiles(files, folder.prefix, answer)
    }
    const shallow = await Promise.all(cut.map(async folder => ({folder, answer: await fetch(folder.sha, 'folder')})))
    if (shallow.some(({answer}) => answer.truncated)) return null
    for (const {folder, answer} of shallow) addFiles(files, folder.prefix, answer)
    folders = shallow.flatMap(({folder, answer}) => toFolders(folder.prefix, answer))
  }
  return files
}

function addFiles(files: Map<string, TreeEntry>, prefix: string, {tree}: TreeAnswer): void {
  for (const {path, type, mode, sha, size = 0} of tree) {
    if (type !== 'tree') files.set(`${prefix}${path}`, {mode, sha, size})
  }
}

function toFolders(prefix: string, {tree}: TreeAnswer): {prefix: string; sha: string}[] {
  return tree.filter(({type}) => type === 'tree').map(({path, sha}) => ({prefix: `${prefix}${path}/`, sha}))
}
