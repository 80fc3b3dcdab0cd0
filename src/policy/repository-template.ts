/**
 * A repository's own plan template, in the order in which spec-kit resolves it.
 *
 * Source: github/spec-kit, scripts/bash/common.sh, `resolve_template plan-template`; the project root is the nearest
 * folder upward that holds `.specify/`. Below it: project overrides, presets by priority, extensions by name, core.
 */

const FILE = 'templates/plan-template.md'
const DEFAULT_PRIORITY = 10

/**
 * Where a plan's template may be, best first.
 *
 * Shape: `registry` is the file with the presets' priorities, null if nothing depends on it; `presets` are the
 * candidates that it orders, by name; `others` come before them (`override`) or after.
 */
export interface TemplateCandidates {
  readonly override: string | null
  readonly registry: string | null
  readonly presets: readonly {readonly id: string; readonly path: string}[]
  readonly fallback: string | null
}

/** Find the candidates for a plan among a repository's files. Pure: what a registry says is asked for afterwards. */
export function findTemplateCandidates(planPath: string, paths: ReadonlySet<string>): TemplateCandidates {
  const folders = toFoldersUpward(planPath)
  const root = folders.map(folder => `${folder}.specify/`).find(folder => hasFolder(paths, folder))
  const ofSpecs = findSpecsTemplate(folders, paths)
  if (root === undefined) return {override: null, registry: null, presets: [], fallback: ofSpecs}
  const override = `${root}templates/overrides/plan-template.md`
  const presets = findChildren(`${root}presets/`, paths)
  const registry = `${root}presets/.registry`
  const extension = findChildren(`${root}extensions/`, paths)[0]?.path
  const core = `${root}${FILE}`
  return {
    override: paths.has(override) ? override : null,
    registry: presets.length > 0 && paths.has(registry) ? registry : null,
    presets,
    fallback: extension ?? (paths.has(core) ? core : ofSpecs),
  }
}

/** The files that decide on a plan's template. */
export function findTemplatePaths(planPath: string, paths: ReadonlySet<string>): string[] {
  const {override, registry, presets, fallback} = findTemplateCandidates(planPath, paths)
  return [override, registry, ...presets.map(({path}) => path), fallback].filter(path => path !== null)
}

/** The one template that counts, given the registry's text if there is one. */
export function chooseTemplate(candidates: TemplateCandidates, registryText: string | null): string | null {
  if (candidates.override !== null) return candidates.override
  const order = registryText === null ? null : readRegistry(registryText)
  const presets =
    order === null ? candidates.presets : order.flatMap(id => candidates.presets.filter(preset => preset.id === id))
  return presets[0]?.path ?? candidates.fallback
}

/** Ids of the enabled presets by priority, lower first; null if the registry cannot be read, as spec-kit has it. */
function readRegistry(text: string): string[] | null {
  const presets = parseRegistry(text)
  if (presets === null) return null
  return Object.entries(presets)
    .filter(([, preset]) => isRecord(preset) && preset.enabled !== false)
    .map(([id, preset]) => ({id, priority: toPriority(preset)}))
    .sort((a, b) => a.priority - b.priority)
    .map(({id}) => id)
}

function parseRegistry(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    const presets = isRecord(value) ? (value.presets ?? {}) : null
    return isRecord(presets) ? presets : null
  } catch {
    return null
  }
}

function toPriority(preset: unknown): number {
  const priority = isRecord(preset) ? preset.priority : undefined
  return typeof priority === 'number' ? priority : DEFAULT_PRIORITY
}

/** Children of a folder that hold a plan template, by name; hidden folders are backups and caches. */
function findChildren(folder: string, paths: ReadonlySet<string>): {id: string; path: string}[] {
  return [...paths]
    .filter(path => path.startsWith(folder) && path.endsWith(`/${FILE}`))
    .map(path => ({id: path.slice(folder.length, -FILE.length - 1), path}))
    .filter(({id}) => id !== '' && !id.includes('/') && !id.startsWith('.'))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function findSpecsTemplate(folders: readonly string[], paths: ReadonlySet<string>): string | null {
  for (const folder of folders) {
    const found = [...paths].filter(
      path => path.startsWith(`${folder}specs/_template`) && isSpecsTemplate(path.slice(folder.length)),
    )
    if (found.length > 0) return found.sort()[0] ?? null
  }
  return null
}

function isSpecsTemplate(path: string): boolean {
  return /^specs\/_template[^/]*\/plan\.md$/i.test(path)
}

function hasFolder(paths: ReadonlySet<string>, folder: string): boolean {
  return [...paths].some(path => path.startsWith(folder))
}

/** The folders above a file, nearest first, each with a slash at its end; the root is empty. */
function toFoldersUpward(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return [...parts.keys(), parts.length].reverse().map(length =>
    parts
      .slice(0, length)
      .map(part => `${part}/`)
      .join(''),
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
