import {expect, test} from '@jest/globals'
import {planCheckRun, toExternalId, toUnfinishedId} from '../../src/github/check-run-plan.ts'
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
const writer = {run: 5, attempt: 1}
const run: CheckRun = {...draft, externalId: toExternalId(draft, writer)}
const like = (change: Partial<CheckRun>, id = 'x', by = writer) => ({
  id,
  externalId: toExternalId({...draft, ...change}, by),
})
const older = {run: 4, attempt: 3}
const other = [{path: 'plan.md', startLine: 9, endLine: 9, level: 'notice', title: 't', message: 'm'}] as const
const [annotation] = draft.annotations

test.each([
  {name: 'nothing stands', existing: [], stale: [], isNew: true},
  {name: 'of somebody else', existing: [{id: 'x', externalId: 'build-7'}], stale: [], isNew: true},
  {name: 'the same', existing: [like({})], stale: [], isNew: false},
  {name: 'the same, of another job', existing: [like({detailsUrl: 'https://example.org'})], stale: [], isNew: false},
  {name: 'another conclusion', existing: [like({conclusion: 'failure'})], stale: [like({})], isNew: false},
  {name: 'the same, of an older run', existing: [like({}, 'x', older)], stale: [like({})], isNew: false},
  {name: 'the same, of an older attempt', existing: [like({}, 'x', {run: 5, attempt: 0})], stale: [], isNew: false},
  {
    name: 'the same, of which not all is written',
    existing: [{id: 'x', externalId: toUnfinishedId(run.externalId)}],
    stale: [],
    isNew: true,
  },
  {
    name: 'another conclusion, of an older run',
    existing: [like({conclusion: 'failure'}, 'x', older)],
    stale: [like({})],
    isNew: false,
  },
  {
    name: 'another conclusion, of a newer run, which has the last word',
    existing: [like({conclusion: 'failure'}, 'x', {run: 6, attempt: 1})],
    stale: [],
    isNew: false,
  },
  {
    name: 'other findings, of a newer attempt',
    existing: [like({annotations: other}, 'x', {run: 5, attempt: 2})],
    stale: [],
    isNew: false,
  },
  {name: 'another summary', existing: [like({summary: 'new'})], stale: [like({})], isNew: false},
  {
    name: 'the same findings, which failed the job',
    existing: [like({conclusion: 'failure', annotations: annotation ? [{...annotation, level: 'failure'}] : []})],
    stale: [like({})],
    isNew: false,
  },
  {
    name: 'other findings, which no update can take back',
    existing: [like({conclusion: 'failure', annotations: other})],
    stale: [like({annotations: other})],
    isNew: true,
  },
  {
    name: 'other findings with the same verdict',
    existing: [like({annotations: other})],
    stale: [],
    isNew: true,
  },
  {
    name: 'one of another suite says something else',
    existing: [like({}), like({conclusion: 'failure', annotations: other}, 'y')],
    stale: [like({annotations: other}, 'y')],
    isNew: false,
  },
])('$name', ({existing, stale, isNew}) => {
  expect(planCheckRun(existing, run)).toEqual({stale, isNew})
})
