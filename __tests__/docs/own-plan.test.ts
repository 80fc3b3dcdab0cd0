import {expect, test} from '@jest/globals'
import {check} from '../../src/check.ts'
import {read} from './pages.ts'

test("this repository's own plan is complete", () => {
  const path = 'docs/plans/action/plan.md'
  const plan = {path, change: 'added', content: Buffer.from(read(path)), base: null, repositoryTemplate: null} as const
  const policy = {source: 'default', minScore: 100, mode: 'gate', ratchet: false, template: 'auto'} as const
  const report = check([plan], policy)
  expect(report).toMatchObject({ok: true, value: {plans: [{result: 'pass', score: 100, template: {id: 'outline'}}]}})
})
