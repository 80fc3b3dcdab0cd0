import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {expect, test} from '@jest/globals'

test('the demo shows the comment, the check run, the outputs and the exit code', () => {
  const script = fileURLToPath(new URL('../../scripts/demo.mjs', import.meta.url))
  const {status, stdout, stderr} = spawnSync(process.execPath, [script], {encoding: 'utf8', timeout: 10_000})
  expect(stderr).toBe('')
  for (const words of ['The comment, by github-actions[bot]', '"Plan score"', 'result = fail', 'The exit code: 1']) {
    expect(stdout).toContain(words)
  }
  expect(status).toBe(0)
}, 15_000)
