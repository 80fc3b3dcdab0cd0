// A Git repository in memory, with the object ids that Git itself would give.
import {createHash} from 'node:crypto'

/**
 * @typedef {string | Buffer | {mode: string, content: string | Buffer}} FileContent a file, regular unless it says otherwise
 * @typedef {{mode: string, sha: string, size: number}} Entry
 * @typedef {{path: string, mode: string, type: string, sha: string, size?: number}} TreeEntry
 * @typedef {{filename: string, status: string, sha: string, previous_filename?: string}} Difference
 */

/** Create an empty repository. */
export function createRepository() {
  /** @type {Map<string, Buffer>} */
  const blobs = new Map()
  /** @type {Map<string, TreeEntry[]>} */
  const trees = new Map()
  /** @type {Map<string, {tree: string, parents: string[], files: Map<string, Entry>}>} */
  const commits = new Map()

  return {
    commit,
    files,
    tree,
    parents,
    mergeBase,
    diff,
    hasCommit: sha => commits.has(sha),
    treeOf: sha => commits.get(sha)?.tree,
    blob: sha => blobs.get(sha),
  }

  /** Commit a whole set of files. @param {Record<string, FileContent>} contents @param {string[]} parents */
  function commit(contents, parents = []) {
    const files = new Map(Object.entries(contents).map(([path, content]) => [path, writeFile(content)]))
    const tree = writeTree([...files].map(([path, entry]) => ({parts: path.split('/'), ...entry})))
    const lines = [
      `tree ${tree}`,
      ...parents.map(sha => `parent ${sha}`),
      `author Stand In <stand-in@example.org> ${commits.size} +0000`,
    ]
    const sha = hash('commit', Buffer.from(`${lines.join('\n')}\n\ncommit ${commits.size}\n`))
    commits.set(sha, {tree, parents, files})
    return sha
  }

  /** @param {FileContent} content */
  function writeFile(content) {
    const isPlain = typeof content === 'string' || Buffer.isBuffer(content)
    const {mode, content: text} = isPlain ? {mode: '100644', content} : content
    const bytes = Buffer.from(text)
    if (mode === '160000') return {mode, sha: bytes.toString('utf8'), size: 0}
    const sha = hash('blob', bytes)
    blobs.set(sha, bytes)
    return {mode, sha, size: bytes.length}
  }

  /** @param {{parts: string[], mode: string, sha: string, size: number}[]} items */
  function writeTree(items) {
    const names = [...new Set(items.map(({parts}) => parts[0]))]
    const entries = names.map(name => {
      const here = items.filter(({parts}) => parts[0] === name)
      const file = here.find(({parts}) => parts.length === 1)
      if (file) return toFileEntry(name, file)
      const below = here.map(({parts, ...entry}) => ({parts: parts.slice(1), ...entry}))
      return {path: name, mode: '040000', type: 'tree', sha: writeTree(below)}
    })
    // Git sorts folders as if their names ended in a slash.
    const key = ({path, type}) => (type === 'tree' ? `${path}/` : path)
    entries.sort((a, b) => Buffer.compare(Buffer.from(key(a)), Buffer.from(key(b))))
    const lines = entries.map(({mode, path, sha}) =>
      Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`), Buffer.from(sha, 'hex')]),
    )
    const sha = hash('tree', Buffer.concat(lines))
    trees.set(sha, entries)
    return sha
  }

  /** Files of a commit by path. @param {string} sha */
  function files(sha) {
    return commits.get(sha)?.files ?? new Map()
  }

  /** Entries of a tree, or of a commit's, with what is below if asked for. @param {string} sha @returns {TreeEntry[] | undefined} */
  function tree(sha, recursive = false) {
    const entries = trees.get(commits.get(sha)?.tree ?? sha)
    if (entries === undefined || !recursive) return entries
    return entries.flatMap(entry => {
      if (entry.type !== 'tree') return [entry]
      const below = tree(entry.sha, true) ?? []
      return [entry, ...below.map(child => ({...child, path: `${entry.path}/${child.path}`}))]
    })
  }

  /** @param {string} sha */
  function parents(sha) {
    return commits.get(sha)?.parents ?? []
  }

  /** Nearest common ancestor. @param {string} one @param {string} other */
  function mergeBase(one, other) {
    const above = ancestors(one)
    return ancestors(other).find(sha => above.includes(sha)) ?? null
  }

  /** @param {string} sha */
  function ancestors(sha) {
    const found = [sha]
    for (const each of found) found.push(...parents(each).filter(parent => !found.includes(parent)))
    return found
  }

  /** What changed from one commit to another, by path, unchanged moves as renames. @returns {Difference[]} */
  function diff(from, to) {
    const before = files(from)
    const after = files(to)
    const removed = [...before.keys()].filter(path => !after.has(path))
    const renamed = new Map()
    for (const [path, entry] of after) {
      if (before.has(path)) continue
      const index = removed.findIndex(old => isMove(old, path, before.get(old), entry))
      if (index >= 0) renamed.set(path, removed.splice(index, 1)[0])
    }
    const changed = [...after].flatMap(([path, entry]) => {
      const old = before.get(path)
      if (old === undefined) {
        const previous = renamed.get(path)
        if (previous !== undefined)
          return [{filename: path, status: 'renamed', sha: entry.sha, previous_filename: previous}]
        return [{filename: path, status: 'added', sha: entry.sha}]
      }
      if (old.sha !== entry.sha) return [{filename: path, status: 'modified', sha: entry.sha}]
      return old.mode === entry.mode ? [] : [{filename: path, status: 'changed', sha: entry.sha}]
    })
    const gone = removed.map(path => ({filename: path, status: 'removed', sha: before.get(path).sha}))
    return [...changed, ...gone].sort((a, b) => (a.filename < b.filename ? -1 : 1))
  }

  /** Same content, or the same name in another folder with content that is nearly the same. */
  function isMove(from, to, old, entry) {
    if (old.sha === entry.sha) return true
    if (from.split('/').at(-1) !== to.split('/').at(-1)) return false
    const [a, b] = [old, entry].map(({sha}) => new Set((blobs.get(sha) ?? '').toString().split('\n')))
    const shared = [...a].filter(line => b.has(line)).length
    return shared / Math.max(a.size, b.size) > 0.5
  }
}

/** @param {{mode: string, sha: string, size: number}} file */
function toFileEntry(path, {mode, sha, size}) {
  return mode === '160000' ? {path, mode, type: 'commit', sha} : {path, mode, type: 'blob', sha, size}
}

/** @param {string} type @param {Buffer} content */
function hash(type, content) {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex')
}
