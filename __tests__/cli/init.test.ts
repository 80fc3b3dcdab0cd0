import {copyFileSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, expect, test} from '@jest/globals'
import {INPUT_DEFAULTS} from '../../src/policy/inputs.ts'
import {repositoryOf} from './repository.ts'
import {folderOf, removeFolders, root, run} from './run.ts'

afterAll(removeFolders)

const WORKFLOW = '.github/workflows/plans.yml'
const POLICY = INPUT_DEFAULTS.config
const filesIn = (cwd: string) =>
  readdirSync(cwd, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => path.relative(cwd, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()

test('writes the workflow of the README and a policy file, and says what comes next', async () => {
  const cwd = folderOf({})
  const {exitCode, stdout, stderr} = await run(['init'], {cwd})
  expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''})
  expect(filesIn(cwd)).toEqual([POLICY, WORKFLOW])
  const documented = readFileSync(path.join(root, 'docs/workflows/plan-completeness.yml'), 'utf8')
  expect(readFileSync(path.join(cwd, WORKFLOW), 'utf8')).toBe(documented.replaceAll('\r\n', '\n'))
  expect(stdout).toContain(`Wrote \`${WORKFLOW}\`, which checks the plans of each pull request.\n`)
  expect(stdout).toContain(`Wrote \`${POLICY}\`, which explains every key`)
  expect(stdout).toContain('plan-completeness new outline --output specs/001-first/plan.md')
})

test('keeps what is there, whatever it is', async () => {
  const cwd = folderOf({[POLICY]: 'min-score: 90\n', [WORKFLOW]: 'name: Mine\n'})
  const {exitCode, stdout} = await run(['init'], {cwd})
  expect(exitCode).toBe(0)
  expect(stdout).toContain(`Kept \`${WORKFLOW}\`, which is there already.\nKept \`${POLICY}\``)
  expect(readFileSync(path.join(cwd, POLICY), 'utf8')).toBe('min-score: 90\n')
  expect(readFileSync(path.join(cwd, WORKFLOW), 'utf8')).toBe('name: Mine\n')
})

test('a policy file that nobody reads is named, and gets none beside it', async () => {
  const other = POLICY.replace(/yml$/, 'yaml')
  const cwd = folderOf({[other]: 'min-score: 90\n'})
  const {exitCode, stdout} = await run(['init'], {cwd})
  expect(exitCode).toBe(0)
  expect(stdout).toContain(`Kept \`${other}\`, which nobody reads: rename it to \`${POLICY}\`.\n`)
  expect(filesIn(cwd)).toEqual([other, WORKFLOW])
})

test('twice is as good as once', async () => {
  const cwd = folderOf({})
  await run(['init'], {cwd})
  const {exitCode, stdout} = await run(['init'], {cwd})
  expect(exitCode).toBe(0)
  expect(stdout).not.toContain('Wrote')
})

test('a workflow of another name that runs the action is enough', async () => {
  const own = '.github/workflows/ci.yaml'
  const cwd = folderOf({[own]: 'jobs:\n  a:\n    steps:\n      - uses: plan-completeness/action@0123abc\n'})
  const {stdout} = await run(['init'], {cwd})
  expect(stdout).toContain(`Kept \`${own}\`, which runs plan-completeness/action already.`)
  expect(filesIn(cwd)).toEqual([POLICY, own])
})

test('from a folder below, at the top of the repository', async () => {
  const cwd = repositoryOf({'a/b.md': 'x\n'})
  const {stdout} = await run(['init'], {cwd: path.join(cwd, 'a')})
  expect(stdout).toContain(`Wrote \`../${WORKFLOW}\``)
  expect(filesIn(path.join(cwd, 'a'))).toEqual(['b.md'])
})

test('a place that cannot be written is a problem', async () => {
  const {exitCode, stderr} = await run(['init'], {cwd: folderOf({'.github': 'a file\n'})})
  expect(exitCode).toBe(2)
  expect(stderr).toContain('(one of its folders is a file), expected a file that can be written')
})

test('from nothing to red, and from red to green', async () => {
  const cwd = folderOf({})
  const plan = 'specs/001-first/plan.md'
  await run(['init'], {cwd})
  expect((await run(['new', 'outline', '--output', plan], {cwd})).exitCode).toBe(0)
  expect(await run(['check'], {cwd})).toMatchObject({exitCode: 1, stderr: ''})
  copyFileSync(path.join(root, 'examples/outline/plan.md'), path.join(cwd, plan))
  expect(await run(['check'], {cwd})).toMatchObject({exitCode: 0, stderr: ''})
})
