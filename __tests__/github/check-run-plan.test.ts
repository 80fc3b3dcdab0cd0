import {expect, test} from '@jest/globals'
import {planCheckRun, toExternalId} from '../../src/github/check-run-plan.ts'
import type {CheckRun} from '../../src/github/gateway.ts'

const draft: Omit<CheckRun, 'externalId'> = {
  name: 'Plan score',
  headSha: 'a'.repeat(40),
  conclusion: 'success',
  detailsUrl: 'https://github.com',
  title: '100 of 100',
  summary: 'fine',
  annotations: [{path: 'plan.md', startLine: 1, endLine: 1, level: 'notice', title: 't', message: 'm'}],
}
const run: CheckRun = {...draft, externalId: toExternalId(draft)}
const like = (change: Partial<CheckRun>) => ({id: 'x', externalId: toExternalId({...draft, ...change})})

test.each([
  {name: 'nothing stands', existing: [], plan: {kind: 'create'}},
  {name: 'of somebody else', existing: [{id: 'x', externalId: 'build-7'}], plan: {kind: 'create'}},
  {name: 'the same', existing: [like({})], plan: {kind: 'keep'}},
  {name: 'the same, of another job', existing: [like({detailsUrl: 'https://example.org'})], plan: {kind: 'keep'}},
  {name: 'another conclusion', existing: [like({conclusion: 'failure'})], plan: {kind: 'update', id: 'x'}},
  {name: 'another summary', existing: [like({summary: 'new'})], plan: {kind: 'update', id: 'x'}},
  {
    name: 'other annotations, which no update can take back',
    existing: [like({annotations: []})],
    plan: {kind: 'create'},
  },
])('$name', ({existing, plan}) => {
  expect(planCheckRun(existing, run)).toEqual(plan)
})
