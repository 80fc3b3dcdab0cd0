import {expect, test} from '@jest/globals'
import {onGitHub} from './job.ts'
import {finished, halfFinished, untouched} from './plans.ts'

const CONFIG = '.github/plan-completeness.yml'
const OWN = '# Plan\n\n## Goal\n\n[What shall be different afterwards]\n\n## Risks\n\n[What may go wrong]\n'
const ANSWERED =
  '# Plan\n\n## Goal\n\nSearch answers within 200 ms for all shops.\n\n## Risks\n\nThe index may lag behind the database by a minute.\n'

test('a custom template comes from the base commit', async () => {
  const base = {'docs/own.md': OWN}
  const head = {'docs/own.md': '# Plan\n', 'plan.md': ANSWERED, 'specs/plan.md': OWN}
  await onGitHub({base, head}, async ({run}) => {
    const {exitCode, report} = await run({inputs: {template: 'docs/own.md'}})
    expect(report.plans).toMatchObject([
      {path: 'plan.md', score: 100, template: {id: 'own', source: 'docs/own.md', chosenBy: 'input'}},
      {path: 'specs/plan.md', score: 0, state: 'not-started'},
    ])
    expect(exitCode).toBe(1)
  })
})

test('a template that is a link is refused', async () => {
  const base = {'docs/own.md': {mode: '120000', content: '../secret'}}
  await onGitHub({base, head: {...base, 'plan.md': ANSWERED}}, async ({run}) => {
    const {exitCode, log} = await run({inputs: {template: 'docs/own.md'}})
    expect(log).toContain('a symbolic link')
    expect(exitCode).toBe(1)
  })
})

test('the policy of the base judges, not that of the pull request', async () => {
  const base = {[CONFIG]: 'min-score: 100\n'}
  await onGitHub({base, head: {[CONFIG]: 'min-score: 0\n', 'plan.md': halfFinished('outline')}}, async ({run}) => {
    const judged = await run()
    expect(judged.report.policy).toEqual({source: 'base', minScore: 100})
    expect(judged.exitCode).toBe(1)
    const proposed = await run({inputs: {'config-from': 'head'}})
    expect(proposed.report.policy).toEqual({source: 'head', minScore: 0})
    expect(proposed.exitCode).toBe(0)
  })
})

test('the policy file goes before the inputs, and names the plans', async () => {
  const base = {[CONFIG]: 'min-score: 100\nmode: report\nplans:\n  - "rfcs/**/*.md"\n'}
  await onGitHub(
    {base, head: {...base, 'rfcs/one.md': untouched('outline'), 'plan.md': 'no plan here'}},
    async ({run}) => {
      const {exitCode, report} = await run({inputs: {'min-score': '0', mode: 'gate'}})
      expect(report).toMatchObject({mode: 'report', result: 'fail', policy: {minScore: 100}})
      expect(report.plans).toMatchObject([{path: 'rfcs/one.md'}])
      expect(exitCode).toBe(0)
    },
  )
})

test('a policy file that is a link is refused', async () => {
  const base = {[CONFIG]: {mode: '120000', content: '../secret.yml'}}
  await onGitHub({base, head: {...base, 'plan.md': ANSWERED}}, async ({run}) => {
    const {exitCode, log} = await run()
    expect(log).toContain(CONFIG)
    expect(exitCode).toBe(1)
  })
})

test('the ratchet lets a plan pass that did not get worse', async () => {
  const base = {'plan.md': untouched('outline')}
  await onGitHub({base, head: {'plan.md': halfFinished('outline')}}, async ({run}) => {
    expect((await run({inputs: {'min-score': '100', template: 'outline'}})).exitCode).toBe(1)
    expect((await run({inputs: {'min-score': '100', template: 'outline', ratchet: 'true'}})).exitCode).toBe(0)
  })
})

test.each([
  {name: 'a plan that rose', base: untouched('outline'), head: halfFinished('outline'), exitCode: 0},
  {name: 'a plan that fell', base: halfFinished('outline'), head: untouched('outline'), exitCode: 1},
])(
  'with the ratchet comment, check run and summary say what $name may not fall below',
  async ({base, head, exitCode}) => {
    await onGitHub({base: {'plan.md': base}, head: {'plan.md': head}}, async ({github, run}) => {
      const result = await run({inputs: {template: 'outline', ratchet: 'true'}})
      const [{score, baseScore}] = result.report.plans
      const words = `${baseScore} → ${score} of 100, may not fall below ${baseScore}`
      for (const text of [github.comments[0]?.body, github.checkRuns[0].title, result.summary])
        expect(text).toContain(words)
      expect(result.exitCode).toBe(exitCode)
    })
  },
)

test.each([
  {
    name: 'core',
    files: {'.specify/templates/plan-template.md': OWN},
    source: '.specify/templates/plan-template.md',
  },
  {
    name: 'an override before all',
    files: {
      '.specify/templates/plan-template.md': '# Other\n\n[x]\n',
      '.specify/templates/overrides/plan-template.md': OWN,
      '.specify/presets/one/templates/plan-template.md': '# Other\n\n[x]\n',
    },
    source: '.specify/templates/overrides/plan-template.md',
  },
  {
    name: 'presets by the priority of their registry',
    files: {
      '.specify/templates/plan-template.md': '# Other\n\n[x]\n',
      '.specify/presets/.registry': JSON.stringify({
        presets: {alpha: {priority: 20}, beta: {priority: 5}, off: {priority: 1, enabled: false}},
      }),
      '.specify/presets/alpha/templates/plan-template.md': '# Other\n\n[x]\n',
      '.specify/presets/beta/templates/plan-template.md': OWN,
      '.specify/presets/off/templates/plan-template.md': '# Other\n\n[x]\n',
    },
    source: '.specify/presets/beta/templates/plan-template.md',
  },
  {
    name: 'the nearest project of a monorepo',
    files: {
      '.specify/templates/plan-template.md': '# Other\n\n[x]\n',
      'apps/shop/.specify/templates/plan-template.md': OWN,
    },
    source: 'apps/shop/.specify/templates/plan-template.md',
  },
  {name: 'a template among the specs', files: {'specs/_template/plan.md': OWN}, source: 'specs/_template/plan.md'},
])("the repository's own template: $name", async ({files, source}) => {
  await onGitHub(
    {base: files, head: {...files, 'apps/shop/specs/001/plan.md': ANSWERED}, latencyMs: 20},
    async ({run}) => {
      const {report} = await run()
      expect(report.plans).toMatchObject([{score: 100, template: {source, chosenBy: 'repository'}}])
    },
  )
})

test('finished plans are green by default policy', async () => {
  await onGitHub({head: {'plan.md': finished('spec-kit')}}, async ({run}) => {
    expect((await run()).report.policy).toEqual({source: 'default', minScore: 80})
  })
})
