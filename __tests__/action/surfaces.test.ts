import {expect, test} from '@jest/globals'
import {publishComment} from '../../src/action/publish-comment.ts'
import {post, type Surfaces} from '../../src/action/surfaces.ts'
import type {Finding, PlanReport, Report} from '../../src/model/report.ts'
import {ok} from '../../src/model/result.ts'
import {readInputs} from '../../src/policy/inputs.ts'
import {createFakeGateway, emptyStanding} from './fake-gateway.ts'

const finding: Finding = {
  rule: 'unfilled',
  severity: 'error',
  message: 'Unexpected prompt, expected an answer',
  help: 'Answer it.',
  section: 'Goal',
  slot: null,
  line: 3,
  endLine: null,
  points: 0.1,
}

function toReport(count: number): Report {
  const plan: PlanReport = {
    path: 'plan.md',
    change: 'added',
    template: {id: 'outline', source: 'built-in', chosenBy: 'fit'},
    score: 40,
    baseScore: null,
    minScore: 80,
    mode: 'gate',
    earned: 4,
    possible: 10,
    result: 'fail',
    decidedBy: 'min-score',
    state: 'in-progress',
    sections: [],
    findings: Array.from({length: count}, (_, index) => ({...finding, line: index + 1})),
    highlights: [],
    skeleton: '',
    notices: [],
    waivers: [],
  }
  const tool = {name: 'plan-completeness', version: '1.0.0'}
  return {
    schemaVersion: 1,
    tool,
    result: 'fail',
    mode: 'gate',
    skippedBy: null,
    policy: {source: 'default', minScore: 80},
    plans: [plan],
    notices: [],
  }
}

function toSurfaces(report: Report, env: Record<string, string> = {}): Surfaces {
  const inputs = readInputs({'INPUT_GITHUB-TOKEN': 'token', ...env}, [])
  if (!inputs.ok) throw new Error(inputs.failure.message)
  const place = {owner: 'octo-org', name: 'octo-repo', serverUrl: 'https://github.com'}
  return {
    report,
    standing: emptyStanding,
    proposal: null,
    place: {pullNumber: 7, hasComments: true, headSha: 'a'.repeat(40), checkName: 'Plan score'},
    run: {
      ...place,
      apiUrl: 'https://api.github.com',
      graphqlUrl: 'https://api.github.com/graphql',
      runId: 5,
      runAttempt: 1,
    },
    inputs: inputs.value,
    context: maxChars => ({repository: place, headSha: 'a'.repeat(40), maxChars, docsUrl: 'https://example.org'}),
  }
}

test('annotations over our bound are left out, and their number is said', async () => {
  const gateway = createFakeGateway()
  await post(gateway, toSurfaces(toReport(1000)))
  const [run] = gateway.written.checkRuns
  expect(run?.annotations).toHaveLength(300)
  expect(run?.summary).toContain('700 of 1000 findings are not shown in the diff.')
  expect(run?.summary.length).toBeLessThanOrEqual(65_535)
  expect(gateway.written.comments[0]?.length).toBeLessThanOrEqual(65_536)
})

test('the marker names the run, the commit and the instance', async () => {
  const gateway = createFakeGateway()
  await post(gateway, toSurfaces(toReport(1), {'INPUT_COMMENT-ID': 'web'}))
  expect(gateway.written.comments[0]).toMatch(
    /^<!-- plan-completeness \{"id":"web","head":"a{40}","run":5,"attempt":1,"hash":"[0-9a-f]{16}"\} -->\n### /,
  )
})

test('the check run links to its own run', async () => {
  const gateway = createFakeGateway()
  await post(gateway, toSurfaces(toReport(1)))
  expect(gateway.written.checkRuns).toMatchObject([
    {detailsUrl: 'https://github.com/octo-org/octo-repo/actions/runs/5', conclusion: 'failure'},
  ])
})

test('a pull request that has moved on gets no comment', async () => {
  const gateway = createFakeGateway()
  const pull = ok({headSha: 'b'.repeat(40), changedFiles: 1, labels: [], files: null, comments: []})
  const posted = await post(gateway, {...toSurfaces(toReport(1)), standing: {...emptyStanding, pull}})
  expect(gateway.written.comments).toEqual([])
  expect(posted.comment).toMatchObject({ok: true})
})

test('a comment is as long as GitHub takes, its marker included', async () => {
  const gateway = createFakeGateway()
  const pull = {headSha: 'a'.repeat(40), changedFiles: 1, labels: [], files: null, comments: []}
  const marker = {id: 'web', head: 'a'.repeat(40), run: 12_345_678_901, attempt: 10}
  const render = (maxChars: number) => 'x'.repeat(maxChars)
  await publishComment(gateway, {number: 7, pull, marker, isWanted: true, render})
  expect(gateway.written.comments[0]).toHaveLength(65_536)
})
