import type {Tree} from '../github/gateway.ts'
import {decode} from '../markdown/decode.ts'
import type {ChosenTemplate, TemplateSource} from '../model/policy.ts'
import {fail, ok, type Result} from '../model/result.ts'
import {resolveTemplate} from '../policy/resolve-template.ts'
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
  return resolveTemplate(planPath, new Set(tree.keys()), {
    async readDeciding(path) {
      const bytes = await read(tree, path)
      if (!bytes.ok) return bytes
      return ok(bytes.value instanceof Uint8Array ? new TextDecoder().decode(bytes.value) : null)
    },
    readTemplate: path => readTemplate(read, tree, path),
  })
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
