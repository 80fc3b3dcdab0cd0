import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {expect} from '@jest/globals'

/** Compare a text with a golden file beside a test, byte for byte; `UPDATE_GOLDEN=1` writes it. */
export function expectGolden(test: string, file: string, text: string): void {
  const path = new URL(`./golden/${file}`, test)
  if (process.env.UPDATE_GOLDEN !== undefined) writeFileSync(path, text)
  expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : `no file ${file}`)
}

const HEAD = 50
const TAIL = 15

/** A text of many lines as a golden file that can be read: its ends, its size, and how often each of `parts` is in it. */
export function inShort(text: string, parts: Readonly<Record<string, RegExp>>): string {
  const lines = text.split('\n')
  const counts = Object.entries(parts).map(([name, part]) => `${text.match(part)?.length ?? 0} ${name}`)
  const size = `${lines.length} lines, ${new TextEncoder().encode(text).length} bytes`
  return [...lines.slice(0, HEAD), '', `[… ${[size, ...counts].join(', ')} …]`, '', ...lines.slice(-TAIL)].join('\n')
}
