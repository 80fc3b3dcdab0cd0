import {describe, expect, test} from '@jest/globals'
import {brief, judge} from '../check/judge.ts'
import {ASKS} from './asks.ts'

type Row = {asks: keyof typeof ASKS; says: string; earned: number; findings: string[]}

function check({asks, says}: Pick<Row, 'asks' | 'says'>) {
  const around = (body: string, port: string) => `# Plan\n\n## Answers\n\n${body}\n\n### Port\n\n${port}\n\n## Goal\n\n`
  return judge(
    `${around(ASKS[asks], '[Which harbour it is]')}[What is wanted]\n`,
    `${around(says, 'Aster')}Boats book by mail.\n`,
  )
}

describe('answered', () => {
  test.each([
    ['field', '**Owner:** Ida Holm'],
    ['field', '**Owner**: Ida Holm'],
    ['field', '- Owner: Ida Holm'],
    ['field', '### Owner\n\nIda Holm'],
    ['field', '**Owner:**\nIda Holm'],
    ['field', '**Owner:**\n\n- Ida Holm\n- Oskar Brandt'],
    ['field', '| Owner | Since |\n|---|---|\n| Ida Holm | May |'],
    ['date', '**Start:** 2028-02-29'],
    ['date', '**Start:** 3 March 2026'],
    ['date', '**Start:** week 2'],
    ['version', '**Release:** v2.1.0'],
    ['number', '**Latency:** under 250 ms'],
    ['choice', '**Impact:** High'],
    ['choice', '**Impact:** Critical'],
    ['choice', '**Impact:** medium, since boats wait'],
    ['prose', 'Boats book their berth by mail.'],
    ['prose', '- Boats book by mail\n- Offices see one list'],
    ['list', '- One real goal'],
    ['list', '1. One real goal\n2. And another'],
    ['list', '| Goal | Why |\n|---|---|\n| mail | quick |'],
    ['table', '| Risk | Plan | Who |\n|---|---|---|\n| ice | wait | Ida |'],
    ['table', '- Ice: we wait until it melts (Ida)'],
    ['fence', '```\nmail -> list -> berth\n```'],
    ['fence', '```mermaid\nflowchart LR\n  a --> b\n```'],
    ['optional', '**Store:** SQLite'],
  ] as const)('%s by %j', (asks, says) => {
    const report = check({asks, says})
    expect(brief(report.findings)).toEqual([])
    expect(report).toMatchObject({score: 100, state: 'complete'})
  })
})

describe('waived', () => {
  test.each([
    ['field', '**Owner:** N/A — the harbour is unmanned'],
    ['prose', 'Not applicable because nothing changes for boats.'],
    ['list', '- None, as the work has no goal of its own'],
    ['optional', '**Store:** N/A'],
  ] as const)('%s by %j', (asks, says) => {
    const report = check({asks, says})
    expect(report.score).toBe(100)
    expect(report.sections.find(section => section.id === 'answers')?.state).toBe('complete')
  })

  test('more than half of the slots waived bare is one warning', () => {
    const template = '# P\n\n## A\n\n**X:** [x of it]\n\n**Y:** [y of it]\n'
    const report = judge(template, '# P\n\n## A\n\n**X:** N/A\n\n**Y:** N/A\n')
    expect(report.findings.map(({rule, severity, points}) => ({rule, severity, points}))).toEqual([
      {rule: 'bare-na', severity: 'warning', points: 0},
    ])
  })
})

describe('never a placeholder', () => {
  test.each([
    '[P] [US1] Book a berth',
    '[HIGH] boats first',
    'a link [to the spec](spec.md)',
    'a reference [spec][1]\n\n[1]: spec.md',
    'a footnote[^1]\n\n[^1]: seen by Ida',
    '`string[]` and Map<string, Berth[]>',
    'JSON `{"a": [1, 2]}`',
    'the regex `[a-z]+`',
    'the test `[ -f plan.md ]`',
    'usage `berths [--dry-run] <port>`',
    'the path `/ports/[port]/berths`',
    'berths[0] is the quay',
    '[None] of the offices objected',
    'the TODO list screen sorts by date',
    'no TBDs remain',
    'a value of "TBD" is refused',
  ])('%s', text => {
    const report = check({asks: 'prose', says: text})
    expect(brief(report.findings)).toEqual([])
    expect(report.score).toBe(100)
  })
})

describe('not answered', () => {
  test.each<Row>([
    {asks: 'field', says: ASKS.field, earned: 2, findings: ['unfilled error 5 Owner']},
    {asks: 'field', says: '**Owner:**', earned: 2, findings: ['empty-field error 5 Owner']},
    {asks: 'field', says: '**Owner:** [the owner of it]', earned: 2, findings: ['unfilled error 5 Owner']},
    {asks: 'field', says: '**Owner:** `[Name of the owner]`', earned: 2, findings: ['unfilled error 5 Owner']},
    {asks: 'field', says: '**Owner:** TBD', earned: 2, findings: ['marker error 5 Owner']},
    {asks: 'field', says: '**Owner:** ???', earned: 2, findings: ['marker error 5 Owner']},
    {asks: 'field', says: '', earned: 2, findings: ['missing-field warning 3 Owner']},
    {asks: 'date', says: '**Start:** 2026-02-30', earned: 2, findings: ['bad-value error 5 Start']},
    {asks: 'date', says: '**Start:** 2026-02-XX', earned: 2, findings: ['bad-value error 5 Start']},
    {asks: 'date', says: '**Start:** soon', earned: 2, findings: ['bad-value error 5 Start']},
    {asks: 'version', says: '**Release:** vX.Y.Z', earned: 2, findings: ['bad-value error 5 Release']},
    {asks: 'number', says: '**Latency:** fast', earned: 2, findings: ['bad-value error 5 Latency']},
    {asks: 'choice', says: '**Impact:** Low / Medium / High', earned: 2, findings: ['open-choice error 5 Impact']},
    {asks: 'choice', says: '**Impact:** Low | High', earned: 2, findings: ['open-choice error 5 Impact']},
    {asks: 'prose', says: ASKS.prose, earned: 2, findings: ['unfilled error 5 Answers']},
    {asks: 'prose', says: '[Say what\nis wanted]', earned: 2, findings: ['unfilled error 5 Answers']},
    {
      asks: 'table',
      says: '| Risk | Plan | Who |\n|---|---|---|\n| | | |',
      earned: 2,
      findings: ['empty-table error 5 Answers'],
    },
    {asks: 'fence', says: ASKS.fence, earned: 2, findings: ['unfilled error 6 Answers']},
  ])('$asks by $says', row => {
    const report = check(row)
    expect(brief(report.findings)).toEqual(row.findings)
    expect(report.earned).toBe(row.earned)
  })

  test('a dropped section is one error without a line', () => {
    const report = judge('# P\n\n## Goal\n\n[What]\n\n## Risks\n\n- [One]\n', '# P\n\n## Goal\n\nBoats book by mail.\n')
    expect(brief(report.findings)).toEqual(['missing-section error - Risks'])
    expect(report).toMatchObject({score: 50, earned: 1, possible: 2})
  })
})

describe('partly', () => {
  test.each<Row>([
    {asks: 'list', says: '- One real goal\n- [Goal 2]', earned: 2.5, findings: ['leftover-row error 6 Answers']},
    {
      asks: 'table',
      says: '| Risk | Plan | Who |\n|---|---|---|\n| ice | wait | Ida |\n| [Risk] | [Plan] | [Who] |',
      earned: 2.5,
      findings: ['leftover-row error 8 Answers'],
    },
    {
      asks: 'table',
      says: '| Risk | Plan | Who |\n|---|---|---|\n| ice | wait | Ida |\n| | | |',
      earned: 2.5,
      findings: ['leftover-row warning 8 Answers'],
    },
    {asks: 'prose', says: 'Boats book by mail, the fee is TBD.', earned: 2.5, findings: ['marker error 5 Answers']},
    {
      asks: 'prose',
      says: 'Boats book by mail. [Say what is wanted]',
      earned: 2.5,
      findings: ['unfilled error 5 Answers'],
    },
    {
      asks: 'prose',
      says: 'Boats book by mail until 2026-02-30.',
      earned: 2.5,
      findings: ['bad-value warning 5 Answers'],
    },
  ])('$asks by $says', row => {
    const report = check(row)
    expect(brief(report.findings)).toEqual(row.findings)
    expect(report.earned).toBe(row.earned)
  })
})

describe('optional', () => {
  test('left out, it is outside the sum', () => {
    const template = '# P\n\n## A\n\n**X:** [x of it]\n\n**Store:** [if applicable, e.g., SQLite]\n'
    expect(judge(template, '# P\n\n## A\n\n**X:** boats\n')).toMatchObject({score: 100, possible: 1})
  })

  test('a leftover in it is a warning', () => {
    const template = '# P\n\n## A\n\n**X:** [x of it]\n\n**Store:** [if applicable, e.g., SQLite]\n'
    const report = judge(template, template.replace('[x of it]', 'boats'))
    expect(brief(report.findings)).toEqual(['unfilled warning 7 Store'])
  })
})
