import {readFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, expect, test} from '@jest/globals'
import type {FixList} from '../../src/model/fix-list.ts'
import {builtIns} from '../../src/template/registry.ts'
import {folderOf, removeFolders, root, run} from './run.ts'

afterAll(removeFolders)

const template = `# Plan: [Title]

**Status:** Draft | Approved

## Why

[Say why]

## Risks

- **Biggest:** [What could go wrong]
- **Owner:** [Who watches it]

## Steps

| Step | Due |
| --- | --- |
| [What] | [DATE] |
`

const plan = `# Plan: Second gate

**Status:** Draft | Approved

## Why

Riders wait too long. TODO: ask them for how long.

## Steps

| Step | Due |
| --- | --- |
| Order it | 2026-02-30 |
`

const listOf = (stdout: string): FixList => JSON.parse(stdout)

test('each finding with its place, what to write, and the prompts that wait', async () => {
  const cwd = folderOf({'plan.md': plan, 'why.md': template})
  const {exitCode, stdout, stderr} = await run(['fix-list', 'plan.md', '--template', 'why.md'], {cwd})
  expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''})
  const [only] = listOf(stdout).plans
  expect(only).toMatchObject({path: 'plan.md', result: 'fail', state: 'in-progress', minScore: 80})
  expect(only?.skeleton).toContain('- **Owner:** [Who watches it]')
  expect(only?.fixes).toMatchObject([
    {
      rule: 'unfilled',
      line: 3,
      section: 'header',
      wanted: [{slot: 'Status', kind: 'field', type: 'choice', options: ['draft', 'approved'], templateLine: 3}],
    },
    {rule: 'marker', line: 7, section: 'Why', wanted: [{slot: 'Why', kind: 'prose', prompt: '[Say why]'}]},
    {
      rule: 'bad-value',
      line: 13,
      wanted: [{slot: 'Steps', kind: 'table', columns: ['Step', 'Due'], prompt: '[What] | [DATE]', templateLine: 16}],
    },
    {
      rule: 'missing-section',
      line: null,
      section: 'Risks',
      wanted: [
        {slot: 'Biggest', kind: 'field', prompt: '[What could go wrong]'},
        {slot: 'Owner', kind: 'field', prompt: '[Who watches it]'},
      ],
    },
  ])
})

test('it says what the report says', async () => {
  const cwd = folderOf({'plan.md': plan, 'sub/plan.md': template, 'why.md': template})
  const options = ['--template', 'why.md']
  const list = listOf((await run(['fix-list', ...options], {cwd})).stdout)
  const report = JSON.parse((await run(['check', '--format', 'json', ...options], {cwd})).stdout)
  expect(list.plans.map(({path}) => path)).toEqual(['plan.md', 'sub/plan.md'])
  for (const [i, {fixes, skeleton, score}] of list.plans.entries()) {
    expect(fixes.map(({wanted, ...finding}) => finding)).toEqual(report.plans[i].findings)
    expect({skeleton, score}).toEqual({skeleton: report.plans[i].skeleton, score: report.plans[i].score})
  }
})

test.each(builtIns.map(({id}) => id))('every lost point of an untouched %s waits for an answer', async id => {
  const {stdout} = await run(['fix-list', `templates/${id}.md`, '--template', id], {cwd: root})
  const fixes = listOf(stdout).plans.flatMap(one => one.fixes)
  expect(fixes.length).toBeGreaterThan(3)
  expect(fixes.filter(({points, wanted}) => points > 0 && wanted.length === 0)).toEqual([])
  expect(fixes.reduce((sum, {points}) => sum + points, 0)).toBeCloseTo(100)
})

test('a plan without any section of its template waits for all of them', async () => {
  const cwd = folderOf({'plan.md': '# Plan: Second gate\n\n**Status:** Draft\n', 'why.md': template})
  const [only] = listOf((await run(['fix-list', '--template', 'why.md'], {cwd})).stdout).plans
  const [fix] = only?.fixes ?? []
  expect(fix).toMatchObject({rule: 'missing-section', section: null})
  expect(fix?.wanted.map(({slot}) => slot)).toEqual(['Why', 'Biggest', 'Owner', 'Steps'])
})

test('a finished plan has nothing to fix, and notes ask nobody to act', async () => {
  const [only] = listOf((await run(['fix-list', 'examples/outline/plan.md'], {cwd: root})).stdout).plans
  expect(only).toMatchObject({result: 'pass', score: 100, fixes: [], skeleton: ''})
})

test('a plan that cannot be read is one fix', async () => {
  const cwd = folderOf({'plan.md': new Uint8Array(4096)})
  const [only] = listOf((await run(['fix-list'], {cwd})).stdout).plans
  expect(only).toMatchObject({state: 'unreadable', fixes: [{rule: 'unreadable', line: 1, wanted: []}]})
})

test('to a file', async () => {
  const cwd = folderOf({'plan.md': plan, 'why.md': template})
  const done = await run(['fix-list', '--template', 'why.md', '-o', 'fixes.json'], {cwd})
  expect(done).toEqual({exitCode: 0, stderr: '', stdout: '4 things to fix (report in `fixes.json`)\n'})
  expect(listOf(readFileSync(path.join(cwd, 'fixes.json'), 'utf8')).plans).toHaveLength(1)
  expect(await run(['fix-list', '-o', 'plan.md'], {cwd})).toMatchObject({exitCode: 2, stdout: ''})
})
