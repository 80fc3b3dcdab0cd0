import {fail, ok, type Result} from '../model/result.ts'
import type {Provider, Providers} from './repository-template.ts'
import {quote} from './unexpected.ts'

const NAME = 'plan-template'
const DEFAULT_PRIORITY = 10

/** What a manifest declares for the plan template: a file of its folder, null if that cannot be, and what is done with it. */
export interface Declaration {
  readonly path: string | null
  readonly strategy: string
}

/**
 * The presets that count, best first, and whether their manifests do. Without a registry that can be read: all of them,
 * by id, without their manifests. Source: as of `findTemplateCandidates`.
 */
export function toPresets(
  {registry, all}: Providers,
  texts: ReadonlyMap<string, string>,
): {readonly presets: readonly Provider[]; readonly declare: boolean} {
  const entries = registry === null ? null : readRegistry(texts.get(registry) ?? '', 'presets')
  if (entries === null) return {presets: all, declare: false}
  return {presets: inOrder(all, id => entries[id]), declare: true}
}

/**
 * The extensions that count, best first. One that the registry does not know counts too, with the usual priority.
 *
 * Errors: a registry that cannot be read, since an extension that was switched off would count again.
 */
export function toExtensions(
  {registry, all}: Providers,
  texts: ReadonlyMap<string, string>,
): Result<readonly Provider[]> {
  if (registry === null) return ok(all)
  const entries = readRegistry(texts.get(registry) ?? '', 'extensions')
  if (entries !== null) return ok(inOrder(all, id => (Object.hasOwn(entries, id) ? entries[id] : {})))
  const message = `Unexpected registry ${quote(registry)}, expected a JSON object with an object \`extensions\``
  return fail('bad-extension', message, 'Mend it, or delete it: then all extensions count.')
}

/** What a manifest says of the plan template, null if it says nothing of it or cannot be read, as spec-kit has it. */
export function readDeclaration(folder: string, manifest: unknown, paths: ReadonlySet<string>): Declaration | null {
  const templates = fieldOf(fieldOf(manifest, 'provides'), 'templates')
  const entries: readonly unknown[] = Array.isArray(templates) ? templates : []
  const own = entries.find(entry => fieldOf(entry, 'name') === NAME && isTemplate(fieldOf(entry, 'type')))
  if (own === undefined) return null
  const [strategy, file] = [fieldOf(own, 'strategy'), fieldOf(own, 'file')]
  const path = typeof file === 'string' ? toInside(folder, file) : null
  return {
    path: path !== null && paths.has(path) ? path : null,
    strategy: typeof strategy === 'string' ? strategy.toLowerCase() : 'replace',
  }
}

/** A file of a folder, null if it is outside of it. */
function toInside(folder: string, file: string): string | null {
  const parts = file.split('/').filter(part => part !== '' && part !== '.')
  return file.startsWith('/') || parts.length === 0 || parts.includes('..') ? null : `${folder}${parts.join('/')}`
}

function isTemplate(type: unknown): boolean {
  return type === undefined || type === 'template'
}

/** What a registry says of each id; null if it cannot be read. */
function readRegistry(text: string, kind: 'presets' | 'extensions'): Readonly<Record<string, unknown>> | null {
  const registry = parseJson(text)
  const entries = isRecord(registry) ? (registry[kind] ?? {}) : null
  return isRecord(entries) ? entries : null
}

/** Those that are switched on, lower priorities first, else by id, in which order they come. */
function inOrder(all: readonly Provider[], entryOf: (id: string) => unknown): Provider[] {
  return all
    .map(provider => ({provider, entry: entryOf(provider.id)}))
    .filter(({entry}) => isRecord(entry) && (entry.enabled === undefined || Boolean(entry.enabled)))
    .map(({provider, entry}) => ({provider, priority: toPriority(fieldOf(entry, 'priority'))}))
    .sort((a, b) => a.priority - b.priority)
    .map(({provider}) => provider)
}

/** A whole number of at least one, which may be written as text; what is none counts as the usual priority. */
function toPriority(value: unknown): number {
  const isWritten = typeof value === 'string' && /^\s*\+?\d+\s*$/.test(value)
  const priority = typeof value === 'number' || isWritten ? Math.trunc(Number(value)) : 0
  return Number.isFinite(priority) && priority >= 1 ? priority : DEFAULT_PRIORITY
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
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
