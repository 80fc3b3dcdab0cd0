import {describe, expect, test} from '@jest/globals'
import type {Mode, PlanReport, Report} from '../../src/model/report.ts'
import {bar} from '../../src/render/bar.ts'
import {clip, clipPath} from '../../src/render/clip.ts'
import {renderCheckRun, renderComment, renderJunit, renderSummary, toAnnotations} from '../../src/render/index.ts'
import {pointsText, sectionMove} from '../../src/render/points.ts'
import {toCells} from '../../src/render/terminal-cells.ts'
import {wrap} from '../../src/render/terminal-wrap.ts'
import {failsJob, runWords} from '../../src/render/verdict.ts'
import {context, draftPlan, failingPlan, manyPlans, notStartedPlan, planOf, reportOf, sectionOf} from './reports.ts'

describe('the verdict in words', () => {
  test.each([
    ['moved up', planOf({baseScore: 82, score: 91}), 'Plan passes: 82 → 91 of 100, needs 80'],
    ['did not move', planOf({baseScore: 91, score: 91}), 'Plan passes: 91 of 100, needs 80'],
    ['is new', planOf({baseScore: null, score: 91}), 'Plan passes: 91 of 100, needs 80'],
    [
      'did not fall',
      planOf({baseScore: 60, score: 62, decidedBy: 'base-score'}),
      'Plan passes: 60 → 62 of 100, may not fall below 60',
    ],
    [
      'stayed where it was',
      planOf({baseScore: 60, score: 60, decidedBy: 'base-score'}),
      'Plan passes: 60 of 100, may not fall below 60',
    ],
    [
      'fell',
      planOf({...failingPlan, baseScore: 72, decidedBy: 'base-score'}),
      'Plan in progress: 72 → 69 of 100, may not fall below 72',
    ],
    [
      'fell by less than a point',
      planOf({...failingPlan, baseScore: 69, decidedBy: 'base-score'}),
      'Plan in progress: 69 of 100, a little less than before, may not fall below 69',
    ],

    ['is a draft', failingPlan, 'Plan in progress: 52 → 69 of 100, needs 80'],
    ['is the template', notStartedPlan, 'Plan not started: 0 of 100, needs 80'],
    [
      'lacks a required answer',
      planOf({result: 'fail', decidedBy: 'required-answer', state: 'in-progress', baseScore: null, score: 97}),
      'Plan in progress: 97 of 100, but a required answer is missing',
    ],
  ])('of a plan that %s', (_, plan, words) => {
    expect(runWords(reportOf([plan]))).toBe(words)
  })

  test.each([
    [[planOf(), planOf({score: 84})], 'All 2 plans pass: lowest score 84, needs 80'],
    [
      [planOf(), planOf({baseScore: 60, score: 62, decidedBy: 'base-score'})],
      'All 2 plans pass: lowest score 62, needs 80 or no less than before',
    ],
    [[planOf(), failingPlan], '1 of 2 plans not there yet: lowest score 69, needs 80'],
    [[planOf(), planOf({minScore: 60, score: 84})], 'All 2 plans pass: lowest score 84, needs 60 to 80'],
    [[planOf(), draftPlan], '1 of 2 plans not there yet: lowest score 69, needs 80 to 90 (would fail)'],
    [[failingPlan, draftPlan], '2 of 2 plans not there yet: lowest score 69, needs 80 to 90'],
    [[], 'No plan to judge'],
  ])('of a run, %#', (plans, words) => {
    expect(runWords(reportOf(plans))).toBe(words)
  })

  test.each([
    [[draftPlan, planOf()], false],
    [[draftPlan, failingPlan], true],
    [[draftPlan], false],
    [[], false],
  ])('only plans that are gated fail the job, %#', (plans, expected) => {
    expect(failsJob(reportOf(plans))).toBe(expected)
  })

  test('of a failing plan in report mode', () => {
    const report = reportOf([failingPlan], {mode: 'report'})
    expect(runWords(report)).toBe('Plan in progress: 52 → 69 of 100, needs 80 (would fail)')
    expect(renderCheckRun(report, context).title).toBe('would fail: 52 → 69 of 100, needs 80')
  })
})

describe('a run that a label lets pass', () => {
  const skipped = (plans: readonly PlanReport[], mode: Mode = 'gate'): Report => ({
    ...reportOf(plans, {mode, skippedBy: 'label'}),
    plans: plans.map(plan => ({...plan, mode: 'report'})),
  })

  test.each([
    ['of one plan', skipped([failingPlan]), 'Plan in progress: 52 → 69 of 100, needs 80 (skipped by label)'],
    ['of a plan that passes', skipped([planOf()]), 'Plan passes: 82 → 100 of 100, needs 80 (skipped by label)'],
    [
      'of several',
      skipped([planOf(), failingPlan]),
      '1 of 2 plans not there yet: lowest score 69, needs 80 (skipped by label)',
    ],
    [
      'in report mode',
      skipped([failingPlan], 'report'),
      'Plan in progress: 52 → 69 of 100, needs 80 (skipped by label)',
    ],
  ])('%s', (_, report, words) => {
    expect(runWords(report)).toBe(words)
    expect(failsJob(report)).toBe(false)
  })

  test('has no red line anywhere', () => {
    const report = skipped([failingPlan])
    expect(renderCheckRun(report, context).title).toBe('skipped by label: 52 → 69 of 100, needs 80')
    expect(toAnnotations(report).map(({level}) => level)).not.toContain('failure')
    expect(renderJunit(report, context)).not.toContain('<failure')
  })
})

test('a row of several plans says which may not fall', () => {
  const held = planOf({path: 'a/plan.md', baseScore: 60, score: 62, decidedBy: 'base-score'})
  const comment = renderComment(reportOf([held, planOf()]), context)
  expect(comment).toContain('| passes, may not fall below 60 |')
  expect(comment).toContain('| passes |')
})

test('only nothing is an empty bar and only all is a full one', () => {
  expect([0, 0.01, 0.5, 0.99, 1].map(bar)).toEqual(['□□□□□□', '■□□□□□', '■■■□□□', '■■■■■□', '■■■■■■'])
})

test('points have one decimal at most', () => {
  expect([0, 0.04, 2, 6.25, 100 / 3].map(pointsText)).toEqual(['0', 'under 0.1', '2', '6.3', '33.3'])
})

test.each([
  {name: 'rose', section: sectionOf('A', 'partial', 4, 6, 1, {earned: 1, possible: 6}), move: '▲ 5.4'},
  {name: 'fell', section: sectionOf('A', 'partial', 3, 8, 1, {earned: 4, possible: 8}), move: '▼ 1.8'},
  {name: 'stayed', section: sectionOf('A', 'partial', 4, 6, 1, {earned: 4, possible: 6}), move: ''},
  {name: 'has no base', section: sectionOf('A', 'complete', 4, 4, 1), move: ''},
  {name: 'gained an optional part', section: sectionOf('A', 'complete', 5, 5, 1, {earned: 4, possible: 4}), move: ''},
  {
    name: 'rose by a trifle',
    section: sectionOf('A', 'partial', 4.001, 6, 1, {earned: 4, possible: 6}),
    move: '▲ under 0.1',
  },
])('a section that $name', ({section, move}) => {
  expect(sectionMove(section, planOf())).toBe(move)
})

test('what is too long is cut where it hurts least', () => {
  expect(clip('a sentence of some length', 12)).toBe('a sentence…')
  expect(clip('🙂🙂🙂', 2)).toBe('🙂…')
  expect(clipPath('services/ledger/specs/005-invoices/plan.md', 24)).toBe('services/…voices/plan.md')
})

test('a terminal’s columns count cells, not characters', () => {
  expect(toCells('漢字', 6)).toBe('漢字  ')
  expect(toCells('漢字漢字', 6)).toBe('漢字… ')
  expect(wrap('one two three', {indent: 2, columns: 9})).toEqual(['  one two', '  three'])
  expect(wrap('unbreakable', {indent: 2, columns: 9})).toEqual(['  unbreakable'])
})

test('a long table folds its complete sections into one row, the summary keeps each', () => {
  const sections = Array.from({length: 20}, (_, nth) =>
    nth === 0 ? sectionOf('First', 'missing', 0, 2, null) : sectionOf(`Section ${nth}`, 'complete', 2, 2, nth),
  )
  const report = reportOf([{...failingPlan, sections}])
  expect(renderComment(report, context)).toContain('| ✅ 19 more sections | | complete |')
  expect(renderSummary(report, context)).toContain('| ✅ [Section 19]')
})

test('the worst plans are told, the rest is counted', () => {
  const comment = renderComment(reportOf(manyPlans), context)
  expect(comment.length).toBeLessThanOrEqual(context.maxChars)
  expect(comment).toContain('Left out for want of room: 250 plans, ')
  expect(comment.split('<details>').length - 1).toBeGreaterThanOrEqual(10)
})
