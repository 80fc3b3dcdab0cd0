import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {expect} from '@jest/globals'

/** Compare with a golden file, byte for byte; `UPDATE_GOLDEN=1` writes it. */
export function expectGolden(file: string, text: string): void {
  const path = new URL(`./golden/${file}`, import.meta.url)
  if (process.env.UPDATE_GOLDEN !== undefined || !existsSync(path)) writeFileSync(path, text)
  expect(text).toBe(readFileSync(path, 'utf8'))
}
