import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {actionsRunner} from '../../src/action/actions-runner.ts'
import {hostileText} from '../render/hostile.ts'

const folder = mkdtempSync(join(tmpdir(), 'plan-completeness-runner-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** The lines that a runner prints. */
function linesOf(print: () => void): string[] {
  const {write} = process.stdout
  const parts: string[] = []
  process.stdout.write = (part: string | Uint8Array) => parts.push(String(part)) > 0
  try {
    print()
  } finally {
    process.stdout.write = write
  }
  return parts
    .join('')
    .replace(/\r?\n$/, '')
    .split(/\r\n|\r|\n/)
}

const anyText = fc.oneof(hostileText, fc.string({unit: 'binary', maxLength: 80}))

test('a line of the log is one line, and no command', () => {
  fc.assert(
    fc.property(anyText, text => {
      const lines = linesOf(() => actionsRunner.info(text))
      expect(lines).toHaveLength(1)
      expect(lines[0]).not.toMatch(/^\s*::|##\[|[\p{Cc}\p{Cf}]/u)
    }),
    {numRuns: 300},
  )
})

test.each(['notice', 'error'] as const)('%s is one command, with the text as its message', kind => {
  fc.assert(
    fc.property(anyText, text => {
      const lines = linesOf(() => actionsRunner[kind](text))
      expect(lines).toHaveLength(1)
      expect(lines[0]?.startsWith(`::${kind}::`)).toBe(true)
      expect(lines[0]?.slice(`::${kind}::`.length)).not.toMatch(/^\s*::|##\[|[\p{Cc}\p{Cf}]/u)
    }),
    {numRuns: 300},
  )
})

test('an annotation is one command, and its file is left out where its name would not show as itself', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (file, heading, message) => {
      const [path, title] = [`plans/${file}`, `Finding ${heading}`]
      const place = {startLine: 3, endLine: 4, level: 'failure'} as const
      const lines = linesOf(() => actionsRunner.annotate({path, title, message, ...place}))
      expect(lines).toHaveLength(1)
      expect(lines[0]).toMatch(/^::error title=Finding [^,:]*(?:,file=plans\/[^,:]*,line=3,endLine=4)?::/)
    }),
    {numRuns: 300},
  )
})

test('a text cannot become an output of its own', () => {
  const output = join(folder, 'output')
  fc.assert(
    fc.property(anyText, text => {
      writeFileSync(output, '')
      process.env.GITHUB_OUTPUT = output
      actionsRunner.setOutput('report', text)
      delete process.env.GITHUB_OUTPUT
      const [, delimiter = '', value] = /^report<<(\S+)\r?\n([\s\S]*)$/.exec(readFileSync(output, 'utf8')) ?? []
      expect(value?.replaceAll('\r\n', '\n').endsWith(`\n${delimiter}\n`)).toBe(true)
      expect(value?.split(delimiter)).toHaveLength(2)
    }),
    {numRuns: 50},
  )
})

test('the summary and the reports are files', async () => {
  const summary = join(folder, 'summary.md')
  writeFileSync(summary, '')
  process.env.GITHUB_STEP_SUMMARY = summary
  await actionsRunner.appendSummary('## Plans\n')
  delete process.env.GITHUB_STEP_SUMMARY
  expect(readFileSync(summary, 'utf8')).toBe('## Plans\n')
  const path = await actionsRunner.saveFile(join(folder, 'some', 'reports'), 'report.json', '{}\n')
  expect(path).toBe(join(folder, 'some', 'reports', 'report.json'))
  expect(readFileSync(path, 'utf8')).toBe('{}\n')
})
