import {describe, expect, test} from '@jest/globals'
import type {NaPolicy} from '../../src/model/policy.ts'
import {brief} from '../check/judge.ts'
import {by, judged} from './judged.ts'

const TEMPLATE = `# Plan

## Goal
[What]

## Operation
- **Alerts:** [What wakes somebody up]
- **Dashboard:** [Where to look]

## Legal review
[Outcome, or N/A]

## Open questions

| Question | Owner |
| --- | --- |
| [What is open] | [Who] |

## Decisions

### Decision 1: [Title]
- **Why:** [Reason]

## Notes (optional)
[Anything]
`

const plan = (
  parts: Partial<Record<'goal' | 'alerts' | 'operation' | 'legal' | 'questions' | 'decision' | 'notes', string>>,
) => `# Plan

## Goal
${parts.goal ?? 'A faster search for all shops.'}

## Operation
${parts.operation ?? `- **Alerts:** ${parts.alerts ?? 'Error rate over one in a hundred'}\n- **Dashboard:** Search in Grafana`}

## Legal review
${parts.legal ?? 'Passed in March.'}

## Open questions

| Question | Owner |
| --- | --- |
${parts.questions ?? '| Which index? | Pia |'}

## Decisions

### Decision 1: An index
${parts.decision ?? '- **Why:** It is quick.'}

## Notes
${parts.notes ?? 'See the minutes.'}
`
const judge = (text: string, na: Partial<NaPolicy>) => judged(text, by(TEMPLATE, {na}))
const REQUIRED = {reason: 'required'} as const
const NONE = {accept: false} as const

test('the plan of these tests is complete', () => {
  for (const na of [{}, REQUIRED, NONE]) expect(judge(plan({}), na)).toMatchObject({score: 100, findings: []})
})

describe('`reason: required`', () => {
  test.each(['N/A', 'n/a.', '[N/A]', '—', 'Not applicable', 'not needed', 'entfällt', '不适用'])(
    '%s alone is no answer',
    text => {
      const report = judge(plan({alerts: text}), REQUIRED)
      expect(brief(report.findings)).toEqual(['bad-waiver error 7 Alerts'])
      expect(report.findings[0]?.message).toContain('expected a reason with it')
      expect(judge(plan({alerts: text}), {}).score).toBe(100)
    },
  )

  test.each([
    'N/A, a failed search shows the map',
    'Not applicable because nobody is on call',
    'not needed: ten visitors a day',
    'None',
    'No new alerts',
    'Nothing to watch',
    'keine',
    'なし',
  ])('%s is an answer', text => {
    expect(judge(plan({alerts: text}), REQUIRED)).toMatchObject({score: 100, findings: []})
  })
})

describe('`accept: false`', () => {
  test.each(['N/A', 'N/A, a failed search shows the map', 'Does not apply to us', '–', 'Not required: small'])(
    '%s is no answer',
    text => {
      const report = judge(plan({alerts: text}), NONE)
      expect(brief(report.findings)).toEqual(['bad-waiver error 7 Alerts'])
      expect(report.findings[0]).toMatchObject({
        message: expect.stringContaining('the policy takes no waivers'),
        help: 'Answer what the template asks for.',
      })
      expect(report).toMatchObject({earned: 6, possible: 7})
    },
  )

  test.each(['None', 'No alerts, since nobody is on call', 'Nothing yet that could wake somebody'])(
    '%s is an answer',
    text => {
      expect(judge(plan({alerts: text}), NONE)).toMatchObject({score: 100, findings: []})
    },
  )
})

describe.each([
  ['reason', REQUIRED, 'N/A'],
  ['accept', NONE, 'N/A, there is none'],
] as const)('%s: a waiver of', (_, na, text) => {
  test.each([
    ['a section', plan({operation: text}), ['bad-waiver error 7 Operation']],
    ['a text', plan({goal: text}), ['bad-waiver error 4 Goal']],
    ['a table', plan({questions: `| ${text.replace(', ', ' | ')} |`}), ['bad-waiver error 17 Open questions']],
    ['a label in a block', plan({decision: `- **Why:** ${text}`}), ['bad-waiver error 22 Why']],
    ['a whole block', plan({decision: text}), ['bad-waiver error 22 Why']],
    ['what the template lets one waive', plan({legal: text}), []],
    ['something optional', plan({notes: text}), []],
  ])('%s', (_what, document, findings) => {
    const report = judge(document, na)
    const lost = report.findings.reduce((sum, {points}) => sum + points, 0)
    expect(brief(report.findings)).toEqual(findings)
    expect(lost).toBeCloseTo(100 - (100 * report.earned) / report.possible, 6)
    expect(report.score === 100).toBe(findings.length === 0)
    expect(judge(document, {}).score).toBe(100)
  })
})

test('all that is waived in one line is one finding, with all of its points', () => {
  const {findings, earned, possible} = judge(plan({operation: 'N/A'}), REQUIRED)
  expect(findings).toMatchObject([{rule: 'bad-waiver', line: 7, section: 'Operation'}])
  expect(findings[0]?.points).toBeCloseTo((100 * 2) / possible, 6)
  expect(earned).toBe(possible - 2)
})

test('reason in another cell of the row', () => {
  expect(judge(plan({questions: '| N/A | all was settled in May |'}), REQUIRED).score).toBe(100)
  expect(judge(plan({questions: '| N/A | N/A |'}), REQUIRED).score).toBeLessThan(100)
})

test('an item that waives beside real ones is no answer either', () => {
  const template = '# Plan\n\n## Goal\n[What]\n\n## Steps\n- [Step]\n'
  const text = '# Plan\n\n## Goal\nA faster search.\n\n## Steps\n- Build the index\n- N/A\n'
  expect(judged(text, by(template)).score).toBe(100)
  expect(brief(judged(text, by(template, {na: NONE})).findings)).toEqual(['bad-waiver error 8 Steps'])
})
