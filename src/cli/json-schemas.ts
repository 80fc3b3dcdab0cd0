import * as z from 'zod'
import {policySchema} from '../policy/policy-schema.ts'
import {MAJOR, REPOSITORY} from '../report/tool.ts'
import {fixListSchema} from './fix-list-schema.ts'
import {reportSchema} from './report-schema.ts'

const FOLDER = `https://raw.githubusercontent.com/${REPOSITORY}/${MAJOR}/schemas`

/**
 * A kind of file that we write or read, with what it holds. `name` is that of its file in `schemas/`; `draft` is the
 * version of JSON Schema, of which editors of YAML know an older one.
 */
export interface FileSchema {
  readonly name: string
  readonly title: string
  readonly schema: z.ZodType
  readonly draft: 'draft-2020-12' | 'draft-7'
}

/** The files that have a schema: one line each. */
export const fileSchemas: readonly FileSchema[] = [
  {name: 'report', title: 'Report of Plan Completeness, version 1', schema: reportSchema, draft: 'draft-2020-12'},
  {name: 'fix-list', title: 'Fix list of Plan Completeness, version 1', schema: fixListSchema, draft: 'draft-2020-12'},
  {
    name: 'policy',
    title: `Policy file of Plan Completeness, version ${MAJOR.slice(1)}`,
    schema: policySchema,
    draft: 'draft-7',
  },
]

/**
 * The JSON Schema of such a file, as `schemas/<name>.schema.json` holds it. Additions keep the version; whoever reads a
 * file that we write ignores keys that they do not know.
 */
export function toJsonSchema({name, title, schema, draft}: FileSchema): unknown {
  const {$schema, ...rest} = z.toJSONSchema(schema, {io: 'input', target: draft})
  return {$schema, $id: toSchemaUrl(name), title, ...rest}
}

/** Where a schema is found on the network: that of the major version, as workflows take the action. */
export function toSchemaUrl(name: string): string {
  return `${FOLDER}/${name}.schema.json`
}
