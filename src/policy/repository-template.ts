/**
 * Where a plan's template may be, in the order in which spec-kit looks.
 *
 * Source: github/spec-kit, src/specify_cli/presets/_resolver.py, as of November 2026 (0.14); without a registry of presets
 * that can be read, scripts/bash/common.sh, `resolve_template_content`. The project root is the nearest folder upward that
 * holds `.specify/`. Below it: project overrides, presets, extensions, core.
 */

const NAME = 'plan-template.md'
/** Names that spec-kit accepts; caches and backups have others. */
const ID = /^[a-z0-9-]+$/

/** The file of a folder of presets or extensions that says which of them count. */
export const REGISTRY = '.registry'

/** A preset or an extension of spec-kit: where its template stands by convention, and its manifest, which may say otherwise. */
export interface Provider {
  readonly id: string
  readonly folder: string
  readonly template: string | null
  readonly manifest: string | null
}

/** What stands in `presets/` or `extensions/`, by id. `registry` says what of it counts; null if there is none, or nothing depends on it. */
export interface Providers {
  readonly registry: string | null
  readonly all: readonly Provider[]
}

/**
 * Where a plan's template may be, best first.
 *
 * Shape: `fallback` is what comes after the extensions: the core's template, or that of a folder of specs.
 */
export interface TemplateCandidates {
  readonly override: string | null
  readonly presets: Providers
  readonly extensions: Providers
  readonly fallback: string | null
}

const NONE: Providers = {registry: null, all: []}

/** Find the candidates for a plan among a repository's files. Pure: what a registry says is asked for afterwards. */
export function findTemplateCandidates(planPath: string, paths: ReadonlySet<string>): TemplateCandidates {
  const folders = toFoldersUpward(planPath)
  const root = folders.map(folder => `${folder}.specify/`).find(folder => hasFolder(paths, folder))
  const ofSpecs = findSpecsTemplate(folders, paths)
  if (root === undefined) return {override: null, presets: NONE, extensions: NONE, fallback: ofSpecs}
  const override = `${root}templates/overrides/${NAME}`
  const core = `${root}templates/${NAME}`
  return {
    override: paths.has(override) ? override : null,
    presets: findProviders(`${root}presets/`, 'preset.yml', paths),
    extensions: findProviders(`${root}extensions/`, 'extension.yml', paths),
    fallback: paths.has(core) ? core : ofSpecs,
  }
}

/** The files that say which of the candidates count. Without a registry, manifests of presets do not. */
export function decidingFiles({override, presets, extensions}: TemplateCandidates): string[] {
  if (override !== null) return []
  const counted = [...(presets.registry === null ? [] : presets.all), ...extensions.all]
  return [presets.registry, extensions.registry, ...counted.map(({manifest}) => manifest)].filter(path => path !== null)
}

/** All files that a plan's template may be made of, or that decide on it. With a manifest, it may be any file of its folder. */
export function findTemplatePaths(planPath: string, paths: ReadonlySet<string>): string[] {
  const candidates = findTemplateCandidates(planPath, paths)
  const {override, presets, extensions, fallback} = candidates
  const provided = [...presets.all, ...extensions.all].flatMap(({folder, manifest, template}) =>
    manifest === null ? (template ?? []) : [...paths].filter(path => path.startsWith(folder) && path.endsWith('.md')),
  )
  return [override, fallback, ...decidingFiles(candidates), ...provided].filter(path => path !== null)
}

/** Children of a folder that hold a template or a manifest, by id. */
function findProviders(folder: string, manifestName: string, paths: ReadonlySet<string>): Providers {
  const all = childrenOf(folder, paths).flatMap(id => {
    const own = `${folder}${id}/`
    const template = [`${own}templates/${NAME}`, `${own}${NAME}`].find(path => paths.has(path)) ?? null
    const manifest = paths.has(`${own}${manifestName}`) ? `${own}${manifestName}` : null
    return template === null && manifest === null ? [] : [{id, folder: own, template, manifest}]
  })
  const registry = `${folder}${REGISTRY}`
  return {registry: all.length > 0 && paths.has(registry) ? registry : null, all}
}

function childrenOf(folder: string, paths: ReadonlySet<string>): string[] {
  const below = [...paths].filter(path => path.startsWith(folder)).map(path => path.slice(folder.length))
  const names = below.filter(path => path.includes('/')).map(path => path.slice(0, path.indexOf('/')))
  return [...new Set(names)].filter(name => ID.test(name)).sort()
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
