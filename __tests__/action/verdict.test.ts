import {expect, test} from '@jest/globals'
import {FAST_CLOCK, findCommands, onGitHub, onRunner} from './job.ts'
import {finished, halfFinished, templateIds, untouched} from './plans.ts'

test.each(templateIds)('a finished plan by %s is green with 100', async id => {
  await onRunner({head: {'specs/001/plan.md': finished(id)}}, async ({github, run}) => {
    const {exitCode, outputs, report, summary, log} = await run()
    expect(report.plans).toMatchObject([
      {path: 'specs/001/plan.md', change: 'added', score: 100, template: {id, chosenBy: 'fit'}},
    ])
    expect(outputs).toMatchObject({result: 'pass', score: '100', plans: '1', failed: '0'})
    expect(github.comments).toHaveLength(1)
    expect(github.checkRuns).toMatchObject([{name: 'Plan score', conclusion: 'success', headSha: github.pull.headSha}])
    expect(summary).toContain('100')
    expect(findCommands(log, 'error')).toEqual([])
    expect(exitCode).toBe(0)
  })
})

test.each(templateIds)('an untouched plan by %s is red with 0', async id => {
  await onRunner({head: {'plan.md': untouched(id)}}, async ({github, run}) => {
    const {exitCode, outputs, report} = await run({inputs: {template: id}})
    expect(report.plans).toMatchObject([
      {score: 0, state: 'not-started', result: 'fail', template: {id, chosenBy: 'input'}},
    ])
    expect(outputs).toMatchObject({result: 'fail', score: '0', plans: '1', failed: '1'})
    expect(github.checkRuns).toMatchObject([{conclusion: 'failure'}])
    expect(exitCode).toBe(1)
  })
})

test('a half-finished plan is red, and its findings add up to what is missing', async () => {
  await onGitHub(
    {head: {'plan.md': halfFinished('governed'), 'docs/plan.md': finished('outline')}},
    async ({github, run}) => {
      const {exitCode, outputs, report} = await run({inputs: {template: 'auto'}})
      const plan = report.plans.find(({path}: {path: string}) => path === 'plan.md')
      const lost = plan.findings.reduce((sum: number, {points}: {points: number}) => sum + points, 0)
      expect(Math.floor(100 - lost + 1e-6)).toBe(plan.score)
      expect(plan.findings.length).toBeGreaterThan(2)
      expect(outputs).toMatchObject({result: 'fail', plans: '2', failed: '1'})
      const [checkRun] = github.checkRuns
      expect(checkRun.annotations).toHaveLength(plan.findings.length)
      expect(
        checkRun.annotations.every(
          (each: {path: string; start_line: number}) => each.path === 'plan.md' && each.start_line > 0,
        ),
      ).toBe(true)
      expect(exitCode).toBe(1)
    },
  )
})

test('report mode says that it would fail and does not', async () => {
  await onGitHub({head: {'plan.md': untouched('outline')}}, async ({github, run}) => {
    const {exitCode, outputs} = await run({inputs: {mode: 'report'}})
    expect(outputs).toMatchObject({result: 'fail', failed: '1'})
    expect(github.checkRuns).toMatchObject([{conclusion: 'success', title: expect.stringContaining('would fail')}])
    expect(github.comments[0]?.body).toContain('would fail')
    expect(exitCode).toBe(0)
  })
})

test('more findings than one request takes are all in the check run', async () => {
  const head = Object.fromEntries(
    templateIds.flatMap(id => [1, 2, 3].map(each => [`${id}/${each}/plan.md`, halfFinished(id)])),
  )
  await onGitHub({head}, async ({github, requests, run}) => {
    const {report} = await run({env: FAST_CLOCK})
    const findings = report.plans.flatMap((plan: {findings: object[]}) => plan.findings)
    expect(findings.length).toBeGreaterThan(50)
    expect(github.checkRuns).toHaveLength(1)
    expect(github.checkRuns[0].annotations).toHaveLength(findings.length)
    expect(requests.filter(({path}) => path.includes('/check-runs')).length).toBe(Math.ceil(findings.length / 50))
  })
})

test.each([
  {mode: 'gate', plan: untouched('outline'), exitCode: 1, conclusion: 'failure'},
  {mode: 'gate', plan: {mode: '120000', content: 'x'}, exitCode: 1, conclusion: 'failure'},
  {mode: 'gate', plan: finished('outline'), exitCode: 0, conclusion: 'success'},
  {mode: 'report', plan: untouched('outline'), exitCode: 0, conclusion: 'success'},
  {mode: 'report', plan: {mode: '120000', content: 'x'}, exitCode: 0, conclusion: 'success'},
  {mode: 'report', plan: finished('outline'), exitCode: 0, conclusion: 'success'},
])('$mode is red only if it gates, and neutral never: $conclusion', async ({mode, plan, exitCode, conclusion}) => {
  await onGitHub({head: {'plan.md': plan}}, async ({github, run}) => {
    const result = await run({inputs: {mode, template: 'outline'}})
    expect(result.exitCode).toBe(exitCode)
    expect(github.checkRuns).toMatchObject([{conclusion}])
    expect(findCommands(result.log, 'error').length).toBe(exitCode)
    const levels = new Set(
      github.checkRuns[0].annotations.map((each: {annotation_level: string}) => each.annotation_level),
    )
    if (exitCode === 0) expect(levels).not.toContain('failure')
  })
})

test('findings over our bound of annotations are counted in the check run', async () => {
  const plans = Array.from({length: 60}, (_, each) => [`${each}/plan.md`, halfFinished('governed')])
  await onGitHub({head: Object.fromEntries(plans)}, async ({github, run}) => {
    const {report} = await run({env: FAST_CLOCK, inputs: {template: 'governed'}})
    const count = report.plans.flatMap((plan: {findings: object[]}) => plan.findings).length
    expect(count).toBeGreaterThan(300)
    expect(github.checkRuns).toMatchObject([{conclusion: 'failure'}])
    expect(github.checkRuns[0].annotations).toHaveLength(300)
    expect(github.checkRuns[0].summary).toContain(`${count - 300} of ${count} findings are not shown in the diff.`)
  })
})
