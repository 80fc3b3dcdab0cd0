import path from 'node:path'
import {afterAll, expect, test} from '@jest/globals'
import {nodeFiles} from '../../src/cli/node-files.ts'
import {fail} from '../../src/model/result.ts'
import {TOOL} from '../../src/report/tool.ts'
import {folderOf, removeFolders, root, run} from './run.ts'

afterAll(removeFolders)

test.each([['--version'], ['-V'], ['check', '--version']])('%s', async (...argv) => {
  expect(await run(argv)).toEqual({exitCode: 0, stdout: `${TOOL.version}\n`, stderr: ''})
})

test.each([
  {argv: ['--help'], says: 'Usage: plan-completeness [options] [command]'},
  {argv: ['help'], says: 'Usage: plan-completeness [options] [command]'},
  {argv: ['check', '--help'], says: '--min-score <number>'},
  {argv: ['help', 'check'], says: 'Exit code: 0'},
  {argv: ['templates', '-h'], says: 'Usage: plan-completeness templates [show <id>]'},
  {argv: ['explain', '--help'], says: '<template|plan>'},
  {argv: ['completion', '--help'], says: '~/.zshrc'},
  {argv: ['init', '--help'], says: '.github/workflows/plans.yml'},
  {argv: ['template', '--help'], says: 'test <template>'},
  {argv: ['template', 'test', '--help'], says: 'Usage: plan-completeness template test'},
])('$argv shows help', async ({argv, says}) => {
  const {exitCode, stdout, stderr} = await run(argv, {columns: 80})
  expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''})
  expect(stdout).toContain(says)
  expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
})

test('without a command nothing was checked: the help, and exit code 2', async () => {
  const {exitCode, stdout, stderr} = await run([])
  expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
  expect(stderr).toContain('Usage: plan-completeness')
})

test.each([
  {
    argv: ['chek'],
    says: 'Unexpected command `chek`, expected `init`, `new`, `check`, `explain`, `skeleton`, `fix-list`, `templates`, `template`, `merge-reports` or `completion`. Did you mean `check`?',
  },
  {argv: ['specs/plan.md'], says: 'Did you mean `plan-completeness check specs/plan.md`?'},
  {argv: ['--formt'], says: 'Unexpected option `--formt`'},
  {argv: ['check', '--tempalte', 'x'], says: 'Did you mean `--template`?'},
  {argv: ['check', '--verbose'], says: 'Unexpected option `--verbose`, expected `--template`, `--min-score`, `--mode`'},
  {
    argv: ['check', '--template'],
    says: 'Unexpected end after the option `-t, --template <template>`, expected a value',
  },
  {argv: ['explain'], says: 'Unexpected end, expected `template|plan`'},
  {argv: ['explain', 'a', 'b'], says: 'Unexpected word `b`, expected at most 1 word.'},
  {argv: ['init', 'here'], says: 'Unexpected word `here`, expected none.'},
  {argv: ['new'], says: 'Unexpected end, expected `template`: '},
  {argv: ['templates', 'governed'], says: 'Did you mean `templates show governed`?'},
  {argv: ['template', 'docs/plan.md'], says: 'Did you mean `plan-completeness template test docs/plan.md`?'},
  {argv: ['completion', 'bsh'], says: 'Unexpected shell `bsh`, expected `bash`, `zsh` or `fish`. Did you mean `bash`?'},
  {argv: ['completion'], says: 'Unexpected end, expected `shell`: bash, zsh, fish.'},
  {argv: ['template', 'tst'], says: 'Unexpected command `tst`, expected `test`. Did you mean `test`?'},
  {argv: ['templates', 'show'], says: 'expected the id of a template'},
  {argv: ['templates', 'show', 'governd'], says: 'Did you mean `governed`?'},
  {argv: ['check', '--x\u001B[2J'], says: 'Unexpected option `--x`'},
])('$argv is refused in one line', async ({argv, says}) => {
  const {exitCode, stdout, stderr} = await run(argv)
  expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
  expect(stderr).toContain(says)
  expect(stderr).toMatch(/^plan-completeness: [^\n]+\n$/)
})

test('help of a command that there is not', async () => {
  const {exitCode, stderr} = await run(['help', 'chekc'])
  expect(exitCode).toBe(2)
  expect(stderr).toMatch(/\nplan-completeness: Unexpected command `chekc`, expected `init`, .* Did you mean `check`\? /)
})

test('an unexpected error is one line, with the stack on demand', async () => {
  const kind = async () => {
    throw new TypeError('x is\nnot a \u001B[31mfunction')
  }
  const disk = {cwd: root, path, files: {...nodeFiles, kind}}
  const {exitCode, stderr} = await run(['check'], {disk})
  expect(exitCode).toBe(2)
  expect(stderr).toBe('plan-completeness: Could not go on: x is not a function (--debug shows where)\n')
  for (const stacked of [await run(['check', '--debug'], {disk}), await run(['check'], {disk, env: {DEBUG: '1'}})]) {
    expect(stacked.stderr).toContain('usage.test.ts')
    expect(stacked.stderr).not.toContain('\u001B')
  }
})

test('a folder that may not be listed is named: nobody knows what it holds', async () => {
  const list = async () => fail('bad-folder', 'Unexpected folder `/x` (EACCES), expected one that can be listed', '')
  const disk = {cwd: root, path, files: {...nodeFiles, list}}
  for (const argv of [['check'], ['check', '*.md'], ['check', 'README.md'], ['explain', 'examples/outline/plan.md']]) {
    const {exitCode, stderr} = await run(argv, {disk})
    expect(exitCode).toBe(2)
    expect(stderr).toContain('(EACCES)')
  }
})

test('`--` ends the options', async () => {
  const cwd = folderOf({'--plan.md': '# Plan\n'})
  expect((await run(['check', '--', '--plan.md'], {cwd})).stdout).toContain('--plan.md')
})
