import {describe, test} from '@jest/globals'
import type {Report} from '../../src/model/report.ts'
import {
  renderCheckRun,
  renderComment,
  renderJson,
  renderPretty,
  renderSummary,
  toAnnotations,
} from '../../src/render/index.ts'
import {expectGolden} from './golden.ts'
import {
  context,
  differentPlan,
  draftPlan,
  failingPlan,
  manyPlans,
  notStartedPlan,
  planOf,
  reportOf,
  tenPlans,
  unreadablePlan,
} from './reports.ts'

const passing = reportOf([planOf()])
const failing = reportOf([failingPlan])
const mixed = reportOf(tenPlans)

const REPORTS: Readonly<Record<string, Report>> = {
  passing,
  failing,
  mixed,
  'not-started': reportOf([notStartedPlan]),
  'different-structure': reportOf([differentPlan]),
  unreadable: reportOf([unreadablePlan]),
  'report-mode': reportOf([failingPlan], {
    mode: 'report',
    notices: ['The check run was refused: add `checks: write` under `permissions:`.'],
  }),
  'no-plans': reportOf([]),
  draft: reportOf([draftPlan]),
  'draft-beside-others': reportOf([draftPlan, planOf()]),
}

describe('golden files', () => {
  test.each(Object.entries(REPORTS))('comment of %s', (name, report) => {
    expectGolden(`comment-${name}.md`, renderComment(report, context))
  })

  test.each(Object.entries(REPORTS))('terminal of %s', (name, report) => {
    expectGolden(`terminal-${name}.txt`, renderPretty(report, {...context, color: false, columns: 100}))
  })

  test('check runs', () => {
    const titles = Object.entries(REPORTS).map(([name, report]) => `${name}: ${renderCheckRun(report, context).title}`)
    expectGolden('check-run-titles.txt', `${titles.join('\n')}\n`)
    expectGolden('check-run-failing.md', renderCheckRun(failing, context).summary)
  })

  test('summary', () => {
    expectGolden('summary-failing.md', renderSummary(failing, {...context, maxChars: 1_000_000}))
  })

  test('a comment with much too much to say', () => {
    expectGolden('comment-huge.md', renderComment(reportOf(manyPlans), context))
    expectGolden('comment-tight.md', renderComment(failing, {...context, maxChars: 3000}))
  })

  test('narrow and coloured terminals', () => {
    expectGolden('terminal-narrow.txt', renderPretty(failing, {...context, color: false, columns: 44}))
    expectGolden('terminal-colour.txt', renderPretty(failing, {...context, color: true, columns: 100}))
  })

  test('annotations and JSON', () => {
    expectGolden('annotations.json', `${JSON.stringify(toAnnotations(failing), null, 2)}\n`)
    expectGolden('report.json', renderJson(reportOf([unreadablePlan])))
  })
})
