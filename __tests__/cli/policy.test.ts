import {afterAll, describe, expect, test} from '@jest/globals'
import {EFFECTS, FILES} from '../policy/effects.ts'
import {folderOf, removeFolders, run} from './run.ts'

const CONFIG = '.github/plan-completeness.yml'

afterAll(removeFolders)

test.each(EFFECTS)('$key', async ({policy, exitCode, plans, notices = []}) => {
  const cwd = folderOf({...FILES, [CONFIG]: policy})
  const checked = await run(['check', '--format', 'json'], {cwd})
  const report = JSON.parse(checked.stdout)
  expect(report.plans).toHaveLength(plans.length)
  expect(report).toMatchObject({plans, notices})
  expect(checked).toMatchObject({exitCode, stderr: ''})
})

describe('options go before the file:', () => {
  const policy = `min-score: 0\nby-status: {Draft: report}\noverrides:\n  - paths: ["**"]\n    min-score: 10\n    mode: report\n    by-status: {Draft: report}\n    template: docs/own.md\n`
  const check = async (...options: string[]) => {
    const cwd = folderOf({...FILES, [CONFIG]: policy})
    const {exitCode, stdout} = await run(['check', 'a/plan.md', '--format', 'json', ...options], {cwd})
    return {exitCode, plan: JSON.parse(stdout).plans[0]}
  }

  test('as it is', async () => {
    expect(await check()).toMatchObject({
      exitCode: 0,
      plan: {minScore: 10, mode: 'report', template: {id: 'own', chosenBy: 'override'}},
    })
  })

  test.each([
    [['--min-score', '90'], {minScore: 90, mode: 'report', result: 'fail', notices: ['Reported']}, 0],
    [['--mode', 'gate', '--min-score', '90'], {minScore: 90, mode: 'gate', result: 'fail'}, 1],
    [['--template', 'outline'], {template: {id: 'outline', chosenBy: 'input'}}, 0],
    [['--template', 'docs/own.md'], {template: {id: 'own', source: 'docs/own.md', chosenBy: 'input'}}, 0],
  ] as const)('%s', async (options, plan, exitCode) => {
    const {notices: _, ...expected} = {notices: [], ...plan}
    expect(await check(...options)).toMatchObject({exitCode, plan: expected})
  })
})

test('max-plans', async () => {
  const cwd = folderOf({...FILES, [CONFIG]: 'max-plans: 1\n'})
  expect(await run(['check'], {cwd})).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: expect.stringContaining('Unexpected 2 plans, expected at most 1 in a run (`max-plans`)'),
  })
  expect((await run(['check', 'a/plan.md'], {cwd})).exitCode).toBe(1)
  expect((await run(['check', '--shard', '1/2'], {cwd})).exitCode).toBe(1)
})

test('max-plan-size', async () => {
  const large = `${FILES['a/plan.md']}\n${'More words about it. '.repeat(60)}\n`
  const check = async (size: number) => {
    const cwd = folderOf({...FILES, 'a/plan.md': large, [CONFIG]: `template: docs/own.md\nmax-plan-size: ${size}\n`})
    return JSON.parse((await run(['check', 'a/plan.md', '--format', 'json'], {cwd})).stdout).plans[0]
  }
  expect(await check(1)).toMatchObject({
    state: 'unreadable',
    findings: [{message: expect.stringContaining('over 1 KiB')}],
  })
  expect(await check(2)).toMatchObject({state: 'in-progress'})
})

test('paths of the file start at the root of the project, wherever it is run', async () => {
  const policy = 'ignore: [b]\noverrides:\n  - paths: [a]\n    min-score: 12\n    template: docs/own.md\n'
  const cwd = folderOf({...FILES, [CONFIG]: policy, '.git/HEAD': ''})
  const below = await run(['check', '../a/plan.md', '../b/plan.md', '--format', 'json'], {cwd: `${cwd}/notes`})
  expect(JSON.parse(below.stdout)).toMatchObject({
    plans: [{path: '../a/plan.md', minScore: 12, template: {source: '../docs/own.md', chosenBy: 'override'}}],
    notices: ['Not judged, since the policy file has them under `ignore`: `../b/plan.md`.'],
  })
})

test('what somebody names is served although it is ignored', async () => {
  const cwd = folderOf({...FILES, [CONFIG]: 'ignore: [a]\ntemplate: docs/own.md\n'})
  expect((await run(['skeleton', 'a/plan.md'], {cwd})).stdout).toContain('## Cost')
  expect((await run(['explain', 'a/plan.md'], {cwd})).stdout).toContain('Goal')
  expect(JSON.parse((await run(['fix-list', 'a/plan.md'], {cwd})).stdout).plans).toHaveLength(1)
})

test('`explain` says what the policy changed, and what is waived', async () => {
  const plan = `${FILES['a/plan.md']}\n<!-- plan-completeness: waive "Cost" because it is fixed -->\n`
  const cwd = folderOf({...FILES, 'a/plan.md': plan, [CONFIG]: 'template: docs/own.md\nby-status: {Draft: report}\n'})
  const {stdout} = await run(['explain', 'a/plan.md'], {cwd})
  expect(stdout).toContain('Reported, not gated: its status is `Draft`.')
  expect(stdout).toContain('Waived: Cost (line 15): it is fixed')
  expect(stdout).toMatch(/Cost {2}waived/)
})

test('a template that no plan needs is not missed', async () => {
  const cwd = folderOf({...FILES, [CONFIG]: 'overrides:\n  - paths: [c]\n    template: docs/none.md\n'})
  expect((await run(['check', 'a/plan.md'], {cwd})).stderr).toBe('')
  const other = folderOf({...FILES, [CONFIG]: 'overrides:\n  - paths: [a]\n    template: docs/none.md\n'})
  expect(await run(['check', 'a/plan.md'], {cwd: other})).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('`docs/none.md`'),
  })
})

test('a file that cannot be used is one line, and nothing of it holds', async () => {
  const cwd = folderOf({...FILES, [CONFIG]: 'mode: report\nmin-scores: 1\n'})
  expect(await run(['check'], {cwd})).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: expect.stringMatching(
      /^plan-completeness: Unexpected key `min-scores` in [^\n]*:2:1[^\n]*`min-score`\?\n$/,
    ),
  })
})

describe('a policy file of the other ending', () => {
  const OTHER = CONFIG.replace(/yml$/, 'yaml')

  test('is refused, since nobody would read it', async () => {
    const {exitCode, stdout, stderr} = await run(['check'], {cwd: folderOf({...FILES, [OTHER]: 'min-score: 100\n'})})
    expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
    expect(stderr).toBe(
      `plan-completeness: Unexpected policy file \`${OTHER}\`, expected \`${CONFIG}\`. Rename it, or name it with \`--config\`.\n`,
    )
  })

  test('is none where there is the right one, or where it is named', async () => {
    const files = {...FILES, [OTHER]: 'min-score: 0\n'}
    expect((await run(['check', '--config', OTHER], {cwd: folderOf(files)})).stderr).toBe('')
    expect((await run(['check'], {cwd: folderOf({...files, [CONFIG]: ''})})).stderr).toBe('')
  })
})
