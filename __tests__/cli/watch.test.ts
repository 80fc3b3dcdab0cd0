import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {nodeWatch} from '../../src/cli/node-watch.ts'
import type {Watch} from '../../src/cli/watch.ts'
import {fail, ok} from '../../src/model/result.ts'
import {folderOf, removeFolders, run} from './run.ts'

afterAll(removeFolders)

const template = '# Plan\n\n## Why\n\n[Say why]\n'
const done = '# Plan\n\n## Why\n\nRiders wait too long at the gate.\n'
const args = ['check', '--watch', '--template', 'why.md'] as const
const WATCHING = 'Watching for changes. Ctrl-C ends.\n'

/** A watcher that hears of one change after each of these steps, and then of the end. */
function scripted(...steps: readonly (() => void)[]) {
  const heard = {folders: [] as (readonly string[])[], closed: 0, counts: (_: string) => false}
  const left = [...steps]
  const watch: Watch = counts => {
    heard.counts = counts
    return {
      follow: folders => {
        heard.folders.push(folders)
        return ok(null)
      },
      next: async () => {
        const step = left.shift()
        step?.()
        return step ? 'changed' : 'ended'
      },
      close: () => {
        heard.closed++
      },
    }
  }
  return {watch, heard}
}

describe('check --watch', () => {
  test('judges again after each change, and ends with the last verdict', async () => {
    const cwd = folderOf({'plan.md': template, 'why.md': template})
    const {watch, heard} = scripted(() => writeFileSync(path.join(cwd, 'plan.md'), done))
    const {exitCode, stdout, stderr} = await run(args, {cwd, watch})
    expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: WATCHING.repeat(2)})
    expect(stdout).toContain('Plan not started: 0 of 100')
    expect(stdout.indexOf('Plan passes: 100 of 100')).toBeGreaterThan(stdout.indexOf('0 of 100'))
    expect(heard.closed).toBe(1)
  })

  test('a terminal shows the newest report alone', async () => {
    const cwd = folderOf({'plan.md': template, 'why.md': template})
    const {stdout} = await run(args, {cwd, watch: scripted(() => {}).watch, columns: 80, env: {NO_COLOR: '1'}})
    expect(stdout.split('\u001B[H')).toHaveLength(2)
  })

  test('a problem on the way is told and mended', async () => {
    const cwd = folderOf({'plan.md': done, 'why.md': template})
    const steps = [() => rmSync(path.join(cwd, 'why.md')), () => writeFileSync(path.join(cwd, 'why.md'), template)]
    const {exitCode, stdout, stderr} = await run(args, {cwd, watch: scripted(...steps).watch})
    expect(exitCode).toBe(0)
    expect(stdout.match(/Plan passes/g)).toHaveLength(2)
    expect(stderr).toContain('plan-completeness: Unexpected template `why.md` (no such file)')
  })

  test('a problem at the start ends it', async () => {
    const {watch, heard} = scripted(() => {})
    const {exitCode, stdout, stderr} = await run(args, {cwd: folderOf({'plan.md': done}), watch})
    expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
    expect(stderr).toMatch(/^plan-completeness: [^\n]+\n$/)
    expect(heard.closed).toBe(1)
  })

  test('folders that cannot be watched are a problem', async () => {
    const follow = () => fail('bad-watch', 'Unexpected folder `x` (ENOSPC), expected one that can be watched', '')
    const watch: Watch = () => ({follow, next: async () => 'ended', close: () => {}})
    const {exitCode, stderr} = await run(args, {cwd: folderOf({'plan.md': done, 'why.md': template}), watch})
    expect(exitCode).toBe(2)
    expect(stderr).toContain('(ENOSPC)')
  })

  test('all folders of the project count, and what is named outside of it', async () => {
    const aside = folderOf({'t/why.txt': template, 'specs/deep/plan.md': done})
    const cwd = folderOf({'.git/HEAD': '', 'a/plan.md': done, 'node_modules/x/plan.md': done, 'b/c/notes.txt': 'x'})
    const {watch, heard} = scripted(() => mkdirSync(path.join(cwd, 'new')))
    const words = [path.join(aside, 'specs'), '--template', path.join(aside, 't/why.txt')]
    await run(['check', '--watch', '--output', '../report.md', ...words], {cwd: path.join(cwd, 'a'), watch})
    const inCwd = ['', 'a', 'b', 'b/c', 'specs/deep', 'specs', 't']
    const first = inCwd.map(name => path.join(/^(?:specs|t)/.test(name) ? aside : cwd, name))
    expect([...(heard.folders[0] ?? [])].sort()).toEqual(first.sort())
    expect(heard.folders[1]).toContain(path.join(cwd, 'new'))
    const counted = ['a/plan.md', 'x.yml', '.specify/presets/.registry', 'report.md', 'a.js', '../t/why.txt']
    expect(counted.filter(name => heard.counts(path.join(cwd, name)))).toEqual(counted.slice(0, 3))
    expect(heard.counts(path.join(aside, 't/why.txt'))).toBe(true)
  })
})

describe('watching the disk', () => {
  const counts = (file: string) => file.endsWith('.md')

  test('hears of changed, new and removed files, and of new folders, but not of others', async () => {
    const cwd = folderOf({'a/plan.md': 'x', 'b/plan.md': 'x'})
    const watcher = nodeWatch(counts)
    try {
      expect(watcher.follow([cwd, path.join(cwd, 'a')])).toEqual(ok(null))
      for (const change of [
        () => writeFileSync(path.join(cwd, 'a/plan.md'), 'y'),
        () => writeFileSync(path.join(cwd, 'a/new.md'), 'y'),
        () => rmSync(path.join(cwd, 'a/new.md')),
        () => mkdirSync(path.join(cwd, 'c')),
      ]) {
        const next = watcher.next()
        change()
        expect(await next).toBe('changed')
      }
      writeFileSync(path.join(cwd, 'a/notes.txt'), 'y')
      writeFileSync(path.join(cwd, 'b/plan.md'), 'y')
      const next = watcher.next()
      const quiet = new Promise(resolve => setTimeout(resolve, 300, 'quiet'))
      expect(await Promise.race([next, quiet])).toBe('quiet')
    } finally {
      watcher.close()
    }
  })

  test('a folder that was removed and made again is heard of again', async () => {
    const cwd = folderOf({'a/plan.md': 'x'})
    const folders = [cwd, path.join(cwd, 'a')]
    const watcher = nodeWatch(counts)
    try {
      watcher.follow(folders)
      rmSync(path.join(cwd, 'a'), {recursive: true})
      expect(await watcher.next()).toBe('changed')
      expect(watcher.follow(folders)).toEqual(ok(null))
      mkdirSync(path.join(cwd, 'a'))
      expect(await watcher.next()).toBe('changed')
      watcher.follow(folders)
      writeFileSync(path.join(cwd, 'a/plan.md'), 'y')
      expect(await watcher.next()).toBe('changed')
    } finally {
      watcher.close()
    }
  })

  test('Ctrl-C ends it, and leaves nothing behind', async () => {
    const before = process.listenerCount('SIGINT')
    const watcher = nodeWatch(counts)
    watcher.follow([folderOf({})])
    const next = watcher.next()
    process.emit('SIGINT')
    expect(await next).toBe('ended')
    expect(await watcher.next()).toBe('ended')
    watcher.close()
    expect(process.listenerCount('SIGINT')).toBe(before)
  })
})
