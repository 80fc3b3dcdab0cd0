import type {TemplateSource} from '../model/policy.ts'
import {fail, ok, type Result} from '../model/result.ts'
import {builtInTemplates} from '../template/built-in.ts'
import {quote, unexpected} from './unexpected.ts'

/** A template as the set-up names it: chosen per plan, one that we ship, or a file that is still to be read. */
export type TemplateName =
  | {readonly kind: 'auto'}
  | {readonly kind: 'built-in'; readonly template: TemplateSource}
  | {readonly kind: 'file'; readonly path: string}

/**
 * Read the name of a template: `auto`, a built-in id, or else a path, which has a `/` or ends in `.md`.
 *
 * Errors: a word that is neither, or a path that leaves the repository.
 */
export function readTemplateName(value: string): Result<TemplateName> {
  if (value === 'auto') return ok({kind: 'auto'})
  const builtIn = builtInTemplates.find(({id}) => id === value)
  if (builtIn !== undefined) return ok({kind: 'built-in', template: {...builtIn, source: 'built-in'}})
  if (/[/\\]|\.md$/i.test(value)) return readPath(value)
  const allowed = ['auto', ...builtInTemplates.map(({id}) => id)]
  const failure = unexpected({code: 'unknown-template', subject: 'template', value, allowed})
  return failure.ok
    ? failure
    : fail(
        'unknown-template',
        `${failure.failure.message}, or a path such as \`docs/plan-template.md\``,
        failure.failure.hint,
      )
}

/** A template that was read from a file of the repository: its id is the file's name. */
export function toFileTemplate(path: string, text: string): TemplateSource {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return {id: name.replace(/\.md$/i, ''), source: path, text}
}

function readPath(value: string): Result<TemplateName> {
  const path = value.replace(/^\.\//, '')
  const isInside = !path.includes('\\') && path.split('/').every(part => part !== '' && part !== '.' && part !== '..')
  if (isInside) return ok({kind: 'file', path})
  const message = `Unexpected template ${quote(value)}, expected a path inside the repository, relative to its root`
  return fail('unknown-template', message, 'Write it with `/` and without `..`, such as `docs/plan-template.md`.')
}
