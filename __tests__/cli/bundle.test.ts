import {spawn, spawnSync} from 'node:child_process'
import {cpSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {TOOL} from '../../src/report/tool.ts'
import {folderOf, removeFolders, root} from './run.ts'

const bundle = path.join(root, 'dist/cli/index.js')
const template = '# Plan\n\n## Why\n\n[Say why]\n'
const answered = '# Plan\n\n## Why\n\nRiders wait too long at the gate.\n'

afterAll(removeFolders)

/** Run the built command line as its user does: another process, no terminal, away from the repository. */
function runBundle(args: readonly string[], cwd: string, script = bundle) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [script, ...args], {cwd, encoding: 'utf8'})
  return {status, stdout, stderr}
}

describe('the built command line', () => {
  const cwd = folderOf({'plan.md': answered, 'why.md': template, 'draft/plan.md': template})

  test.each([
    {args: ['--version'], status: 0, says: TOOL.version},
    {args: ['check', 'plan.md', '--template', 'why.md'], status: 0, says: 'Plan passes: 100 of 100, needs 80'},
    {args: ['check', '--template', 'why.md'], status: 1, says: '1 of 2 plans not there yet'},
    {args: ['templates', 'show', 'outline'], status: 0, says: '# Implementation Plan'},
    {args: ['explain', 'why.md'], status: 0, says: 'template why (from why.md): 1 section, 1 slot'},
  ])('$args', ({args, status, says}) => {
    const done = runBundle(args, cwd)
    expect(done).toMatchObject({status, stderr: ''})
    expect(done.stdout).toContain(says)
    expect(done.stdout).not.toContain('\u001B')
  })

  test('an install of which a part is missing is told, and no verdict', () => {
    const copy = path.join(folderOf({}), 'dist')
    cpSync(path.join(root, 'dist'), copy, {recursive: true})
    const parts = readdirSync(path.join(copy, 'cli')).filter(name => /^\d+\.index\.js$/.test(name))
    for (const part of parts) rmSync(path.join(copy, 'cli', part))
    const {status, stdout, stderr} = runBundle(['check', 'plan.md'], cwd, path.join(copy, 'cli/index.js'))
    expect({status, stdout}).toEqual({status: 2, stdout: ''})
    expect(stderr).toMatch(/^plan-completeness: Could not start: [^\n]*index\.js[^\n]*\n$/)
  })

  test('what cannot run is one line on standard error', () => {
    const {status, stdout, stderr} = runBundle(['check', '--format', 'jsn'], cwd)
    expect({status, stdout}).toEqual({status: 2, stdout: ''})
    expect(stderr).toMatch(/^plan-completeness: Unexpected format `jsn`[^\n]+\n$/)
  })

  // Windows has no signals; there, the console's Ctrl-C does the same.
  const testSignal = process.platform === 'win32' ? test.skip : test

  testSignal('--watch judges again and ends cleanly on Ctrl-C', async () => {
    const folder = folderOf({'plan.md': template, 'why.md': template})
    const child = spawn(process.execPath, [bundle, 'check', '--watch', '--template', 'why.md'], {cwd: folder})
    const seen = {stdout: '', stderr: ''}
    child.stdout.on('data', text => {
      seen.stdout += text
    })
    const closed = new Promise(resolve => child.on('close', resolve))
    for await (const text of child.stderr) {
      seen.stderr += text
      const rounds = seen.stderr.split('Ctrl-C ends.\n').length - 1
      if (rounds === 1) writeFileSync(path.join(folder, 'plan.md'), answered)
      if (rounds === 2) child.kill('SIGINT')
    }
    expect(await closed).toBe(0)
    expect(seen.stdout).toMatch(/not started: 0 of 100[\s\S]*passes: 100 of 100/)
    expect(seen.stderr).toBe('Watching for changes. Ctrl-C ends.\n'.repeat(2))
  })

  test('a reader that leaves early changes nothing', async () => {
    const child = spawn(process.execPath, [bundle, 'check', 'draft', '--template', 'governed'], {cwd})
    child.stdout.destroy()
    let errors = ''
    child.stderr.on('data', text => {
      errors += text
    })
    const status = await new Promise(resolve => child.on('close', resolve))
    expect({status, errors}).toEqual({status: 1, errors: ''})
  })
})
