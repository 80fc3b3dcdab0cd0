import type {TemplateSource} from '../model/policy.ts'
import {fail, ok, type Result} from '../model/result.ts'
import {nearest} from '../policy/nearest.ts'
import {readTemplateName, toFileTemplate} from '../policy/template-name.ts'
import {quote} from '../policy/unexpected.ts'
import {builtIns} from '../template/registry.ts'
import {toShownPath} from './paths.ts'
import {readText} from './read-text.ts'
import type {Disk} from './surroundings.ts'

/**
 * Read the template that somebody names: `auto`, a built-in id, or else a file, found from a folder.
 *
 * Errors: a word that is no id, or a file that cannot be read.
 */
export async function readTemplate(name: string, from: string, disk: Disk): Promise<Result<'auto' | TemplateSource>> {
  if (name === 'auto') return ok('auto')
  const builtIn = builtIns.find(({id}) => id === name)
  if (builtIn !== undefined) return ok(builtIn)
  if (isPath(name)) return readTemplateFile(disk.path.resolve(from, name), disk)
  const known = readTemplateName(name)
  return known.ok ? ok('auto') : known
}

/** Read a template's file; reports name it by its path from the working directory. */
export async function readTemplateFile(file: string, disk: Disk): Promise<Result<TemplateSource>> {
  const shown = toShownPath(file, disk.cwd, disk.path)
  const read = await readText(file, disk)
  if ('text' in read) return ok(toFileTemplate(shown, read.text))
  const ids = builtIns.map(({id}) => id)
  const meant = nearest(disk.path.basename(shown).replace(/\.md$/i, ''), ids)
  const message = `Unexpected template ${quote(shown)} (${read.refused}), expected a Markdown file or the id of a built-in template: ${ids.map(quote).join(', ')}`
  const hint = meant === null ? '`plan-completeness templates` lists them.' : `Did you mean ${quote(meant)}?`
  return fail('unreadable-template', message, hint)
}

/** Whether a template's name is a path: an id has neither folders nor an ending. */
export function isPath(name: string): boolean {
  return /[/\\]|\.md$/i.test(name)
}
