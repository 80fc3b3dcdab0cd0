import {expect, test} from '@jest/globals'
import {readPolicyFile} from '../../src/policy/policy-file.ts'
import {policySchema} from '../../src/policy/policy-schema.ts'
import {toStarterPolicy} from '../../src/policy/starter-policy.ts'

const starter = toStarterPolicy({docsUrl: 'https://example.com/policy', schemaUrl: 'https://example.com/policy.json'})
const set = (text: string) => readPolicyFile(text.replace(/^#(?! \S)/gm, ''), 'x.yml')

test('as it is, it sets nothing', () => {
  expect(readPolicyFile(starter, 'x.yml')).toEqual({ok: true, value: {}})
})

test('with all of it set, it can be used, and has every key', () => {
  const read = set(starter)
  expect(read.ok && Object.keys(read.value).sort()).toEqual(Object.keys(policySchema.shape).sort())
})

test.each(Object.keys(policySchema.shape))('%s is explained, and can be set alone', key => {
  const block = starter.split('\n\n').find(text => text.includes(`\n#${key}:`)) ?? ''
  expect(block).toMatch(/^# \S+ /)
  const read = set(block)
  expect(read.ok && Object.keys(read.value)).toEqual([key])
})

test('its lines fit a screen', () => {
  expect(Math.max(...starter.split('\n').map(line => line.length))).toBeLessThanOrEqual(100)
})
