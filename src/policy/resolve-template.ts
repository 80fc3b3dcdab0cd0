import type {TemplateSource} from '../model/policy.ts'
import {fail, ok, type Result} from '../model/result.ts'
import {type Layer, toLayers} from './preset-layers.ts'
import {decidingFiles, findTemplateCandidates, findTemplatePaths, REGISTRY} from './repository-template.ts'
import {quote} from './unexpected.ts'

const CORE = '{CORE_TEMPLATE}'
/** A template for plans by its name, such as `plan-addendum.md`. */
const LIKELY = /plan(?:[^/p]|p(?!lan))*\.md$/i

/** How files of the repository are read. What decides on a template but cannot be read counts as null. */
export interface TemplateReader {
  readonly readDeciding: (path: string) => Promise<Result<string | null>>
  readonly readTemplate: (path: string) => Promise<Result<TemplateSource>>
}

/**
 * The repository's own template for a plan, null if it has none. Presets of spec-kit may add to the template below
 * them; the source of what comes out names all its files.
 *
 * Errors: a template that cannot be read, or a preset that cannot be put together with it.
 */
export async function resolveTemplate(
  planPath: string,
  paths: ReadonlySet<string>,
  {readDeciding, readTemplate}: TemplateReader,
): Promise<Result<TemplateSource | null>> {
  const candidates = findTemplateCandidates(planPath, paths)
  const deciding = decidingFiles(candidates)
  // What will most likely be wanted is asked for with what decides, so that nobody waits for two answers in turn.
  const likely = deciding.length === 0 ? [] : findTemplatePaths(planPath, paths).filter(path => LIKELY.test(path))
  const [said] = await Promise.all([Promise.all(deciding.map(readDeciding)), ...likely.map(readTemplate)])
  const texts = new Map<string, string>()
  for (const [i, path] of deciding.entries()) {
    const text = said[i]
    if (text?.ok === false) return text
    if (text?.value) texts.set(path, text.value)
  }
  const layers = toLayers(candidates, {texts, manifests: await readManifests(texts)}, paths)
  return layers.ok ? readLayers(layers.value, readTemplate) : layers
}

/** The manifests among the deciding files. What reads YAML is loaded for one alone: most repositories have none. */
async function readManifests(texts: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, unknown>> {
  const manifests = [...texts].filter(([path]) => !path.endsWith(REGISTRY))
  if (manifests.length === 0) return new Map()
  const {parseManifest} = await import('./manifest.ts')
  return new Map(manifests.map(([path, text]) => [path, parseManifest(text)]))
}

async function readLayers(
  layers: readonly Layer[],
  readTemplate: TemplateReader['readTemplate'],
): Promise<Result<TemplateSource | null>> {
  const [base, ...above] = layers.toReversed()
  if (base === undefined) return ok(null)
  let whole = await readTemplate(base.path)
  for (const layer of above) {
    const part = await readTemplate(layer.path)
    if (!whole.ok) return whole
    if (!part.ok) return part
    whole = joined(whole.value, part.value, layer)
  }
  return whole
}

/** A layer put on what stands below it. Source: as of `toLayers`. */
function joined(below: TemplateSource, {source, text}: TemplateSource, {strategy}: Layer): Result<TemplateSource> {
  const own = text.replace(/(?<!\n)\n+$/, '')
  const rest = below.text.replace(/(?<!\n)\n+$/, '')
  const whole = {id: below.id, source: `${below.source} + ${source}`}
  if (strategy === 'prepend') return ok({...whole, text: `${own}\n\n${rest}\n`})
  if (strategy === 'append') return ok({...whole, text: `${rest}\n\n${own}\n`})
  if (text.includes(CORE)) return ok({...whole, text: text.replaceAll(CORE, () => below.text)})
  const message = `Unexpected preset template ${quote(source)} without ${quote(CORE)}, expected it, since its strategy is ${quote('wrap')}`
  return fail('bad-preset', message, 'Mend the preset, or switch it off.')
}
