import {expect, test} from '@jest/globals'
import {toAllPlans, toChangedPlans, toDifferingPlans} from '../../src/github/changed-plans.ts'
import type {ChangedFile, Tree} from '../../src/github/gateway.ts'

const isPlan = (path: string) => path.endsWith('plan.md')
const file = (path: string, status: ChangedFile['status'], previousPath: string | null = null): ChangedFile => ({
  path,
  status,
  previousPath,
})
const tree = (files: Record<string, string>): Tree =>
  new Map(
    Object.entries(files).map(([path, sha]) => [path, {mode: sha === 'link' ? '120000' : '100644', sha, size: 1}]),
  )

test.each([
  {file: file('plan.md', 'added'), found: [{path: 'plan.md', change: 'added', basePath: null}]},
  {file: file('plan.md', 'modified'), found: [{path: 'plan.md', change: 'modified', basePath: 'plan.md'}]},
  {
    file: file('plan.md', 'renamed', 'old/plan.md'),
    found: [{path: 'plan.md', change: 'renamed', basePath: 'old/plan.md'}],
  },
  {file: file('plan.md', 'renamed', 'notes.md'), found: [{path: 'plan.md', change: 'renamed', basePath: 'notes.md'}]},
  {file: file('plan.md', 'removed'), found: []},
  {file: file('notes.md', 'renamed', 'plan.md'), found: []},
  {file: file('notes.md', 'added'), found: []},
])('$file.status $file.path, before $file.previousPath', ({file, found}) => {
  expect(toChangedPlans([file], isPlan)).toEqual(found)
})

test('all plans, compared with the base by path', () => {
  const head = tree({'a/plan.md': '1', 'b/plan.md': '2', 'c/plan.md': '3', 'notes.md': '4'})
  const base = tree({'a/plan.md': '1', 'b/plan.md': '1', 'd/plan.md': '5'})
  expect(toAllPlans(head, base, isPlan)).toEqual([
    {path: 'a/plan.md', change: 'unchanged', basePath: 'a/plan.md'},
    {path: 'b/plan.md', change: 'modified', basePath: 'b/plan.md'},
    {path: 'c/plan.md', change: 'added', basePath: null},
  ])
  expect(toDifferingPlans(head, base, isPlan).map(({path}) => path)).toEqual(['b/plan.md', 'c/plan.md'])
  expect(
    toAllPlans(head, null, isPlan).every(({change, basePath}) => change === 'unchanged' && basePath === null),
  ).toBe(true)
})

test('a plan whose mode changed has changed', () => {
  const base: Tree = new Map([['plan.md', {mode: '100644', sha: '1', size: 1}]])
  const head: Tree = new Map([['plan.md', {mode: '120000', sha: '1', size: 1}]])
  expect(toDifferingPlans(head, base, isPlan)).toHaveLength(1)
})
