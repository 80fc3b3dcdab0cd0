import {describe, expect, test} from '@jest/globals'
import type {PlanReport, Report} from '../../src/model/report.ts'
import {
  renderCheckRun,
  renderComment,
  renderHtml,
  renderJson,
  renderJunit,
  renderPretty,
  renderSarif,
  renderSummary,
  toAnnotations,
} from '../../src/render/index.ts'
import {failsJob, runWords} from '../../src/render/verdict.ts'
import {findingCounts} from '../../src/render/worst-first.ts'
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
  waivingPlan,
} from './reports.ts'

/** A passing plan that has lost a few points. */
const nearlyThere = planOf({score: 91, earned: 51, state: 'in-progress', findings: failingPlan.findings.slice(1, 4)})

const CASES: readonly (readonly [string, Report])[] = [
  ['passing', reportOf([nearlyThere])],
  ['failing', reportOf([failingPlan])],
  ['not started', reportOf([notStartedPlan])],
  ['different', reportOf([differentPlan])],
  ['unreadable', reportOf([unreadablePlan])],
  ['mixed', reportOf(tenPlans)],
  ['report mode', reportOf(tenPlans, {mode: 'report'})],
  ['waivers', reportOf([waivingPlan])],
  ['waivers beside others', reportOf([waivingPlan, planOf(), failingPlan])],
  ['a draft beside others', reportOf([draftPlan, planOf()])],
  ['a draft beside a plan that fails', reportOf([draftPlan, failingPlan])],
]

describe.each(CASES)('all surfaces agree on %s:', (_, report) => {
  const comment = renderComment(report, context)
  const summary = renderSummary(report, {...context, maxChars: 1_000_000})
  const pretty = renderPretty(report, {...context, color: false, columns: 200})
  const findings = report.plans.flatMap(plan => plan.findings)

  test('the verdict', () => {
    const firstLine = (text: string) => text.split('\n')[0]
    expect(firstLine(comment)).toContain(runWords(report))
    expect(firstLine(summary)).toBe(firstLine(comment))
    expect(pretty).toContain(runWords(report))
    const would = report.result === 'fail' && !failsJob(report)
    expect(comment.includes('would fail')).toBe(would)
    expect(renderCheckRun(report, context).title.includes('would fail')).toBe(would)
    const isRed = toAnnotations(report).some(annotation => annotation.level === 'failure')
    expect(isRed).toBe(failsJob(report))
    expect(JSON.parse(renderJson(report))).toEqual(report)
  })

  test('the number of findings', () => {
    expect(toAnnotations(report)).toHaveLength(findings.length)
    expect(pretty).toContain(findingCounts(findings))
    for (const text of [comment, summary]) expect(rulesNamed(text)).toBe(findings.length)
    expect(rulesNamed(renderCheckRun(report, context).summary)).toBe(findings.length)
  })

  test('the files for other tools', () => {
    const page = renderHtml(report, context)
    const [run] = JSON.parse(renderSarif(report, context)).runs
    const xml = renderJunit(report, context)
    const escaped = runWords(report).replaceAll("'", '&#39;')
    expect(page).toContain(`<title>${escaped}</title>`)
    expect(xml.split('\n')[1]).toContain(runWords(report))
    expect(run.properties).toMatchObject({verdict: runWords(report), result: report.result})
    expect(xml.includes('<failure ')).toBe(failsJob(report))
    expect(rulesOnPage(page)).toBe(findings.length)
    expect(run.results).toHaveLength(findings.length)
    expect(
      xml.split(
        /<failure |(?<=<testcase[^>]*>\n(?:<skipped[^>]*><\/skipped>\n)?(?:<failure .*\n|<system-out>.*\n)*)<system-out>/,
      ).length - 1,
    ).toBe(findings.length)
    for (const {score, path} of report.plans) {
      expect(run.properties.plans).toContainEqual(expect.objectContaining({uri: path, score}))
      expect(xml).toContain(`<property name="score" value="${score}">`)
    }
    for (const {score} of report.plans.filter(isJudged)) expect(page).toMatch(new RegExp(`\\b${score} of 100`))
  })

  test('what the policy changed', () => {
    const page = renderHtml(report, context)
    const xml = renderJunit(report, context)
    const sarif = renderSarif(report, context)
    for (const notice of report.plans.flatMap(plan => plan.notices)) {
      const words = notice.split('`')[0] ?? ''
      for (const text of [comment, summary, pretty, page, xml, sarif]) expect(text).toContain(words)
    }
  })

  test('what is waived', () => {
    const page = renderHtml(report, context)
    const xml = renderJunit(report, context)
    const sarif = renderSarif(report, context)
    for (const {name, reason} of report.plans.flatMap(plan => plan.waivers)) {
      for (const text of [comment, summary, pretty, page, xml, sarif]) {
        expect(text).toContain(name)
        expect(text).toContain(reason)
      }
    }
    for (const plan of report.plans.filter(({waivers}) => waivers.length > 0))
      for (const text of [comment, summary, page]) expect(text).toContain(`${plan.waivers.length} waivers`)
  })

  test('the score', () => {
    for (const {score} of report.plans.filter(isJudged)) {
      for (const text of [comment, summary, pretty]) expect(text).toMatch(new RegExp(`\\b${score}\\b`))
    }
  })
})

test('what a huge report leaves out is counted, so that the number of findings agrees', () => {
  const report = reportOf(manyPlans)
  const all = manyPlans.flatMap(plan => plan.findings).length
  const texts = [
    renderComment(report, context),
    renderSummary(report, {...context, maxChars: 1_048_576}),
    renderCheckRun(report, {...context, maxChars: 65_535}).summary,
  ]
  for (const text of texts) {
    const left = Number(/Left out for want of room: .*?(\d+) findings/.exec(text)?.[1])
    expect(rulesNamed(text) + left).toBe(all)
  }
  expect(toAnnotations(report)).toHaveLength(all)
  expect(rulesOnPage(renderHtml(report, context))).toBe(all)
  expect(renderPretty(report, {...context, color: false, columns: 200})).toContain(
    `${runWords(report)} · ${all} errors`,
  )
  for (const text of texts.slice(0, 2)) expect(text.split('\n')[0]).toContain(runWords(report))
})

test('annotations come worst first, at a line of the file', () => {
  const annotations = toAnnotations(reportOf([planOf(), failingPlan]))
  expect(annotations.map(({level}) => level)).toEqual([
    ...Array(6).fill('failure'),
    ...Array(3).fill('warning'),
    'notice',
  ])
  for (const {startLine, endLine} of annotations) expect(1 <= startLine && startLine <= endLine).toBe(true)
})

test('drawing twice gives the same bytes', () => {
  const report = reportOf(tenPlans)
  expect(renderComment(structuredClone(report), context)).toBe(renderComment(report, context))
  const reversed = Object.fromEntries(Object.entries(report).reverse())
  expect(renderJson({...report, ...reversed})).toBe(renderJson(report))
})

test('away from GitHub there is no link but to the rules', () => {
  const text = renderComment(reportOf([failingPlan]), {...context, repository: null, headSha: null})
  expect(text).toContain('**Key Decisions and Rationale › Chosen** · line 64 · 1.8 points')
  expect(text.replaceAll(`](${context.docsUrl}/`, '')).not.toContain('](')
})

function rulesNamed(markdown: string): number {
  return markdown.split(`](${context.docsUrl}/`).length - 1
}

function rulesOnPage(page: string): number {
  return page.split(`<a href="${context.docsUrl}/`).length - 1
}

function isJudged({state}: PlanReport): boolean {
  return state !== 'unreadable' && state !== 'different-structure'
}
