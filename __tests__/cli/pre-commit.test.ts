import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, expect, test} from '@jest/globals'
import {parse} from 'yaml'
import * as z from 'zod'
import {DEFAULT_PLAN_GLOBS, readPlanGlobs} from '../../src/policy/plan-globs.ts'
import {folderOf, removeFolders, root} from './run.ts'

afterAll(removeFolders)

/** What pre-commit reads of a hook. Source: pre-commit.com, "Creating new hooks". */
const hooks = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z-]+$/),
      name: z.string(),
      description: z.string(),
      entry: z.string(),
      language: z.literal('node'),
      files: z.string(),
      exclude: z.string(),
      require_serial: z.boolean(),
    }),
  )
  .length(1)

const [hook] = hooks.parse(parse(readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8')))
const {bin} = z
  .object({bin: z.record(z.string(), z.string())})
  .parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')))
const [command = '', ...args] = (hook?.entry ?? '').split(' ')

/** Python's `re.search`, with its flag in front. */
const search = (pattern: string) => {
  const [, flagged = ''] = /^\(\?i\)(.*)$/.exec(pattern) ?? []
  const regex = new RegExp(flagged, 'i')
  return (text: string) => flagged !== '' && regex.test(text)
}

const isHooked = (file: string) => search(hook?.files ?? '')(file) && !search(hook?.exclude ?? '')(file)

test.each([
  'plan.md',
  'PLAN.md',
  'a/b/plan.md',
  'search.plan.md',
  'docs/Search.Plan.md',
  '.plan.md',
  'myplan.md',
  'a/plan.mdx',
  'plan.md/x.md',
  'templates/plan.md',
  'a/Templates/b/plan.md',
  'specs/_template/plan.md',
  'specs/_template-x/plan.md',
  'a/template/plan.md',
  'mytemplates/plan.md',
  'templates.d/plan.md',
  '.claude/commands/plan.md',
  'a/.github/plan.md',
  'node_modules/x/plan.md',
  'a/fixtures/plan.md',
  'workflows/plan.md',
  'prompts/x.plan.md',
])('%s is taken by the hook as by the action', file => {
  const globs = readPlanGlobs(DEFAULT_PLAN_GLOBS)
  expect(isHooked(file)).toBe(globs.ok && globs.value.isPlan(file))
})

test('its entry is the command of the package, and works on the files that it is given', () => {
  const template = '# Plan\n\n## Why\n\n[Say why]\n'
  const done = '# Plan\n\n## Why\n\nRiders wait too long at the gate.\n'
  const cwd = folderOf({
    '.specify/templates/plan-template.md': template,
    'specs/two words/plan.md': done,
    'a/PLAN.md': done,
    'b/plan.md': template,
  })
  const main = path.join(root, bin[command] ?? 'none')
  const onFiles = (...files: readonly string[]) => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [main, ...args, ...files], {cwd, encoding: 'utf8'})
    return {status, stderr, words: stdout.trimEnd().split('\n').at(-1)}
  }
  expect(onFiles('specs/two words/plan.md', 'a/PLAN.md')).toMatchObject({
    status: 0,
    stderr: '',
    words: expect.stringContaining('All 2 plans pass'),
  })
  expect(onFiles('a/PLAN.md', 'b/plan.md')).toMatchObject({status: 1, stderr: ''})
})
