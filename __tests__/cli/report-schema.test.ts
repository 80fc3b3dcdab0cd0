import {readFileSync, writeFileSync} from 'node:fs'
import {expect, test} from '@jest/globals'
import {Ajv2020} from 'ajv/dist/2020.js'
import type * as z from 'zod'
import {type reportSchema, toJsonSchema} from '../../src/cli/report-schema.ts'
import type {Report} from '../../src/model/report.ts'
import {renderJson} from '../../src/render/index.ts'
import {failingPlan, manyPlans, notStartedPlan, planOf, reportOf, tenPlans, unreadablePlan} from '../render/reports.ts'
import {root, run} from './run.ts'

const file = new URL('../../schemas/report.schema.json', import.meta.url)
const fresh = `${JSON.stringify(toJsonSchema(), null, 2)}\n`
if (process.env.UPDATE_GOLDEN !== undefined) writeFileSync(file, fresh)

/** Compiles only if the schema says neither more nor less than the type. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
const isSame: Same<z.infer<typeof reportSchema>, Report> = true

const validate = new Ajv2020({strict: true, allErrors: true}).compile(JSON.parse(readFileSync(file, 'utf8')))

function problemsOf(json: string): unknown {
  validate(JSON.parse(json))
  return validate.errors ?? []
}

test('the schema in the repository is the one that the types give; `UPDATE_GOLDEN=1` writes it', () => {
  expect(isSame).toBe(true)
  expect(readFileSync(file, 'utf8')).toBe(fresh)
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

test.each([
  {name: 'another version', change: {schemaVersion: 2}},
  {name: 'an unknown result', change: {result: 'maybe'}},
  {name: 'no plans', change: {plans: undefined}},
  {name: 'a score over 100', change: {plans: [{...planOf(), score: 101}]}},
  {name: 'a line 0', change: {plans: [{...planOf(), highlights: [{label: 'a', text: 'b', line: 0}]}]}},
])('$name is not valid', ({change}) => {
  expect(problemsOf(JSON.stringify({...reportOf([planOf()]), ...change}))).not.toEqual([])
})
