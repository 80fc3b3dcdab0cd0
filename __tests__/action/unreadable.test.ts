import {expect, test} from '@jest/globals'
import {onGitHub} from './job.ts'
import {finished} from './plans.ts'

const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n'

test.each([
  {name: 'a symbolic link', file: {mode: '120000', content: '../../etc/passwd'}, says: 'symbolic link'},
  {name: 'a submodule', file: {mode: '160000', content: 'a'.repeat(40)}, says: 'submodule'},
  {name: 'a Git LFS pointer', file: POINTER, says: 'LFS'},
  {name: 'a file that is too large', file: 'x'.repeat(262_145), says: '256 KiB'},
  {name: 'a binary file', file: Buffer.from([0, 1, 2, 3, 0, 255, 254, 0]), says: 'not text'},
  {name: 'UTF-16', file: Buffer.from('\uFEFF# Plan', 'utf16le'), says: 'UTF-16'},
])('$name is a finding on that plan, and the others are judged', async ({file, says}) => {
  await onGitHub({head: {'a/plan.md': file, 'b/plan.md': finished('outline')}}, async ({github, run}) => {
    const {exitCode, outputs, report} = await run()
    expect(report.plans).toMatchObject([
      {
        path: 'a/plan.md',
        result: 'fail',
        state: 'unreadable',
        findings: [{rule: 'unreadable', message: expect.stringContaining(says)}],
      },
      {path: 'b/plan.md', result: 'pass', score: 100},
    ])
    expect(outputs).toMatchObject({result: 'fail', plans: '2', failed: '1'})
    expect(github.comments[0]?.body).toContain(says)
    expect(exitCode).toBe(1)
  })
})

test('an executable plan is a plan', async () => {
  await onGitHub({head: {'plan.md': {mode: '100755', content: finished('outline')}}}, async ({run}) => {
    expect((await run()).outputs).toMatchObject({result: 'pass', score: '100'})
  })
})

test('what a link points to is never read', async () => {
  const head = {'plan.md': {mode: '120000', content: 'secret.md'}, 'secret.md': 'the secret'}
  await onGitHub({head}, async ({github, requests, run}) => {
    const {log, summary} = await run()
    expect(requests.some(({path}) => path.includes('/git/blobs/') || path.includes('/contents/'))).toBe(false)
    expect(`${log}${summary}${github.comments[0]?.body}`).not.toContain('the secret')
  })
})

test('nothing of a plan or a file name is printed raw', async () => {
  const path = 'docs/\u001b[31m::error::x @everyone/plan.md'
  const plan = `${finished('outline')}\n## Extra\n\n::error file=x::injected TODO\n`
  await onGitHub({head: {[path]: plan}, permissions: {contents: 'read'}}, async ({run}) => {
    const {log, outputs} = await run()
    expect(log).not.toContain('\u001b')
    expect(log.split('\n').filter(line => line.startsWith('::error') && line.includes('injected'))).toEqual([])
    expect(Object.keys(outputs).sort()).toEqual(['failed', 'plans', 'report', 'result', 'score', 'skipped'])
  })
})

test('a base version that is a link is none', async () => {
  const base = {'plan.md': {mode: '120000', content: 'secret.md'}, 'secret.md': finished('outline')}
  const head = {'plan.md': finished('outline'), 'secret.md': finished('outline')}
  await onGitHub({base, head}, async ({run}) => {
    expect((await run()).report.plans).toMatchObject([{change: 'modified', score: 100, baseScore: null}])
  })
})
