import type {Change} from '../model/report.ts'

/** A file that differs from a commit: how, and the blob that it was there; null for a file that was not. */
export interface RawChange {
  readonly path: string
  readonly change: Exclude<Change, 'unchanged'>
  readonly baseSha: string | null
}

const REGULAR = /^100(?:644|755)$/

/**
 * Read what `git diff --raw -z --no-abbrev` writes. Deleted files are left out, and what was no regular file before,
 * such as a link, counts as not there.
 *
 * Source: git-diff(1), "Raw output format"; a rename has two paths, the old one first.
 */
export function readRawDiff(text: string): RawChange[] {
  const fields = text.split('\0')
  const changes: RawChange[] = []
  for (let i = 0; i + 1 < fields.length; ) {
    const [oldMode = '', , oldSha = '', , status = ''] = (fields[i] ?? '').replace(/^:/, '').split(' ')
    const isRename = /^[RC]/.test(status)
    const path = fields[i + (isRename ? 2 : 1)] ?? ''
    i += isRename ? 3 : 2
    if (status === 'D') continue
    const change = status === 'A' ? 'added' : status.startsWith('R') ? 'renamed' : 'modified'
    changes.push({path, change, baseSha: REGULAR.test(oldMode) ? oldSha : null})
  }
  return changes
}
