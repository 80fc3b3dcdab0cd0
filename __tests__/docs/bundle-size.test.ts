import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'

const dist = join(import.meta.dirname, '../../dist')
const MAX_BYTES = 1_000_000

test.each(readdirSync(dist, {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.js')))(
  '%s is at most 1 MB',
  name => {
    expect(readFileSync(join(dist, name)).length).toBeLessThanOrEqual(MAX_BYTES)
  },
)

test('what is behind a proxy alone is a part of its own, of little else', () => {
  const parts = readdirSync(dist).filter(name => readAsset(name).includes('class HttpsProxyAgent'))
  expect(parts).toHaveLength(1)
  expect(readAsset(parts[0] ?? '').length).toBeLessThan(20_000)
})

function readAsset(name: string): string {
  return name.endsWith('.js') ? readFileSync(join(dist, name), 'utf8') : ''
}
