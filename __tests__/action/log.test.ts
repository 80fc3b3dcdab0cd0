import {expect, test} from '@jest/globals'
import {onRunner} from './job.ts'
import {finished, halfFinished} from './plans.ts'

const ESC = '\u001b'
const NASTY = [
  '::error::injected',
  'x\n::error::injected',
  'x\r::warning file=a::injected',
  '%0A::error::injected',
  '##[error]injected',
  '::add-mask::x',
  '::stop-commands::x',
  `${ESC}]0;injected\u0007`,
  `${ESC}[31mred`,
  'a,line=1,title=injected',
  '-rf',
  '$(injected)',
  '`injected`',
  '@everyone #1 <img src=x>',
  '\u202egnp',
  'score=100\nresult=pass',
  'EOF\nresult<<EOF\npass',
]

/** A plan whose every answer, heading and box is hostile. */
const hostile = (text: string) =>
  halfFinished('governed')
    .replace(/^(## .*)$/gm, `$1 ${text.replaceAll('$', '$$$$')}`)
    .replace(/\[[^\]\n]{3,}\]/g, match => `${match} ${text} TODO ${text}`)

test.each([
  {name: 'a token that may write', permissions: {contents: 'read', 'pull-requests': 'write', checks: 'write'}},
  {name: 'a token that may only read', permissions: {contents: 'read'}},
] as const)('no plan and no file name starts a line of the log or an output: $name', async ({permissions}) => {
  const head = Object.fromEntries(
    NASTY.map((text, index) => [`${index}/${text.replaceAll('/', '_')}/plan.md`, hostile(text)]),
  )
  await onRunner({head, permissions}, async ({run}) => {
    const {log, outputs, exitCode} = await run({inputs: {template: 'outline'}})
    expect(exitCode).toBe(1)
    const lines = log.split(/\r\n|\r|\n/)
    const commands = lines.filter(line => /^\s*(?:::|##\[)/.test(line))
    expect(commands.filter(line => !isOurs(line))).toEqual([])
    expect(lines.filter(line => /^\s*(?:::|##\[)(?:error|warning)[^:]*::injected/.test(line))).toEqual([])
    expect(lines.filter(line => /[\p{Cc}\p{Cf}]/u.test(line))).toEqual([])
    expect(Object.keys(outputs).sort()).toEqual(['failed', 'plans', 'report', 'result', 'score', 'skipped'])
    expect(outputs).toMatchObject({result: 'fail', plans: String(NASTY.length), score: expect.stringMatching(/^\d+$/)})
  })
})

/** A command of ours: a level, our properties, and a message without another command at its start. */
function isOurs(line: string): boolean {
  return /^::(?:debug::comment: |(?:error|warning|notice)(?: title=[^,:]*(?:,file=[^,:]*,line=\d+,endLine=\d+)?)?::(?!:))/.test(
    line,
  )
}

test('the outputs hold numbers, words and a path of ours', async () => {
  await onRunner({head: {'result=pass/plan.md': finished('outline')}}, async ({run}) => {
    const {outputs} = await run()
    const {report, ...others} = outputs
    expect(others).toEqual({result: 'pass', score: '100', plans: '1', failed: '0', skipped: 'false'})
    expect(report).toMatch(/[\\/]plan-completeness[\\/]report\.json$/)
  })
})
