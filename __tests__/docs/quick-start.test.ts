import {copyFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, expect, test} from '@jest/globals'
import {folderOf, removeFolders, root, run} from '../cli/run.ts'
import {fencesOf, read} from './pages.ts'

afterAll(removeFolders)

const [, section = ''] = read('README.md').split('\n## Quick start\n')
const [text = ''] = section.split('\n## ')
const calls = fencesOf(text)
  .filter(({language}) => language === 'sh')
  .flatMap(fence => fence.text.split('\n'))
  .map(line => line.replace(/\s+#.*$/, ''))
  .filter(line => line.startsWith('plan-completeness '))
  .map(line => line.split(' ').slice(1))

test('the quick start leads from an empty folder to red, and from there to green', async () => {
  expect(calls.map(([command]) => command)).toEqual(['init', 'new', 'check'])
  const cwd = folderOf({})
  const codes: number[] = []
  for (const call of calls) codes.push((await run(call, {cwd})).exitCode)
  expect(codes).toEqual([0, 0, 1])
  const plan = calls[1]?.at(-1) ?? ''
  const [, finished = ''] = /\[this is a finished one\]\(([^)]+)\)/.exec(text) ?? []
  copyFileSync(path.join(root, finished), path.join(cwd, plan))
  expect(await run(['check'], {cwd})).toMatchObject({exitCode: 0, stderr: ''})
})
