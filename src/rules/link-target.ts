/** An address, or a drive of Windows. */
const SCHEME = /^[a-z][a-z\d+.-]*:/i
/** A host without its scheme, as people type it: `example.com/page`. */
const HOST = /^(?:www\.|[\w-]+(?:\.[\w-]+)+\/)/i
/** Text that only stands for a path: `specs/[feature]/spec.md`, `src/<name>.ts`, `…/a.md`, `path/to/file.md`. */
const STAND_IN = /[[\]{}<>*|$"“”…]|\.\.\.|#{2,}|\bpath\/to\b|\b(?:TODO|TBD|XXX+|NNN|YYYY)\b/
/** Pages of the repository on GitHub beside its files. */
const PAGE =
  /(?:^|\/)(?:issues|pulls?|wiki|actions|releases|commits?|discussions|compare|projects|milestones?|blob|tree)(?:\/|$)/
const FILE_NAME = /\/[^/]+\.[a-z]\w{0,11}$/i
/** Without a folder, `Node.js` and `example.com` would look like files. */
const DOCUMENT = /^[^/]+\.(?:mdx?|txt|json|ya?ml|html?|pdf|csv)$/i
/** What a link may leave out at the end of a path. */
const ENDINGS = ['', '.md', '.mdx']
const INLINE = /\]\(\s*(?:<([^>\n]{1,500})>|((?:[^\s()<>]|\([^\s()<>]{0,100}\)){1,500}))/g
const DEFINITION = /^[ \t>]*\[[^\]\n]{1,300}\]:[ \t]*(?:<([^>\n]{1,500})>|(\S{1,500}))/gm
const SECTION = /^##\s/m

/**
 * What a plan's text may lead to inside of its repository: each target as it is written there, with the paths of which
 * one has to exist. Wider than what a reader sees as a link, so that it can be asked for without parsing the plan.
 *
 * Units: paths start at the root of the repository, as `planPath` does, and have no slash at either end.
 */
export function targetsIn(text: string, planPath: string): ReadonlyMap<string, readonly string[]> {
  const links = [...text.matchAll(INLINE), ...text.matchAll(DEFINITION)].map(match => match[1] ?? match[2] ?? '')
  const end = SECTION.exec(text)?.index
  const inputs = pathWordsIn(text.slice(0, end)).map((word): [string, string[]] => [word, inputPaths(word, planPath)])
  const named = links.map((target): [string, string[]] => [target, endingsOf(toPath(target, planPath))])
  const rooted = links
    .filter(target => /^\w/.test(target))
    .map((target): [string, string[]] => [fromRoot(target), endingsOf(toPath(target, ''))])
  return new Map([...inputs, ...named, ...rooted].filter(([, paths]) => paths.length > 0))
}

/** Which targets exist; those of which a path is not known are left out. `exists` is null for what nobody knows. */
export function judgeTargets(
  targets: ReadonlyMap<string, readonly string[]>,
  exists: (path: string) => boolean | null,
): ReadonlyMap<string, boolean> {
  return new Map(
    [...targets].flatMap(([target, paths]): [string, boolean][] => {
      const known = paths.map(exists)
      if (known.includes(true)) return [[target, true]]
      return known.includes(null) ? [] : [[target, false]]
    }),
  )
}

/** The key under which it is known whether a link would hold if its path began at the root. No target looks like it. */
export function fromRoot(target: string): string {
  return `root:${target}`
}

/** A path in words may start at the plan's folder or at the root; it is judged if it leads into the plan's folder. */
function inputPaths(word: string, planPath: string): string[] {
  const folder = planPath.slice(0, planPath.lastIndexOf('/') + 1)
  const [beside, rooted] = [toPath(word, planPath), toPath(word, '')]
  const isSibling = !/\/./.test(word.replace(/^\.\//, '')) || rooted?.startsWith(folder) === true
  return isSibling ? [...endingsOf(beside), ...endingsOf(rooted)] : []
}

function endingsOf(path: string | null): string[] {
  return path === null ? [] : ENDINGS.map(ending => `${path}${ending}`)
}

/** The words of a text that are names of Markdown files or folders: `spec.md`, `contracts/`. */
export function pathWordsIn(text: string): string[] {
  return text
    .split(/[\s,;:()`"'*|，；：、（）「」]+/)
    .filter(word => /^[\w./-]*\w(?:\.md|\/)$/.test(word) && toPath(word, '') !== null)
}

/** The path in the repository that a link leads to; null for all that is no file or folder of it. */
export function toPath(target: string, planPath: string): string | null {
  if (SCHEME.test(target) || target.startsWith('//') || HOST.test(target)) return null
  const path = decode(target.replace(/[#?].*$/s, '').replace(/:\d{1,9}(?:[-:]\d{1,9}){0,3}$/, ''))
  if (path === null || STAND_IN.test(target) || STAND_IN.test(path) || !isPathShaped(path)) return null
  const folder = path.startsWith('/') ? [] : planPath.split('/').slice(0, -1)
  const resolved = resolve([...folder, ...path.split('/')])
  return resolved === null || resolved === '' || PAGE.test(resolved) ? null : resolved
}

/** A word alone may be anything, and a path from the root without a file's name a route of a website. */
function isPathShaped(path: string): boolean {
  if (FILE_NAME.test(path) || DOCUMENT.test(path)) return true
  return path.startsWith('/') ? false : /\/$|^\.{1,2}\//.test(path)
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** A path without `.` and `..`; null if it leads out of the repository. */
function resolve(parts: readonly string[]): string | null {
  const path: string[] = []
  for (const part of parts) {
    if (part === '' || part === '.') continue
    if (part !== '..') path.push(part)
    else if (path.pop() === undefined) return null
  }
  return path.join('/')
}
