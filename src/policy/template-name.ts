import type {TemplateSource} from '../model/policy.ts'
import {fail, ok, type Result} from '../model/result.ts'
import {builtInTemplates} from '../template/built-in.ts'
import {nearest} from './nearest.ts'
import {quote} from './unexpected.ts'

/** A template as the set-up names it: chosen per plan, one that we ship, or a file that is still to be read. */
export type TemplateName =
  | {readonly kind: 'auto'}
  | {readonly kind: 'built-in'; readonly template: TemplateSource}
  | {readonly kind: 'file'; readonly path: string}

/** The words that name a template; anything else that does is a path. */
export const TEMPLATE_WORDS: readonly string[] = ['auto', ...builtInTemplates.map(({id}) => id)]

/**
 * Read the name of a template: `auto`, a built-in id, or else a path, which has a `/` or ends in `.md`.
 *
 * Errors: a word that is neither, or a path that leaves the repository.
 */
export function readTemplateName(value: string): Result<TemplateName> {
  const expected = expectedFor(value)
  if (expected === null) return ok(toTemplateName(value))
  const meant = nearest(value, TEMPLATE_WORDS)
  const hint = meant === null ? 'Name one of them, or a file.' : `Did you mean ${quote(meant)}?`
  return fail('unknown-template', `Unexpected template ${quote(value)}, expected ${expected}`, hint)
}

/** What may stand in place of a text that names no template; null if it names one. */
export function expectedFor(value: string): string | null {
  if (TEMPLATE_WORDS.includes(value)) return null
  if (!isPath(value)) return `${TEMPLATE_WORDS.map(quote).join(', ')}, or a path such as \`docs/plan-template.md\``
  const parts = withoutDot(value).split('/')
  const isInside = !value.includes('\\') && parts.every(part => part !== '' && part !== '.' && part !== '..')
  return isInside ? null : 'a path inside the repository, relative to its root, with `/` and without `..`'
}

/** The template that a text names which was checked. */
export function toTemplateName(value: string): TemplateName {
  if (value === 'auto') return {kind: 'auto'}
  const builtIn = builtInTemplates.find(({id}) => id === value)
  if (builtIn !== undefined) return {kind: 'built-in', template: {...builtIn, source: 'built-in'}}
  return {kind: 'file', path: withoutDot(value)}
}

/** A template that was read from a file of the repository: its id is the file's name. */
export function toFileTemplate(path: string, text: string): TemplateSource {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return {id: name.replace(/\.md$/i, ''), source: path, text}
}

/** An id has neither folders nor an ending. */
function isPath(value: string): boolean {
  return /[/\\]|\.md$/i.test(value)
}

function withoutDot(path: string): string {
  return path.replace(/^\.\//, '')
}
