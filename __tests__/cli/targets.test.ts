import {mkdirSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {afterAll, expect, test} from '@jest/globals'
import type {Report} from '../../src/model/report.ts'
import {folderOf, removeFolders, run} from './run.ts'

afterAll(removeFolders)

const template = '# Plan\n\n## Goal\n\n[What is wanted]\n'
const plan = (target: string) => `# Plan\n\n## Goal\n\nBoats book by mail, see [more](${target}).\n`
const REPOSITORY = {'.git/HEAD': 'ref: refs/heads/main\n', 'template.md': template}
const COMMAND = ['check', '--template', 'template.md', '--format', 'json', 'docs/plan.md']

async function deadLinks(files: Readonly<Record<string, string>>, change = (_: string) => {}): Promise<string[]> {
  const cwd = folderOf(files)
  change(cwd)
  const {stdout, exitCode} = await run(COMMAND, {cwd})
  expect(exitCode).toBe(0)
  const report: Report = JSON.parse(stdout)
  return report.plans.flatMap(({findings}) => findings.map(({rule, message}) => `${rule} ${message.split('`')[1]}`))
}

test.each([
  ['beside the plan', 'more.md', 'docs/more.md'],
  ['above it', '../README.md', 'README.md'],
  ['from the root', '/src/gate.ts', 'src/gate.ts'],
  ['a folder', '../src/', 'src/gate.ts'],
  ['a page without its ending', './more', 'docs/more.md'],
])('a link to %s', async (_, target, file) => {
  const files = {...REPOSITORY, 'docs/plan.md': plan(target)}
  expect(await deadLinks(files)).toEqual([`dead-link ${target}`])
  expect(await deadLinks({...files, [file]: 'here'})).toEqual([])
})

test('names are written as Git has them, on any system', async () => {
  const files = {...REPOSITORY, 'docs/plan.md': plan('more.md'), 'docs/More.md': 'here'}
  expect(await deadLinks(files)).toEqual(['dead-link more.md'])
})

test('nothing is said without a repository', async () => {
  expect(await deadLinks({'template.md': template, 'docs/plan.md': plan('more.md')})).toEqual([])
})

test('nor where only a part of its files is checked out', async () => {
  const sparse = {'.git/info/sparse-checkout': '/docs/\n'}
  expect(await deadLinks({...REPOSITORY, ...sparse, 'docs/plan.md': plan('../src/gate.ts')})).toEqual([])
})

test('nor of what is in a submodule that was not fetched', async () => {
  const files = {...REPOSITORY, 'docs/plan.md': plan('../lib/deep/a.md')}
  expect(await deadLinks(files)).toEqual(['dead-link ../lib/deep/a.md'])
  expect(await deadLinks(files, cwd => mkdirSync(path.join(cwd, 'lib')))).toEqual([])
})

/** Windows gives links to few. */
const testOnPosix = process.platform === 'win32' ? test.skip : test

testOnPosix('a link to a folder holds what the folder holds', async () => {
  const files = {...REPOSITORY, 'docs/plan.md': plan('../linked/more.md'), 'docs/more.md': 'here'}
  expect(await deadLinks(files, cwd => symlinkSync('docs', path.join(cwd, 'linked')))).toEqual([])
})
