import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The folder of this benchmark. */
export const here = join(dirname(fileURLToPath(import.meta.url)), '..')

/** The folder of the project. */
export const root = join(here, '..')

/** A file in a package of this benchmark. */
export const packageFile = path => join(here, 'node_modules', path)
