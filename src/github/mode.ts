const REGULAR_FILES: ReadonlySet<string> = new Set(['100644', '100755'])

const OTHER_FILES: ReadonlyMap<string, string> = new Map([
  ['120000', 'a symbolic link'],
  ['160000', 'a submodule'],
])

/** Whether a Git mode is that of a regular file, whose blob is its text. */
export function isRegularFile(mode: string): boolean {
  return REGULAR_FILES.has(mode)
}

/** What stands at a path that is not a regular file. */
export function nameMode(mode: string): string {
  return OTHER_FILES.get(mode) ?? 'not a regular file'
}

/** A mode as Git writes it, from the number that GraphQL gives. */
export function toModeText(mode: number): string {
  return mode.toString(8).padStart(6, '0')
}
