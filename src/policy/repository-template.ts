/**
 * Where a plan's template may be, in the order in which spec-kit looks.
 *
 * Source: github/spec-kit, scripts/bash/common.sh, `resolve_template_content plan-template`, as of 0.14; the project root
 * is the nearest folder upward that holds `.specify/`. Below it: project overrides, presets by priority, extensions by
 * name, core.
 */

const FILE = 'templates/plan-template.md'
const MANIFEST = 'preset.yml'

/** A preset of spec-kit: where its template stands by convention, and its manifest, which may say otherwise. */
export interface Preset {
  readonly id: string
  readonly folder: string
  readonly template: string | null
  readonly manifest: string | null
}

/**
 * Where a plan's template may be, best first.
 *
 * Shape: `registry` is the file with the presets' priorities, null if there is none or nothing depends on it; without
 * it, manifests do not count. `fallback` is what comes after the presets: an extension's template, the core's, or that
 * of a folder of specs.
 */
export interface TemplateCandidates {
  readonly override: string | null
  readonly registry: string | null
  readonly presets: readonly Preset[]
  readonly fallback: string | null
}

/** Find the candidates for a plan among a repository's files. Pure: what a registry says is asked for afterwards. */
export function findTemplateCandidates(planPath: string, paths: ReadonlySet<string>): TemplateCandidates {
  const folders = toFoldersUpward(planPath)
  const root = folders.map(folder => `${folder}.specify/`).find(folder => hasFolder(paths, folder))
  const ofSpecs = findSpecsTemplate(folders, paths)
  if (root === undefined) return {override: null, registry: null, presets: [], fallback: ofSpecs}
  const override = `${root}templates/overrides/plan-template.md`
  const presets = findPresets(`${root}presets/`, paths)
  const registry = `${root}presets/.registry`
  const extension = findExtension(`${root}extensions/`, paths)
  const core = `${root}${FILE}`
  return {
    override: paths.has(override) ? override : null,
    registry: presets.length > 0 && paths.has(registry) ? registry : null,
    presets,
    fallback: extension ?? (paths.has(core) ? core : ofSpecs),
  }
}

/** The files that say which of the candidates count. */
export function decidingFiles({override, registry, presets}: TemplateCandidates): string[] {
  if (override !== null || registry === null) return []
  return [registry, ...presets.flatMap(({manifest}) => manifest ?? [])]
}

/** All files that a plan's template may be made of, or that decide on it. A preset's template may be any file of its folder. */
export function findTemplatePaths(planPath: string, paths: ReadonlySet<string>): string[] {
  const candidates = findTemplateCandidates(planPath, paths)
  const {override, presets, fallback} = candidates
  const ofPresets = presets.flatMap(({folder, manifest, template}) =>
    manifest === null ? (template ?? []) : [...paths].filter(path => path.startsWith(folder) && path.endsWith('.md')),
  )
  return [override, fallback, ...decidingFiles(candidates), ...ofPresets].filter(path => path !== null)
}

/** Children of a folder that hold a template or a manifest, by name; hidden folders are backups and caches. */
function findPresets(folder: string, paths: ReadonlySet<string>): Preset[] {
  return childrenOf(folder, paths).flatMap(id => {
    const own = `${folder}${id}/`
    const [template, manifest] = [`${own}${FILE}`, `${own}${MANIFEST}`].map(path => (paths.has(path) ? path : null))
    if (template === undefined || manifest === undefined || (template === null && manifest === null)) return []
    return [{id, folder: own, template, manifest}]
  })
}

function findExtension(folder: string, paths: ReadonlySet<string>): string | null {
  const found = childrenOf(folder, paths).map(id => `${folder}${id}/${FILE}`)
  return found.find(path => paths.has(path)) ?? null
}

function childrenOf(folder: string, paths: ReadonlySet<string>): string[] {
  const below = [...paths].filter(path => path.startsWith(folder)).map(path => path.slice(folder.length))
  const names = below.filter(path => path.includes('/')).map(path => path.slice(0, path.indexOf('/')))
  return [...new Set(names)].filter(name => name !== '' && !name.startsWith('.')).sort()
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
