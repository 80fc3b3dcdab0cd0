import {expect, test} from '@jest/globals'
import {createExists, toTargets} from '../../src/action/targets.ts'
import type {Tree} from '../../src/github/gateway.ts'
import {onGitHub} from './job.ts'
import {finished} from './plans.ts'

const CONFIG = '.github/plan-completeness.yml'
const MODES: Readonly<Record<string, string>> = {link: '120000', module: '160000'}

function treeOf(files: Readonly<Record<string, string>>): Tree {
  return new Map(
    Object.entries(files).map(([path, kind]) => [path, {mode: MODES[kind] ?? '100644', sha: 'a', size: 1}]),
  )
}

test.each([
  ['a.md', true],
  ['docs', true],
  ['docs/deep', true],
  ['docs/deep/b.md', true],
  ['linked', true],
  ['vendor', true],
  ['B.md', false],
  ['doc', false],
  ['docs/c.md', false],
  ['a.md/c.md', false],
  ['linked/c.md', null],
  ['vendor/lib/c.md', null],
])('a commit has `%s`: %s', (path, is) => {
  const tree = treeOf({'a.md': 'file', 'docs/deep/b.md': 'file', linked: 'link', vendor: 'module'})
  expect(createExists(tree)(path)).toBe(is)
})

test.each([
  ['not read', {refused: 'a symbolic link'}],
  ['no text', Uint8Array.from([0xff, 0xfe, 1, 2])],
])('nothing is known of a plan that is %s', (_, content) => {
  expect([...(toTargets(content, 'plan.md', () => false) ?? [])]).toEqual([])
})

test('links are looked up in the commit that is judged, without a further request', async () => {
  const links = '\n\nSee [spec](spec.md), [lib](../lib/a.md), [link](../linked/a.md), [dead](dead.md).\n'
  const plan = finished('outline')
  const others = {'docs/spec.md': 'here', lib: {mode: '160000', content: 'a'.repeat(40)}}
  const head = {...others, linked: {mode: '120000', content: 'docs'}, 'docs/plan.md': plan}
  const counts: number[] = []
  for (const text of [plan, `${plan}${links}`]) {
    await onGitHub(
      {base: {[CONFIG]: 'mode: gate\n'}, head: {...head, 'docs/plan.md': text}},
      async ({run, requests}) => {
        const {report, exitCode} = await run()
        counts.push(requests.length)
        const dead = text === plan ? [] : [{rule: 'dead-link', severity: 'warning', points: 0}]
        expect(report.plans).toMatchObject([{score: 100, findings: dead}])
        if (dead.length > 0) expect(report.plans[0]?.findings[0]?.message).toContain('`dead.md`')
        expect(exitCode).toBe(0)
      },
    )
  }
  expect(counts[1]).toBe(counts[0])
})
