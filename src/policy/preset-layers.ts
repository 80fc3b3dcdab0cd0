import {ok, type Result} from '../model/result.ts'
import {readDeclaration, toExtensions, toPresets} from './providers.ts'
import type {Provider, TemplateCandidates} from './repository-template.ts'
import {unexpected} from './unexpected.ts'

const STRATEGIES = ['replace', 'prepend', 'append', 'wrap'] as const

/** What a template does to the one below it. */
export type Strategy = (typeof STRATEGIES)[number]

/** One file that a plan's template is made of. */
export interface Layer {
  readonly path: string
  readonly strategy: Strategy
}

/** The deciding files that could be read, as text and as data, by path. */
export interface Deciding {
  readonly texts: ReadonlyMap<string, string>
  readonly manifests: ReadonlyMap<string, unknown>
}

/**
 * The files that make up a plan's template, best first, down to the first that replaces all below it; none if there is
 * no such. `paths` are the repository's files.
 *
 * Errors: a manifest with a strategy that spec-kit does not have; a registry of extensions that cannot be read.
 */
export function toLayers(
  candidates: TemplateCandidates,
  {texts, manifests}: Deciding,
  paths: ReadonlySet<string>,
): Result<readonly Layer[]> {
  if (candidates.override !== null) return ok([{path: candidates.override, strategy: 'replace'}])
  const {presets, declare} = toPresets(candidates.presets, texts)
  const layers: Layer[] = []
  for (const preset of presets) {
    const layer = toLayer(preset, declare ? manifestOf(preset, manifests) : null, paths)
    if (!layer.ok) return layer
    if (layer.value !== null) layers.push(layer.value)
    if (layer.value?.strategy === 'replace') return ok(layers)
  }
  const base = toBase(candidates, {texts, manifests}, paths)
  if (!base.ok) return base
  return ok(base.value === null ? [] : [...layers, {path: base.value, strategy: 'replace'}])
}

/** What a manifest declares counts alone, even if its file is missing; only a silent one leaves it to the convention. */
function toLayer(preset: Provider, manifest: unknown, paths: ReadonlySet<string>): Result<Layer | null> {
  const declared = readDeclaration(preset.folder, manifest, paths)
  const named = declared?.strategy ?? 'replace'
  const strategy = STRATEGIES.find(one => one === named)
  const where = ` in ${preset.manifest}`
  if (strategy === undefined)
    return unexpected({code: 'bad-preset', subject: 'strategy', value: named, where, allowed: STRATEGIES})
  const path = declared === null ? preset.template : declared.path
  return ok(path === null ? null : {path, strategy})
}

/** The template of the best extension that has one, else what comes after the extensions. */
function toBase(
  {extensions, fallback}: TemplateCandidates,
  {texts, manifests}: Deciding,
  paths: ReadonlySet<string>,
): Result<string | null> {
  const counted = toExtensions(extensions, texts)
  if (!counted.ok) return counted
  for (const extension of counted.value) {
    const declared = readDeclaration(extension.folder, manifestOf(extension, manifests), paths)
    const path = declared === null ? extension.template : declared.path
    if (path !== null) return ok(path)
  }
  return ok(fallback)
}

function manifestOf({manifest}: Provider, manifests: ReadonlyMap<string, unknown>): unknown {
  return manifest === null ? null : manifests.get(manifest)
}
