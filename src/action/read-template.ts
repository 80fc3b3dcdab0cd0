import type {Tree} from '../github/gateway.ts'
import {decode} from '../markdown/decode.ts'
import type {ChosenTemplate, TemplateSource} from '../model/policy.ts'
import {fail, ok, type Result} from '../model/result.ts'
import {chooseTemplate, findTemplateCandidates} from '../policy/repository-template.ts'
import {type TemplateName, toFileTemplate} from '../policy/template-name.ts'
import {quote} from '../policy/unexpected.ts'
import type {ReadFile} from './read-file.ts'

/** The template that the set-up names, read from the commit whose policy counts. */
export async function readNamedTemplate(
  read: ReadFile,
  tree: Tree,
  name: TemplateName,
): Promise<Result<ChosenTemplate>> {
  if (name.kind === 'auto') return ok('auto')
  return name.kind === 'built-in' ? ok(name.template) : readTemplate(read, tree, name.path)
}

/** The repository's own template nearest to a plan, null if it has none. */
export async function readRepositoryTemplate(
  read: ReadFile,
  tree: Tree,
  planPath: string,
): Promise<Result<TemplateSource | null>> {
  const candidates = findTemplateCandidates(planPath, new Set(tree.keys()))
  const {registry, presets, fallback} = candidates
  if (registry === null) return readChosen(read, tree, chooseTemplate(candidates, null))
  // The registry decides between the presets. All are asked for with it, so that nobody waits for two answers in turn.
  const others = [...presets.map(({path}) => path), ...(fallback === null ? [] : [fallback])]
  const [text] = await Promise.all([read(tree, registry), ...others.map(path => read(tree, path))])
  if (!text.ok) return text
  const registryText = text.value instanceof Uint8Array ? new TextDecoder().decode(text.value) : null
  return readChosen(read, tree, chooseTemplate(candidates, registryText))
}

async function readChosen(read: ReadFile, tree: Tree, path: string | null): Promise<Result<TemplateSource | null>> {
  return path === null ? ok(null) : readTemplate(read, tree, path)
}

async function readTemplate(read: ReadFile, tree: Tree, path: string): Promise<Result<TemplateSource>> {
  const bytes = await read(tree, path)
  if (!bytes.ok) return bytes
  if (!(bytes.value instanceof Uint8Array)) return badTemplate(path, bytes.value.refused)
  const decoded = decode(bytes.value)
  return decoded.ok ? ok(toFileTemplate(path, decoded.value.text)) : badTemplate(path, decoded.failure.message)
}

function badTemplate(path: string, reason: string): Result<never> {
  const message = `Unexpected template ${quote(path)} (${reason}), expected a Markdown file in the commit whose policy counts`
  return fail('unreadable-template', message, 'Merge the template first, or name another one.')
}
