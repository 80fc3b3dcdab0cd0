import type {TemplateSource} from '../model/policy.ts'
import {ok, type Result} from '../model/result.ts'
import {resolveTemplate} from '../policy/resolve-template.ts'
import {once} from './once.ts'
import {findRoot, toShownPath} from './paths.ts'
import {readTemplateFile} from './read-template.ts'
import {readText} from './read-text.ts'
import type {Disk} from './surroundings.ts'
import {joined, walk} from './walk.ts'

/** Find the template of the project that a plan stands in, null if it has none of its own. */
export type FindTemplate = (plan: string) => Promise<Result<TemplateSource | null>>

/** A finder that lists each folder once, and reads each template once. It looks only where a template may be, not through the whole project. */
export function createTemplateFinder(disk: Disk): FindTemplate {
  const {path} = disk
  const roots = new Map<string, Promise<string>>()
  const listings = new Map<string, Promise<Result<readonly string[]>>>()
  const templates = new Map<string, Promise<Result<TemplateSource>>>()

  return async plan => {
    const folder = path.dirname(plan)
    const root = await once(roots, folder, () => findRoot(folder, disk))
    const folders = foldersUpward(folder, root)
    const files = await Promise.all(folders.map(at => once(listings, at, () => listTemplates(at, disk))))
    const all = joined(files)
    if (!all.ok) return all
    const shown = new Set(all.value.map(file => toShownPath(file, root, path)))
    return resolveTemplate(toShownPath(plan, root, path), shown, {
      async readDeciding(shown) {
        const read = await readText(path.join(root, shown), disk)
        return ok('text' in read ? read.text : null)
      },
      readTemplate(shown) {
        const file = path.join(root, shown)
        return once(templates, file, () => readTemplateFile(file, disk))
      },
    })
  }

  function foldersUpward(folder: string, root: string): string[] {
    return folder === root || path.dirname(folder) === folder
      ? [folder]
      : [folder, ...foldersUpward(path.dirname(folder), root)]
  }
}

/** The files that may be or choose a template right below one folder: spec-kit's, and `specs/_template…`. */
async function listTemplates(folder: string, disk: Disk): Promise<Result<readonly string[]>> {
  const {path, files} = disk
  const specs = path.join(folder, 'specs')
  const children = await files.list(specs)
  if (!children.ok) return children
  const samples = children.value.filter(({name, kind}) => kind === 'folder' && name.startsWith('_template'))
  const places = [path.join(folder, '.specify'), ...samples.map(({name}) => path.join(specs, name))]
  return joined(await Promise.all(places.map(place => walk(place, disk))))
}
