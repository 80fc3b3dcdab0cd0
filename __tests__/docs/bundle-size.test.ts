import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'

const dist = join(import.meta.dirname, '../../dist')
const MAX_BYTES = 1_000_000

test.each(['index.js', 'cli/index.js'])('%s is at most 1 MB', name => {
  expect(statSync(join(dist, name)).size).toBeLessThanOrEqual(MAX_BYTES)
})

test('what is behind a proxy alone is not loaded at the start', () => {
  expect(readFileSync(join(dist, 'index.js'), 'utf8')).not.toContain('class ProxyAgent')
  const later = readdirSync(dist).filter(name => /^\d+\.index\.js$/.test(name))
  expect(later.some(name => readFileSync(join(dist, name), 'utf8').includes('class ProxyAgent'))).toBe(true)
})
