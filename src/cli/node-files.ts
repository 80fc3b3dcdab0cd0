import {constants, type Dirent, type Stats} from 'node:fs'
import {lstat, mkdir, open, readdir, readFile, stat, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import {MAX_FILE_BYTES} from '../github/limits.ts'
import type {Refusal} from '../model/plan.ts'
import {fail, ok, type Result} from '../model/result.ts'
import {tooLarge, unlessPointer} from '../policy/refused-file.ts'
import {quote} from '../policy/unexpected.ts'
import {codeOf} from './error-code.ts'
import type {FileKind, Files} from './files.ts'

/** A folder that is not there, or no longer. */
const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR'])
/** Why a file cannot be written, in words. */
const WHY_NOT: Readonly<Record<string, string>> = {
  ENOTDIR: 'one of its folders is a file',
  EEXIST: 'one of its folders is a file',
  EISDIR: 'a folder',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
}
/** Neither follow a link that took the file's place, nor wait for the other end of a pipe. Windows has no such flags. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** The file system of this machine. */
export const nodeFiles: Files = {
  async kind(path) {
    const itself = await lstat(path).catch(() => null)
    if (itself === null) return 'absent'
    if (!itself.isSymbolicLink()) return toKind(itself)
    const target = await stat(path).catch(() => null)
    return target?.isDirectory() ? 'folder' : 'link'
  },
  async list(folder) {
    try {
      const entries = await readdir(folder, {withFileTypes: true})
      return ok(
        entries.map(entry => ({name: entry.name, kind: toKind(entry)})).sort((a, b) => (a.name < b.name ? -1 : 1)),
      )
    } catch (error) {
      if (ABSENT.has(codeOf(error))) return ok([])
      const message = `Unexpected folder ${quote(folder)} (${codeOf(error)}), expected one that can be listed`
      return fail('bad-folder', message, 'Name the plans or folders to look at, or allow it to be read.')
    }
  },
  async read(path, maxBytes = MAX_FILE_BYTES) {
    try {
      const itself = await lstat(path)
      if (itself.isSymbolicLink()) return {refused: 'a symbolic link'}
      return itself.isFile() ? await readRegular(path, maxBytes) : {refused: 'not a regular file'}
    } catch (error) {
      return {refused: `cannot be opened, ${codeOf(error)}`}
    }
  },
  async readWhole(path) {
    try {
      return await readFile(path)
    } catch (error) {
      return {refused: codeOf(error) === 'ENOENT' ? 'no such file' : `cannot be opened, ${codeOf(error)}`}
    }
  },
  async write(path, text) {
    try {
      await mkdir(dirname(path), {recursive: true})
      await writeFile(path, text)
      return ok(null)
    } catch (error) {
      return badOutput(path, error)
    }
  },
  async create(path, text) {
    try {
      await mkdir(dirname(path), {recursive: true})
      await writeFile(path, text, {flag: 'wx'})
      return ok('created')
    } catch (error) {
      return codeOf(error) === 'EEXIST' && (await nodeFiles.kind(path)) !== 'absent'
        ? ok('exists')
        : badOutput(path, error)
    }
  },
}

function badOutput(path: string, error: unknown): Result<never> {
  const why = WHY_NOT[codeOf(error)] ?? codeOf(error)
  const message = `Unexpected output ${quote(path)} (${why}), expected a file that can be written`
  return fail('bad-output', message, 'Name another place, or allow it to be written.')
}

async function readRegular(path: string, maxBytes: number): Promise<Uint8Array | Refusal> {
  const file = await open(path, FLAGS)
  try {
    // One byte more than may be: a file may grow, and some of the system's files say that they are empty.
    const {bytesRead, buffer} = await file.read(Buffer.alloc(maxBytes + 1), 0, maxBytes + 1, 0)
    if (bytesRead > maxBytes) return tooLarge(maxBytes)
    // A copy, so that the plans of a run do not keep the room for the largest one each.
    return unlessPointer(Uint8Array.from(buffer.subarray(0, bytesRead)))
  } finally {
    await file.close()
  }
}

function toKind(entry: Stats | Dirent): Exclude<FileKind, 'absent'> {
  if (entry.isSymbolicLink()) return 'link'
  if (entry.isDirectory()) return 'folder'
  return entry.isFile() ? 'file' : 'other'
}
