import {win32} from 'node:path'
import {expect, test} from '@jest/globals'
import type {Files} from '../../src/cli/files.ts'
import {toShownPath} from '../../src/cli/paths.ts'
import {ok} from '../../src/model/result.ts'
import {run} from './run.ts'

const custom = '# Plan\n\n## Why\n\n[Say why]\n'
const answered = '# Plan\n\n## Why\n\nRiders wait too long at the gate.\n'
const cwd = 'D:\\shop'

const texts = new Map([
  ['D:\\shop\\specs\\1\\plan.md', answered],
  ['D:\\shop\\specs\\1\\other.md', custom],
  ['D:\\shop\\.specify\\templates\\plan-template.md', custom],
  ['C:\\elsewhere\\plan.md', custom],
])

/** A file system of another kind of machine. */
const files: Files = {
  kind: async path => {
    if (texts.has(path)) return 'file'
    return [...texts.keys()].some(name => name.startsWith(`${path.replace(/\\$/, '')}\\`)) ? 'folder' : 'absent'
  },
  list: async folder => {
    const below = [...texts.keys()]
      .filter(name => name.startsWith(`${folder}\\`))
      .map(name => name.slice(folder.length + 1))
    const names = [...new Set(below.map(name => name.split('\\')[0] ?? ''))]
    return ok(names.map(name => ({name, kind: below.includes(name) ? 'file' : 'folder'})))
  },
  read: async path => Buffer.from(texts.get(path) ?? ''),
  readWhole: async path => Buffer.from(texts.get(path) ?? ''),
  write: async () => ok(null),
  create: async () => ok('created'),
}

const disk = {cwd, path: win32, files}
const seen = async (...argv: string[]) => {
  const {stdout, stderr} = await run(['check', ...argv, '--format', 'json'], {disk})
  if (stderr !== '') return stderr
  const {plans}: {plans: {path: string; score: number; template: {source: string}}[]} = JSON.parse(stdout)
  return plans.map(plan => [plan.path, plan.score, plan.template.source])
}

const own = '.specify/templates/plan-template.md'

test.each([
  [],
  ['specs'],
  ['specs\\1\\plan.md'],
  ['specs/1/plan.md'],
  ['D:\\shop\\specs'],
  ['.\\specs\\*\\plan.md'],
  ['specs/**/*.md', '!specs\\1\\other.md'],
])('Windows paths: %j', async (...argv) => {
  expect(await seen(...argv)).toEqual([['specs/1/plan.md', 100, own]])
})

test('a template with Windows separators, and a plan on another drive', async () => {
  const template = '.specify\\templates\\plan-template.md'
  expect(await seen('C:\\elsewhere\\plan.md', '--template', template)).toEqual([['C:/elsewhere/plan.md', 0, own]])
})

test.each([
  {file: 'D:\\shop\\a b\\plan.md', shown: 'a b/plan.md'},
  {file: 'D:\\shop', shown: '.'},
  {file: 'D:\\other\\plan.md', shown: '../other/plan.md'},
  {file: 'C:\\plan.md', shown: 'C:/plan.md'},
])('$file is shown as $shown', ({file, shown}) => {
  expect(toShownPath(file, cwd, win32)).toBe(shown)
})
