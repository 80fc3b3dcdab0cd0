import {expect, test} from '@jest/globals'
import {Ajv2020} from 'ajv/dist/2020.js'
import {readPolicyFile} from '../../src/policy/policy-file.ts'
import {renderJson} from '../../src/render/index.ts'
import {TOOL} from '../../src/report/tool.ts'
import {failingPlan, reportOf} from '../render/reports.ts'
import {read} from './pages.ts'

const page = read('docs/compatibility.md')
const schema = JSON.parse(read('schemas/report.schema.json'))
const isValid = new Ajv2020({strict: true}).compile(schema)

/** The same with a key more in each object, as a later release may write it. */
function withMore(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withMore)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [key, withMore(inner)])
  return {...Object.fromEntries(entries), aKeyOfTomorrow: 1}
}

test('a report with keys of a later release is valid for those who know the schema of today', () => {
  const report = JSON.parse(renderJson(reportOf([failingPlan])))
  expect(isValid(withMore(report))).toBe(true)
  expect(isValid({...report, schemaVersion: schema.properties.schemaVersion.const + 1})).toBe(false)
})

test('a key of tomorrow in a policy file is an error today', () => {
  expect(readPolicyFile('a-key-of-tomorrow: 1\n', 'x.yml').ok).toBe(false)
})

test('the page says the version of the schema, and names the tag of this version', () => {
  expect(page).toContain(`\`schemaVersion\` is ${schema.properties.schemaVersion.const}.`)
  expect(page).toContain(`/action/v${TOOL.version}/schemas/report.schema.json`)
})
