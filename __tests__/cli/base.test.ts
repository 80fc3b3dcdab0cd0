import {mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import type {Git} from '../../src/cli/git.ts'
import type {Report} from '../../src/model/report.ts'
import {commit, git, repositoryOf} from './repository.ts'
import {folderOf, nodeGit, removeFolders, run} from './run.ts'

afterAll(removeFolders)

const template = '# Plan\n\n## Why\n\n[Say why]\n\n## How\n\n[Say how]\n'
const half = '# Plan\n\n## Why\n\nRiders wait too long at the gate.\n\n## How\n\n[Say how]\n'
const done = half.replace('[Say how]', 'Open a second gate at noon.')
const files = {'.specify/templates/plan-template.md': template, 'a/plan.md': half, 'b/plan.md': half, 'notes.md': 'x\n'}

const write = (cwd: string, name: string, text: string) => {
  mkdirSync(path.dirname(path.join(cwd, name)), {recursive: true})
  writeFileSync(path.join(cwd, name), text)
}

async function seen(cwd: string, ...argv: string[]) {
  const {stdout, stderr} = await run(['check', '--base', 'main', '--format', 'json', ...argv], {cwd})
  if (stderr !== '') return stderr
  const report: Report = JSON.parse(stdout)
  return report.plans.map(plan => [plan.path, plan.change, plan.baseScore, plan.score])
}

describe('which plans', () => {
  test('those of commits, of the index, of the working directory, and new ones', async () => {
    const cwd = repositoryOf({...files, 'c/plan.md': half, 'd/plan.md': half, 'e/plan.md': half})
    commit(cwd, {'a/plan.md': done})
    write(cwd, 'c/plan.md', done)
    git(cwd, 'add', 'c/plan.md')
    write(cwd, 'd/plan.md', done)
    write(cwd, 'new/plan.md', half)
    rmSync(path.join(cwd, 'e/plan.md'))
    write(cwd, 'notes.md', 'y\n')
    expect(await seen(cwd)).toEqual([
      ['a/plan.md', 'modified', 50, 100],
      ['c/plan.md', 'modified', 50, 100],
      ['d/plan.md', 'modified', 50, 100],
      ['new/plan.md', 'added', null, 50],
    ])
  })

  test('a rename brings its old version along', async () => {
    const cwd = repositoryOf(files)
    mkdirSync(path.join(cwd, 'moved'))
    renameSync(path.join(cwd, 'a/plan.md'), path.join(cwd, 'moved/plan.md'))
    git(cwd, 'add', '--all')
    expect(await seen(cwd)).toEqual([['moved/plan.md', 'renamed', 50, 50]])
  })

  test('names with spaces, letters of all kinds and line ends', async () => {
    const names = [
      'two words/plan.md',
      'größer/计划.plan.md',
      ...(process.platform === 'win32' ? [] : ['a\nb/plan.md']),
    ]
    const cwd = repositoryOf({...files, ...Object.fromEntries(names.map(name => [name, half]))})
    for (const name of names) write(cwd, name, done)
    expect(await seen(cwd)).toEqual(names.toSorted().map(name => [name, 'modified', 50, 100]))
  })

  test('what the base branch did since does not count', async () => {
    const cwd = repositoryOf(files)
    commit(cwd, {'a/plan.md': done})
    git(cwd, 'checkout', '--quiet', 'main')
    commit(cwd, {'b/plan.md': done, 'a/plan.md': template})
    git(cwd, 'checkout', '--quiet', 'work')
    expect(await seen(cwd)).toEqual([['a/plan.md', 'modified', 50, 100]])
  })

  test('what Git ignores is nobody’s change', async () => {
    const cwd = repositoryOf({...files, '.gitignore': 'drafts/\n'})
    write(cwd, 'drafts/plan.md', half)
    expect(await seen(cwd)).toEqual([])
  })

  test('from a folder below the top, the plans below it, by paths from there', async () => {
    const cwd = repositoryOf(files)
    commit(cwd, {'a/plan.md': done, 'b/plan.md': done})
    expect(await seen(path.join(cwd, 'a'))).toEqual([['plan.md', 'modified', 50, 100]])
    expect(await seen(path.join(cwd, 'a'), '../b')).toEqual([['../b/plan.md', 'modified', 50, 100]])
  })

  test('words narrow them', async () => {
    const cwd = repositoryOf(files)
    commit(cwd, {'a/plan.md': done, 'notes.md': done})
    expect(await seen(cwd, 'b')).toEqual([])
    expect(await seen(cwd, 'notes.md', 'a')).toEqual([
      ['a/plan.md', 'modified', 50, 100],
      ['notes.md', 'modified', 0, 100],
    ])
  })

  test('a link that became a plan has no old version', async () => {
    const cwd = repositoryOf(files)
    git(cwd, 'checkout', '--quiet', 'main')
    symlinkSync('../a/plan.md', path.join(cwd, 'b/linked.plan.md'))
    commit(cwd, {})
    git(cwd, 'checkout', '--quiet', '-B', 'work')
    rmSync(path.join(cwd, 'b/linked.plan.md'))
    write(cwd, 'b/linked.plan.md', done)
    expect(await seen(cwd)).toEqual([['b/linked.plan.md', 'modified', null, 100]])
  })

  test('in a second work tree of the repository', async () => {
    const cwd = repositoryOf(files)
    const second = path.join(folderOf({}), 'second tree')
    git(cwd, 'worktree', 'add', '--quiet', second, '-b', 'other')
    write(second, 'a/plan.md', done)
    expect(await seen(second)).toEqual([['a/plan.md', 'modified', 50, 100]])
  })
})

test('a plan may stay below the score where it does not fall', async () => {
  const cwd = repositoryOf({...files, '.github/plan-completeness.yml': 'ratchet: true\n'})
  write(cwd, 'a/plan.md', half.replace('wait', 'have to wait'))
  expect((await run(['check', '--base', 'main'], {cwd})).exitCode).toBe(0)
  write(cwd, 'a/plan.md', template)
  expect((await run(['check', '--base', 'main'], {cwd})).exitCode).toBe(1)
  expect((await run(['check'], {cwd})).exitCode).toBe(1)
})

test('the terminal shows the movement', async () => {
  const cwd = repositoryOf(files)
  write(cwd, 'a/plan.md', done)
  const {exitCode, stdout} = await run(['check', '--base', 'main'], {cwd})
  expect(exitCode).toBe(0)
  expect(stdout).toContain('50 → 100 of 100')
})

test('without a changed plan it passes, and says so', async () => {
  const {exitCode, stdout} = await run(['check', '--base', 'main'], {cwd: repositoryOf(files)})
  expect(exitCode).toBe(0)
  expect(stdout).toContain('No plan changed since `main`.')
})

test.each(['main', 'main~0', 'v1', 'HEAD'])('%s names a commit', async ref => {
  const cwd = repositoryOf(files)
  git(cwd, 'tag', 'v1')
  expect(await run(['check', '--base', ref], {cwd})).toMatchObject({exitCode: 0, stderr: ''})
})

const complaining =
  (complaint: string): Git =>
  async () => ({exitCode: 128, stdout: new Uint8Array(), complaint})
const absent: Git = async () => ({exitCode: null, stdout: new Uint8Array(), complaint: ''})

describe('2', () => {
  test.each([
    {
      ref: 'maim',
      says: 'Unexpected ref `maim`, expected a branch, a tag or a commit of this repository. Did you mean `main`?',
    },
    {ref: 'origin/release-2', says: 'Fetch it first'},
    {ref: '', says: 'Unexpected ref ``'},
    {ref: '-c', says: 'Unexpected ref `-c`'},
    {ref: 'main:a/plan.md', says: 'Unexpected ref `main:a/plan.md`'},
  ])('for the ref $ref', async ({ref, says}) => {
    const {exitCode, stdout, stderr} = await run(['check', `--base=${ref}`], {cwd: repositoryOf(files)})
    expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
    expect(stderr).toContain(says)
    expect(stderr).toMatch(/^plan-completeness: [^\n]+\n$/)
  })

  test('outside of a repository', async () => {
    const {exitCode, stderr} = await run(['check', '--base', 'main'], {cwd: folderOf({'plan.md': done})})
    expect(exitCode).toBe(2)
    expect(stderr).toContain('outside of a Git work tree')
    expect(stderr).toContain('leave `--base` out')
  })

  test('in a bare repository', async () => {
    const cwd = folderOf({})
    git(cwd, 'init', '--quiet', '--bare')
    expect((await run(['check', '--base', 'main'], {cwd})).stderr).toContain('outside of a Git work tree')
  })

  test('before the first commit', async () => {
    const cwd = folderOf({'plan.md': done})
    git(cwd, 'init', '--quiet')
    expect((await run(['check', '--base', 'main'], {cwd})).stderr).toContain('Unexpected ref `main`')
  })

  test('for a branch of another history', async () => {
    const cwd = repositoryOf(files)
    git(cwd, 'checkout', '--quiet', '--orphan', 'alien')
    commit(cwd, {'z/plan.md': done})
    expect((await run(['check', '--base', 'main'], {cwd})).stderr).toContain('git fetch --unshallow')
  })

  test.each([
    {name: 'no Git', git: absent, says: 'Unexpected missing command `git`'},
    {
      name: 'a complaint',
      git: complaining('fatal: detected dubious ownership\nhint: x'),
      says: 'Git says `fatal: detected',
    },
  ])('with $name', async ({git, says}) => {
    const {exitCode, stderr} = await run(['check', '--base', 'main'], {cwd: folderOf({}), git})
    expect(exitCode).toBe(2)
    expect(stderr).toContain(says)
  })
})

test('a machine without the command is told from one with it', async () => {
  expect(await nodeGit(folderOf({}), ['--version'])).toMatchObject({exitCode: 0})
  expect(await nodeGit(path.join(folderOf({}), 'nowhere'), ['--version'])).toMatchObject({exitCode: null})
})

describe('the ratchet', () => {
  const policy = '.github/plan-completeness.yml'
  const notice = '`ratchet` compares with a base, and there is none: name it, such as `--base origin/main`.'
  const noticesOf = async (cwd: string, ...argv: string[]) =>
    JSON.parse((await run(['check', '--format', 'json', ...argv], {cwd})).stdout).notices

  test('says that it compares with nothing, where it might have held a plan', async () => {
    expect(await noticesOf(folderOf({...files, [policy]: 'ratchet: true\n'}))).toEqual([notice])
    const overrides = 'overrides:\n  - paths: [a]\n    ratchet: true\n'
    expect(await noticesOf(folderOf({...files, [policy]: overrides}))).toEqual([notice])
  })

  test('says nothing without need', async () => {
    expect(await noticesOf(folderOf(files))).toEqual([])
    expect(await noticesOf(folderOf({...files, [policy]: 'ratchet: true\nmin-score: 50\n'}))).toEqual([])
    const cwd = repositoryOf({...files, [policy]: 'ratchet: true\n'})
    write(cwd, 'a/plan.md', half.replace('too long', 'long'))
    expect(await noticesOf(cwd, '--base', 'main')).toEqual([])
  })
})
