import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {nodeFiles} from '../../src/cli/node-files.ts'
import {titleFromPath} from '../../src/cli/plan-title.ts'
import {builtIns} from '../../src/template/registry.ts'
import {folderOf, removeFolders, run} from './run.ts'

afterAll(removeFolders)

const template = '# Plan: [Title]\n\n**Created:** [DATE]\n\n## Why\n\n[Say why]\n'
const begun = (title: string) => `# Plan: ${title}\n\n**Created:** 2026-03-06\n\n## Why\n\n[Say why]\n`

test('on standard output, with the title if there is one', async () => {
  const cwd = folderOf({'why.md': template})
  expect(await run(['new', 'why.md'], {cwd})).toEqual({exitCode: 0, stderr: '', stdout: begun('[Title]')})
  expect((await run(['new', 'why.md', '--title', 'Second\n gate'], {cwd})).stdout).toBe(begun('Second gate'))
})

test.each([
  {output: 'specs/001-second-gate/plan.md', file: 'specs/001-second-gate/plan.md', title: 'Second gate'},
  {output: 'specs/001-second-gate/', file: 'specs/001-second-gate/plan.md', title: 'Second gate'},
  {output: 'docs', file: 'docs/plan.md', title: 'Docs'},
  {output: 'second_gate.plan.md', file: 'second_gate.plan.md', title: 'Second gate'},
  {output: 'plan.md', file: 'plan.md', title: '[Title]'},
])('to $output', async ({output, file, title}) => {
  const cwd = folderOf({'why.md': template, 'docs/README.md': ''})
  const {exitCode, stdout, stderr} = await run(['new', 'why.md', '--output', output], {cwd})
  expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''})
  expect(readFileSync(path.join(cwd, file), 'utf8')).toBe(begun(title))
  expect(stdout).toBe(
    `Wrote \`${file}\` from the template \`why\`, which has 3 slots.\n` +
      `Next: answer its prompts, then \`plan-completeness check ${file} --template why.md\`.\n`,
  )
})

test('a title that is given goes before that of the path', async () => {
  const cwd = folderOf({'why.md': template})
  await run(['new', 'why.md', '--output', 'a/plan.md', '--title', 'Gate 2'], {cwd})
  expect(readFileSync(path.join(cwd, 'a/plan.md'), 'utf8')).toBe(begun('Gate 2'))
})

test('nothing is overwritten', async () => {
  const cwd = folderOf({'why.md': template, 'a/plan.md': 'mine\n'})
  const {exitCode, stdout, stderr} = await run(['new', 'why.md', '--output', 'a/plan.md'], {cwd})
  expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
  expect(stderr).toContain('Unexpected output `a/plan.md`, expected a file that does not exist')
  expect(readFileSync(path.join(cwd, 'a/plan.md'), 'utf8')).toBe('mine\n')
})

test('a path with a space can be pasted', async () => {
  const cwd = folderOf({'why.md': template})
  const {stdout} = await run(['new', 'why.md', '--output', 'two words/plan.md'], {cwd})
  expect(stdout).toContain('check "two words/plan.md" --template why.md')
})

describe('auto', () => {
  test('is the repository’s own', async () => {
    const cwd = folderOf({'sub/.specify/templates/plan-template.md': template})
    const {exitCode, stdout} = await run(['new', 'auto', '--output', 'sub/specs/1-gate/plan.md'], {cwd})
    expect(exitCode).toBe(0)
    expect(stdout).toContain('`plan-completeness check sub/specs/1-gate/plan.md`')
    expect(readFileSync(path.join(cwd, 'sub/specs/1-gate/plan.md'), 'utf8')).toBe(begun('Gate'))
  })

  test.each([
    {policy: 'template: why.md\n', output: 'a/plan.md'},
    {policy: 'template: outline\noverrides: [{paths: [b], template: why.md}]\n', output: 'b/plan.md'},
  ])('is what the policy sets: $policy', async ({policy, output}) => {
    const cwd = folderOf({'.git/HEAD': '', '.github/plan-completeness.yml': policy, 'why.md': template, 'sub/x': ''})
    const {exitCode} = await run(['new', 'auto', '--output', `../${output}`], {cwd: path.join(cwd, 'sub')})
    expect(exitCode).toBe(0)
    expect(readFileSync(path.join(cwd, output), 'utf8')).toBe(begun(output[0]?.toUpperCase() ?? ''))
  })

  test('without one is refused', async () => {
    const {exitCode, stderr} = await run(['new', 'auto'], {cwd: folderOf({})})
    expect(exitCode).toBe(2)
    expect(stderr).toContain('a project without a template of its own')
  })
})

test.each([
  {argv: ['new'], says: 'Unexpected end, expected `template`'},
  {argv: ['new', 'governd'], says: 'Did you mean `governed`?'},
  {argv: ['new', 'none.md'], says: 'Unexpected template `none.md` (no such file)'},
  {argv: ['new', 'outline', '--output', 'why.md/plan.md'], says: 'expected a file that can be written'},
])('$argv is refused', async ({argv, says}) => {
  const {exitCode, stdout, stderr} = await run(argv, {cwd: folderOf({'why.md': template})})
  expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
  expect(stderr).toContain(says)
})

test.each(builtIns.map(({id}) => id))('%s: what is begun is found, by the template it came from', async id => {
  const cwd = folderOf({})
  await run(['new', id, '--output', 'specs/001-second-gate/plan.md'], {cwd})
  const {exitCode, stdout} = await run(['check', '--format', 'json'], {cwd})
  expect(exitCode).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({plans: [{template: {id}}]})
})

test.each([
  {file: '/r/specs/001-search_by-name/plan.md', title: 'Search by name'},
  {file: '/r/2026-03-06-gate/plan.md', title: 'Gate'},
  {file: '/r/x/Search.Plan.md', title: 'Search'},
  {file: '/r/x/roadmap.md', title: 'Roadmap'},
  {file: '/r/specs/2026/plan.md', title: '2026'},
  {file: '/r/specs/001-3d-view/plan.md', title: '3d view'},
  {file: '/r/plan.md', title: null},
])('$file is titled $title', ({file, title}) => {
  expect(titleFromPath(file, {cwd: '/r', path: path.posix, files: nodeFiles})).toBe(title)
})

test('a file that came in between is not overwritten either', async () => {
  const cwd = folderOf({})
  writeFileSync(path.join(cwd, 'x.md'), 'mine\n')
  expect(await nodeFiles.create(path.join(cwd, 'x.md'), 'ours\n')).toEqual({ok: true, value: 'exists'})
  expect(readFileSync(path.join(cwd, 'x.md'), 'utf8')).toBe('mine\n')
})
