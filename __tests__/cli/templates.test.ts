import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {templatePurposes} from '../../src/cli/template-purposes.ts'
import {builtIns} from '../../src/template/registry.ts'
import {root, run} from './run.ts'

const ids = builtIns.map(({id}) => id)

test('the built-in templates are listed with what they suit', async () => {
  const {exitCode, stdout} = await run(['templates'], {columns: 60})
  expect(exitCode).toBe(0)
  for (const id of ids) expect(stdout).toMatch(new RegExp(`^${id} \\(\\d+ sections, \\d+ slots\\)\\n  Suits `, 'm'))
  expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(60)
})

test('what they suit is said in the words of the examples', () => {
  const readme = readFileSync(path.join(root, 'examples/README.md'), 'utf8')
  const rows = [...readme.matchAll(/^\| \[`([\w-]+)`\]\([^)]*\) \| ([^|]+) \|/gm)]
  expect(rows.map(([, id, suits]) => [id, suits?.trim()]).sort()).toEqual([...templatePurposes].sort())
  expect([...templatePurposes.keys()].sort()).toEqual(ids)
})

test.each(ids)('show %s prints its Markdown as it is', async id => {
  const {exitCode, stdout} = await run(['templates', 'show', id])
  expect(exitCode).toBe(0)
  expect(stdout).toBe(readFileSync(path.join(root, `templates/${id}.md`), 'utf8'))
})
