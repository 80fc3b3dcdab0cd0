import {describe, expect, test} from '@jest/globals'
import {SHAPE_ANSWERS, SHAPE_PLAN, templateShapes} from '../policy/template-shapes.ts'
import {longestChain, onGitHub} from './job.ts'
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

test('a policy file that is a link is refused, whatever its target is called', async () => {
  const base = {[CONFIG]: {mode: '120000', content: 'min-score: 0'}}
  await onGitHub({base, head: {...base, 'plan.md': ANSWERED}}, async ({run}) => {
    const {exitCode, log} = await run()
    expect(log).toContain(`${CONFIG} (a symbolic link)`)
    expect(exitCode).toBe(1)
  })
})

describe('a policy file of the other ending', () => {
  const other = CONFIG.replace(/yml$/, 'yaml')

  test('is refused, since nobody would read it', async () => {
    const base = {[other]: 'min-score: 100\n'}
    await onGitHub({base, head: {...base, 'plan.md': ANSWERED}}, async ({run, requests}) => {
      const {exitCode, log} = await run()
      expect(log).toContain(`Unexpected policy file ${other}, expected ${CONFIG}`)
      expect(exitCode).toBe(1)
      expect(longestChain(requests)).toBe(1)
    })
  })

  test('is none where there is the right one, or where it is named', async () => {
    const base = {[other]: 'min-score: 0\n', 'a.md': 'x'}
    await onGitHub({base: {...base, [CONFIG]: ''}, head: {...base, [CONFIG]: '', 'plan.md': ANSWERED}}, async ({run}) =>
      expect((await run({inputs: {'min-score': '0'}})).exitCode).toBe(0),
    )
    await onGitHub({base, head: {...base, 'plan.md': untouched('outline')}}, async ({run}) =>
      expect((await run({inputs: {config: other}})).exitCode).toBe(0),
    )
  })

  test('is told by the pull request that brings it', async () => {
    await onGitHub({base: {'a.md': 'x'}, head: {[other]: 'min-score: 100\n', 'plan.md': ANSWERED}}, async ({run}) => {
      const {exitCode, report} = await run({inputs: {'min-score': '0'}})
      expect(report.notices).toEqual([expect.stringContaining(`they cannot be used. Unexpected policy file ${other}`)])
      expect(exitCode).toBe(0)
    })
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

test.each(templateShapes)("the repository's own template: $name", async ({files, source}) => {
  await onGitHub({base: files, head: {...files, [SHAPE_PLAN]: SHAPE_ANSWERS}}, async ({run}) => {
    const {report} = await run()
    expect(report.plans).toMatchObject([{score: 100, template: {source, chosenBy: 'repository'}}])
  })
})

test('a template of several files is waited for no longer than one', async () => {
  const files = {...templateShapes.find(({name}) => name.startsWith('a preset that appends'))?.files}
  await onGitHub(
    {base: files, head: {...files, [SHAPE_PLAN]: SHAPE_ANSWERS}, latencyMs: 400},
    async ({run, requests}) => {
      expect((await run()).exitCode).toBe(0)
      expect(longestChain(requests)).toBeLessThanOrEqual(4)
    },
  )
})

test('a pull request that changes what a preset adds is told what it would do', async () => {
  const shape = templateShapes.find(({name}) => name.startsWith('a preset that appends'))
  const addendum = '.specify/presets/team/templates/plan-addendum.md'
  const base = {...shape?.files}
  const head = {...base, [addendum]: '## Costs\n\n[What it costs]\n', [SHAPE_PLAN]: SHAPE_ANSWERS}
  await onGitHub({base, head}, async ({run}) => {
    const {report} = await run()
    expect(report).toMatchObject({
      result: 'pass',
      notices: [expect.stringContaining('the result would be: Plan in progress: 50 of 100')],
    })
  })
})

test('finished plans are green by default policy', async () => {
  await onGitHub({head: {'plan.md': finished('spec-kit')}}, async ({run}) => {
    expect((await run()).report.policy).toEqual({source: 'default', minScore: 80})
  })
})
