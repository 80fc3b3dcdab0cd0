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

/**
 * The files that make up a plan's template, best first, down to the first that replaces all below it; none if there is
 * no such. `texts` are those of the deciding files that could be read, `paths` the repository's files.
 *
 * Errors: a manifest with a strategy that spec-kit does not have; a registry of extensions that cannot be read.
 */
export function toLayers(
  candidates: TemplateCandidates,
  texts: ReadonlyMap<string, string>,
  paths: ReadonlySet<string>,
): Result<readonly Layer[]> {
  if (candidates.override !== null) return ok([{path: candidates.override, strategy: 'replace'}])
  const {presets, declare} = toPresets(candidates.presets, texts)
  const layers: Layer[] = []
  for (const preset of presets) {
    const manifest = declare ? textOf(preset, texts) : ''
    const layer = toLayer(preset, manifest, paths)
    if (!layer.ok) return layer
    if (layer.value !== null) layers.push(layer.value)
    if (layer.value?.strategy === 'replace') return ok(layers)
  }
  const base = toBase(candidates, texts, paths)
  if (!base.ok) return base
  return ok(base.value === null ? [] : [...layers, {path: base.value, strategy: 'replace'}])
}

/** What a manifest declares counts alone, even if its file is missing; only a silent one leaves it to the convention. */
function toLayer(preset: Provider, manifest: string, paths: ReadonlySet<string>): Result<Layer | null> {
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
  texts: ReadonlyMap<string, string>,
  paths: ReadonlySet<string>,
): Result<string | null> {
  const counted = toExtensions(extensions, texts)
  if (!counted.ok) return counted
  for (const extension of counted.value) {
    const declared = readDeclaration(extension.folder, textOf(extension, texts), paths)
    const path = declared === null ? extension.template : declared.path
    if (path !== null) return ok(path)
  }
  return ok(fallback)
}

function textOf({manifest}: Provider, texts: ReadonlyMap<string, string>): string {
  return manifest === null ? '' : (texts.get(manifest) ?? '')
}
