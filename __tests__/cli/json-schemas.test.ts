import {readFileSync, writeFileSync} from 'node:fs'
import {expect, test} from '@jest/globals'
import {Ajv} from 'ajv'
import {Ajv2020} from 'ajv/dist/2020.js'
import type * as z from 'zod'
import type {fixListSchema} from '../../src/cli/fix-list-schema.ts'
import {type FileSchema, fileSchemas, toJsonSchema} from '../../src/cli/json-schemas.ts'
import type {reportSchema} from '../../src/cli/report-schema.ts'
import type {FixList} from '../../src/model/fix-list.ts'
import type {Report} from '../../src/model/report.ts'
import {renderJson} from '../../src/render/index.ts'
import {builtIns} from '../../src/template/registry.ts'
import {failingPlan, manyPlans, notStartedPlan, planOf, reportOf, tenPlans, unreadablePlan} from '../render/reports.ts'
import {root, run} from './run.ts'

const fileOf = (name: string) => new URL(`../../schemas/${name}.schema.json`, import.meta.url)
const toFile = (schema: FileSchema) => `${JSON.stringify(toJsonSchema(schema), null, 2)}\n`
if (process.env.UPDATE_GOLDEN !== undefined)
  for (const schema of fileSchemas) writeFileSync(fileOf(schema.name), toFile(schema))

/** Compiles only if the schema says neither more nor less than the type. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
const isSame: readonly [Same<z.infer<typeof reportSchema>, Report>, Same<z.infer<typeof fixListSchema>, FixList>] = [
  true,
  true,
]

const validators = new Map(
  fileSchemas.map(({name, draft}) => {
    const ajv = new (draft === 'draft-7' ? Ajv : Ajv2020)({strict: true, allErrors: true})
    return [name, ajv.compile(JSON.parse(readFileSync(fileOf(name), 'utf8')))]
  }),
)

function problemsOf(json: string, name = 'report'): unknown {
  const validate = validators.get(name)
  return validate?.(JSON.parse(json)) ? [] : (validate?.errors ?? 'no such schema')
}

test('the types are those of the schemas', () => {
  expect(isSame).toEqual([true, true])
})

test.each(fileSchemas)('schemas/$name is what the types give; `UPDATE_GOLDEN=1` writes it', schema => {
  expect(readFileSync(fileOf(schema.name), 'utf8')).toBe(toFile(schema))
})

test.each(
  Object.entries({
    passing: reportOf([planOf()]),
    failing: reportOf([failingPlan]),
    mixed: reportOf(tenPlans),
    huge: reportOf(manyPlans),
    'not started': reportOf([notStartedPlan]),
    unreadable: reportOf([unreadablePlan]),
    'no plans': reportOf([]),
  }),
)('the JSON of a report is valid: %s', (_, report) => {
  expect(problemsOf(renderJson(report))).toEqual([])
})

test('so is that of the examples', async () => {
  const {stdout} = await run(['check', 'examples', 'docs', '--format', 'json'], {cwd: root})
  expect(problemsOf(stdout)).toEqual([])
})

test('so is the fix list of an untouched plan, with all kinds of slots', async () => {
  for (const {id} of builtIns) {
    const {stdout} = await run(['fix-list', `templates/${id}.md`, '--template', id], {cwd: root})
    expect(problemsOf(stdout, 'fix-list')).toEqual([])
  }
  expect(problemsOf('{"schemaVersion": 1, "plans": []}', 'fix-list')).not.toEqual([])
})

test.each([
  {name: 'another version', change: {schemaVersion: 2}},
  {name: 'an unknown result', change: {result: 'maybe'}},
  {name: 'no plans', change: {plans: undefined}},
  {name: 'a score over 100', change: {plans: [{...planOf(), score: 101}]}},
  {name: 'a line 0', change: {plans: [{...planOf(), highlights: [{label: 'a', text: 'b', line: 0}]}]}},
])('$name is not valid', ({change}) => {
  expect(problemsOf(JSON.stringify({...reportOf([planOf()]), ...change}))).not.toEqual([])
})
