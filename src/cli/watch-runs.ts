import {ok, type Result} from '../model/result.ts'
import type {Typed} from './command.ts'
import {findRoot} from './paths.ts'
import {toProblem} from './problem.ts'
import type {Disk, ExitCode, Surroundings} from './surroundings.ts'
import {foldersBelow, joined} from './walk.ts'

/** Plans, templates, policy files, and the registry of spec-kit's presets and extensions. */
const COUNTS = /\.(?:md|markdown|ya?ml)$|[/\\]\.registry$/i
const CLEAR_SCREEN = '\u001B[2J\u001B[3J\u001B[H'

/**
 * Run once, then again after each change of a file that may matter, until somebody ends it. The last verdict counts.
 *
 * Errors: of the first run. Those of later runs are told, and the next change may mend them.
 */
export async function watchRuns(
  typed: Typed,
  surroundings: Surroundings,
  run: () => Promise<Result<ExitCode>>,
): Promise<Result<ExitCode>> {
  const {disk, stdout, stderr, watch} = surroundings
  const named = namedPaths(typed, disk)
  const output = typed.options.output === undefined ? null : disk.path.resolve(disk.cwd, typed.options.output)
  const watcher = watch(path => path !== output && (COUNTS.test(path) || named.includes(path)))
  const followAndRun = async (): Promise<Result<ExitCode>> => {
    const folders = await foldersToWatch(named, disk)
    const followed = folders.ok ? watcher.follow(folders.value) : folders
    return followed.ok ? run() : followed
  }
  try {
    const first = await followAndRun()
    if (!first.ok) return first
    for (let verdict = first.value; ; ) {
      stderr.write('Watching for changes. Ctrl-C ends.\n')
      if ((await watcher.next()) === 'ended') return ok(verdict)
      if (stdout.isTTY === true && output === null) stdout.write(CLEAR_SCREEN)
      const outcome = await followAndRun()
      if (outcome.ok) verdict = outcome.value
      else stderr.write(toProblem(outcome.failure))
    }
  } finally {
    watcher.close()
  }
}

/** What somebody named, as absolute paths. */
function namedPaths({words, options}: Typed, {cwd, path}: Disk): string[] {
  const paths = [...words, options.template ?? '', options.config ?? '']
  return paths.filter(name => name !== '').map(name => path.resolve(cwd, name))
}

/** All folders of the project, and those that somebody named or that hold what they named. */
async function foldersToWatch(named: readonly string[], disk: Disk): Promise<Result<readonly string[]>> {
  const kinds = await Promise.all(named.map(async path => ({path, kind: await disk.files.kind(path)})))
  const roots = [await findRoot(disk.cwd, disk), ...kinds.filter(({kind}) => kind === 'folder').map(({path}) => path)]
  const below = joined(await Promise.all(roots.map(root => foldersBelow(root, disk))))
  if (!below.ok) return below
  const holding = kinds.filter(({kind}) => kind === 'file').map(({path}) => disk.path.dirname(path))
  return ok([...new Set([...below.value, ...holding])])
}
