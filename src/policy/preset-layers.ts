import {parse} from 'yaml'
import {ok, type Result} from '../model/result.ts'
import type {Preset, TemplateCandidates} from './repository-template.ts'
import {unexpected} from './unexpected.ts'

const NAME = 'plan-template'
const DEFAULT_PRIORITY = 10
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
 * Errors: a manifest with a strategy that spec-kit does not have.
 */
export function toLayers(
  {override, registry, presets, fallback}: TemplateCandidates,
  texts: ReadonlyMap<string, string>,
  paths: ReadonlySet<string>,
): Result<readonly Layer[]> {
  if (override !== null) return ok([{path: override, strategy: 'replace'}])
  const order = registry === null ? null : readRegistry(texts.get(registry) ?? '')
  const enabled = order?.flatMap(id => presets.filter(preset => preset.id === id)) ?? presets
  const layers: Layer[] = []
  for (const preset of enabled) {
    const manifest = order === null || preset.manifest === null ? undefined : texts.get(preset.manifest)
    const layer = toLayer(preset, manifest ?? '', paths)
    if (!layer.ok) return layer
    if (layer.value !== null) layers.push(layer.value)
    if (layer.value?.strategy === 'replace') return ok(layers)
  }
  return ok(fallback === null ? [] : [...layers, {path: fallback, strategy: 'replace'}])
}

function toLayer(preset: Preset, manifest: string, paths: ReadonlySet<string>): Result<Layer | null> {
  const {strategy: named, file} = readManifest(manifest)
  const strategy = STRATEGIES.find(one => one === named.toLowerCase())
  const where = ` in ${preset.manifest}`
  if (strategy === undefined)
    return unexpected({code: 'bad-preset', subject: 'strategy', value: named, where, allowed: STRATEGIES})
  const declared = isInside(file) && paths.has(`${preset.folder}${file}`) ? `${preset.folder}${file}` : null
  const path = declared ?? preset.template
  return ok(path === null ? null : {path, strategy})
}

function isInside(file: string): boolean {
  return file !== '' && file.split('/').every(part => part !== '' && part !== '.' && part !== '..')
}

/** What a manifest says of the plan template; what cannot be read says nothing, as spec-kit has it. */
function readManifest(text: string): {readonly strategy: string; readonly file: string} {
  const provides = fieldOf(
    parsed(() => parse(text, {maxAliasCount: 0, logLevel: 'silent'})),
    'provides',
  )
  const templates = fieldOf(provides, 'templates')
  const entries: readonly unknown[] = Array.isArray(templates) ? templates : []
  const own = entries.find(entry => fieldOf(entry, 'name') === NAME && isTemplate(fieldOf(entry, 'type')))
  const [strategy, file] = [fieldOf(own, 'strategy'), fieldOf(own, 'file')]
  return {strategy: typeof strategy === 'string' ? strategy : 'replace', file: typeof file === 'string' ? file : ''}
}

function isTemplate(type: unknown): boolean {
  return type === undefined || type === 'template'
}

/** Ids of the enabled presets by priority, lower first; null if the registry cannot be read, as spec-kit has it. */
function readRegistry(text: string): string[] | null {
  const registry = parsed(() => JSON.parse(text))
  const presets = isRecord(registry) ? (registry.presets ?? {}) : null
  if (!isRecord(presets)) return null
  return Object.entries(presets)
    .filter(([, preset]) => isRecord(preset) && preset.enabled !== false)
    .map(([id, preset]) => ({id, priority: toPriority(preset)}))
    .sort((a, b) => a.priority - b.priority)
    .map(({id}) => id)
}

function toPriority(preset: unknown): number {
  const priority = fieldOf(preset, 'priority')
  return typeof priority === 'number' ? priority : DEFAULT_PRIORITY
}

function parsed(parse: () => unknown): unknown {
  try {
    return parse()
  } catch {
    return null
  }
}

function fieldOf(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
