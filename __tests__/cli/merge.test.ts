import {readFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {renderJson} from '../../src/render/index.ts'
import {manyPlans, reportOf} from '../render/reports.ts'
import {folderOf, removeFolders, run} from './run.ts'

const template = '# Plan\n\n## Why\n\n[Say why]\n\n## How\n\n[Say how]\n'
const done = '# Plan\n\n## Why\n\nRiders wait too long at the gate.\n\n## How\n\nOpen a second gate at noon.\n'
const short = done.replace('Open a second gate at noon.', '[Say how]')
const args = ['--template', 'why.md'] as const
const plans = Object.fromEntries(Array.from({length: 9}, (_, i) => [`p${i}/plan.md`, i === 4 ? short : done]))

afterAll(removeFolders)

async function shardsOf(cwd: string, count: number): Promise<string[]> {
  const names: string[] = []
  for (let i = 1; i <= count; i++) {
    await run(['check', ...args, '--shard', `${i}/${count}`, '--format', 'json', '--output', `${i}.json`], {cwd})
    names.push(`${i}.json`)
  }
  return names
}

describe('shards put together are the whole', () => {
  test.each([1, 2, 4, 20])('%i of them', async count => {
    const cwd = folderOf({...plans, 'why.md': template})
    const whole = await run(['check', ...args, '--format', 'json'], {cwd})
    const names = await shardsOf(cwd, count)
    const merged = await run(['merge-reports', ...names.reverse()], {cwd})
    expect(merged).toEqual(whole)
    expect(merged.exitCode).toBe(1)
  })

  test.each(['html', 'sarif', 'junit', 'markdown', 'pretty'])('as %s', async format => {
    const cwd = folderOf({...plans, 'why.md': template})
    const whole = await run(['check', ...args, '--format', format], {cwd})
    const merged = await run(['merge-reports', ...(await shardsOf(cwd, 3)), '--format', format], {cwd})
    expect(merged).toEqual(whole)
  })
})

test('a page shows the lines of the plans beside the findings', async () => {
  const cwd = folderOf({...plans, 'why.md': template})
  const {stdout} = await run(['check', ...args, '--format', 'html'], {cwd})
  expect(stdout).toContain('<span class="number">9</span>[Say how]')
})

test('a report goes to the file that is named', async () => {
  const cwd = folderOf({...plans, 'why.md': template})
  const names = await shardsOf(cwd, 2)
  const {stdout} = await run(['merge-reports', ...names, '-f', 'html', '-o', 'out/report.html'], {cwd})
  expect(stdout).toBe('1 of 9 plans not there yet: lowest score 50, needs 80 (report in `out/report.html`)\n')
  expect(readFileSync(path.join(cwd, 'out/report.html'), 'utf8')).toMatch(/^<!doctype html>/)
})

test.each([
  {words: ['none.json'], says: 'Unexpected report `none.json` (no such file)'},
  {words: ['bad.json'], says: 'Unexpected report `bad.json` (no report)'},
  {words: ['other.json'], says: '`schemaVersion`'},
  {words: ['a.json', 'a.json'], says: 'Unexpected plan `plan.md` in two reports'},
  {words: ['a.json', 'b.json'], says: 'expected one policy'},
  {words: ['a.json', '--output', 'a.json'], says: 'expected a file of its own'},
  {words: [], says: 'expected `reports`'},
])('2 for $words', async ({words, says}) => {
  const cwd = folderOf({'plan.md': done, 'why.md': template, 'bad.json': '{', 'other.json': '{"schemaVersion": 9}'})
  await run(['check', ...args, '--format', 'json', '--output', 'a.json'], {cwd})
  await run(['check', ...args, '--min-score', '50', '--format', 'json', '--output', 'b.json'], {cwd})
  const {exitCode, stdout, stderr} = await run(['merge-reports', ...words], {cwd})
  expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
  expect(stderr).toContain(says)
})

test('a report of many plans is read whole', async () => {
  const text = renderJson(reportOf(manyPlans.toSorted((a, b) => (a.path < b.path ? -1 : 1))))
  expect(text.length).toBeGreaterThan(1_000_000)
  const cwd = folderOf({'all.json': text})
  expect((await run(['merge-reports', 'all.json'], {cwd})).stdout).toBe(text)
})
