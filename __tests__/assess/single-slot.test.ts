import {describe, expect, test} from '@jest/globals'
import {brief, judge} from '../check/judge.ts'
import {ASKS} from './asks.ts'

type Row = {asks: keyof typeof ASKS; says: string; finding: string}

/** The slot stands alone in its section, so that nothing else there is answered. */
function check({asks, says}: Row) {
  const around = (body: string) => `# Plan\n\n## Answers\n\n${body}\n\n## Goal\n\n`
  return judge(`${around(ASKS[asks])}[What is wanted]\n`, `${around(says)}Boats book by mail.\n`)
}

describe('a section that asks for one thing reports that thing', () => {
  test.each<Row>([
    {asks: 'field', says: ASKS.field, finding: 'unfilled error 5 Owner'},
    {asks: 'field', says: '**Owner:**', finding: 'empty-field error 5 Owner'},
    {asks: 'field', says: '**Owner:** [the owner of it]', finding: 'unfilled error 5 Owner'},
    {asks: 'field', says: '**Owner:** `[Name of the owner]`', finding: 'unfilled error 5 Owner'},
    {asks: 'field', says: '**Owner:** TBD', finding: 'marker error 5 Owner'},
    {asks: 'field', says: '**Owner:** ???', finding: 'marker error 5 Owner'},
    {asks: 'field', says: '**Owner:** [Yes/No]', finding: 'open-choice error 5 Owner'},
    {asks: 'field', says: '**Owner:** <your answer>', finding: 'unfilled error 5 Owner'},
    {asks: 'field', says: '**Owner:** (fill in)', finding: 'unfilled error 5 Owner'},
    {asks: 'field', says: '', finding: 'empty-section error 3 Answers'},
    {asks: 'date', says: '**Start:** 2026-02-30', finding: 'bad-value error 5 Start'},
    {asks: 'date', says: '**Start:** 2026-02-XX', finding: 'bad-value error 5 Start'},
    {asks: 'date', says: '**Start:** soon', finding: 'bad-value error 5 Start'},
    {asks: 'version', says: '**Release:** vX.Y.Z', finding: 'bad-value error 5 Release'},
    {asks: 'number', says: '**Latency:** fast', finding: 'bad-value error 5 Latency'},
    {asks: 'choice', says: '**Impact:** Low / Medium / High', finding: 'open-choice error 5 Impact'},
    {asks: 'choice', says: '**Impact:** Low | High', finding: 'open-choice error 5 Impact'},
    {asks: 'prose', says: ASKS.prose, finding: 'unfilled error 5 Answers'},
    {asks: 'prose', says: '[Say what\nis wanted]', finding: 'unfilled error 5 Answers'},
    {asks: 'list', says: ASKS.list, finding: 'unfilled error 5 Answers'},
    {asks: 'table', says: '| Risk | Plan | Who |\n|---|---|---|', finding: 'empty-table error 5 Answers'},
    {
      asks: 'table',
      says: '| Risk | Plan | Who |\n|---|---|---|\n| | | |',
      finding: 'empty-table error 5 Answers',
    },
    {asks: 'fence', says: ASKS.fence, finding: 'unfilled error 6 Answers'},
  ])('$asks by $says', row => {
    const report = check(row)
    expect(brief(report.findings)).toEqual([row.finding])
    expect(report.earned).toBe(1)
  })
})
