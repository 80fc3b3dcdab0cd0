import * as z from 'zod'
import {REPOSITORY} from '../report/tool.ts'
import {fixListSchema} from './fix-list-schema.ts'
import {reportSchema} from './report-schema.ts'

const FOLDER = `https://raw.githubusercontent.com/${REPOSITORY}/main/schemas`

/** A kind of file that we write, with what it holds. `name` is that of its file in `schemas/`. */
export interface FileSchema {
  readonly name: string
  readonly title: string
  readonly schema: z.ZodType
}

/** The JSON files that we write: one line each. */
export const fileSchemas: readonly FileSchema[] = [
  {name: 'report', title: 'Report of Plan Completeness, version 1', schema: reportSchema},
  {name: 'fix-list', title: 'Fix list of Plan Completeness, version 1', schema: fixListSchema},
]

/**
 * The JSON Schema of such a file, as `schemas/<name>.schema.json` holds it. Additions keep the version; whoever reads
 * the file ignores keys that they do not know.
 */
export function toJsonSchema({name, title, schema}: FileSchema): unknown {
  const {$schema, ...rest} = z.toJSONSchema(schema, {io: 'input', target: 'draft-2020-12'})
  return {$schema, $id: `${FOLDER}/${name}.schema.json`, title, ...rest}
}
