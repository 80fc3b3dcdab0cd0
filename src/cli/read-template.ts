import type {ChosenTemplate, TemplateSource} from '../model/policy.ts'
import {fail, ok, type Result} from '../model/result.ts'
import {nearest} from '../policy/nearest.ts'
import {readTemplateName, type TemplateName, toFileTemplate} from '../policy/template-name.ts'
import {quote} from '../policy/unexpected.ts'
import {builtIns} from '../template/registry.ts'
import {toShownPath} from './paths.ts'
import {readText} from './read-text.ts'
import type {Disk} from './surroundings.ts'

/**
 * The template that an option names: `auto`, a built-in id, or else a file, found from the working directory.
 *
 * Errors: a word that is none of these.
 */
export function readTemplateOption(name: string, root: string, {cwd, path}: Disk): Result<TemplateName> {
  const isFile = isPath(name) && !builtIns.some(({id}) => id === name)
  return isFile ? ok({kind: 'file', path: toShownPath(path.resolve(cwd, name), root, path)}) : readTemplateName(name)
}

/** Read a template that is named; a file is found from the root of the project. Errors: a file that cannot be read. */
export async function readTemplate(name: TemplateName, root: string, disk: Disk): Promise<Result<ChosenTemplate>> {
  if (name.kind === 'auto') return ok('auto')
  return name.kind === 'built-in' ? ok(name.template) : readTemplateFile(disk.path.resolve(root, name.path), disk)
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
function isPath(name: string): boolean {
  return /[/\\]|\.md$/i.test(name)
}
