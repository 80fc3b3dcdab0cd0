import {describe, expect, test} from '@jest/globals'
import {flawsOf, linesOf} from './flaws.ts'

const template = '# Plan: [Name]\n\n**Created**: [DATE]\n\n## Milestones\n\n[When]\n'
const header = (text: string) => `# Plan: Pier\n\n${text}\n\n## Milestones\n\nIn May.\n`
/** The text stands on line 7. */
const steps = (text: string, title = 'Milestones') =>
  `# Plan: Pier\n\n**Created**: 2026-01-05\n\n## ${title}\n\n${text}\n`
const lines = (plan: string) => linesOf('date-order', {template, plan})

describe('runs backwards', () => {
  test.each([
    ['updated before created', '**Created**: 2026-03-05\n**Last Updated**: 2026-02-05', [4]],
    ['the other way round', '**Last updated**: 2026-02-05\n**Date**: 2026-03-05', [3]],
    ['on one line', '**Created**: 2026-03-05 | **Updated**: 2026-02-05', [3]],
    ['in other forms', '**Created**: 5 March 2026\n**Modified**: Feb 2026', [4]],
    ['in a table of labels', '| Field | Value |\n|---|---|\n| Created | 2026-03-05 |\n| Updated | 2026-02-05 |', [6]],
    ['in a table of columns', '| Owner | Created | Updated |\n|---|---|---|\n| Ida | 2026-03-05 | 2026-02-05 |', [5]],
    ...'Date,Date created,Plan date,Created on,Created at,Creation date,Written,Datum,Erstellt,Fecha,Créé,Créé le,日期,创建时间,작성일'
      .split(',')
      .map((name): [string, string, number[]] => [name, `**${name}**: 2026-03-05\n**Updated**: 2026-02-05`, [4]]),
    ...'Update,Latest update,Last modified on,Revised,Changed,Edited at,Aktualisiert,Geändert am,Actualizado,Mis à jour,更新,最后更新时间'
      .concat(',最終更新,最終更新日,수정일,수정,최종 수정일,최종수정')
      .split(',')
      .map((name): [string, string, number[]] => [name, `**Created**: 2026-03-05\n**${name}**: 2026-02-05`, [4]]),
    ['in German', '**Erstellt am:** 2026-03-05\n**Zuletzt geändert:** 2026-02-05', [4]],
    ['in Chinese', '**创建日期**：2026-03-05\n**更新日期**：2026-02-05', [4]],
  ])('%s', (_, text, found) => {
    expect(lines(header(text))).toEqual(found)
  })

  test('in front matter', () => {
    const plan = `---\ncreated: 2026-03-05\nlast_updated: 2026-02-05\n---\n${header('By Ida')}`
    expect(lines(plan)).toEqual([3])
  })

  test.each([
    ['an end before its start', '- Start: 2026-05-04\n- End: 2026-04-04', [8]],
    ['in a row', '| What | Start | End |\n|---|---|---|\n| Gate | 2026-05-04 | 2026-04-04 |', [9]],
    ...'Start date/End date,Planned start/Planned end,Starts/Ends,Started on/Finished,Begin/Finish,Begins/Due,From/Until,From/To'
      .concat(
        ',Beginning/Completion,Start/Completed,Start/Completion date,Start/Due date,Start/Finish date,Anfang/Ende,开始/结束',
      )
      .split(',')
      .map((names): [string, string, number[]] => {
        const [start, end] = names.split('/')
        return [names, `- ${start}: 2026-05-04\n- ${end}: 2026-04-04`, [8]]
      }),
    ['the second of two ranges', 'First 2026-04-04 – 2026-05-04, then 2026-07-04 – 2026-06-04.', [7]],
    ['two on one line, told once', 'First 2026-05-04 – 2026-04-04, then 2026-07-04 – 2026-06-04.', [7]],
    ['two on two lines', '- 2026-05-04 – 2026-04-04\n- 2026-05-04 – 2026-04-04', [7, 8]],
    ['a range with words', 'From 2026-05-04 until 2026-04-04.', [7]],
    ['a range without blanks', 'Open 2026/05/04–2026/04/04.', [7]],
    ['milestones in columns', '| M1 | M2 |\n|---|---|\n| 2026-05-04 | 2026-04-04 |', [9]],
    ['two-digit steps', '- **Sprint 9**: 2026-05-04\n- **Sprint 10**: 2026-04-04', [8]],
    ['steps with a mark', '- ✅ Phase 1: 2026-05-04\n- Phase 2: 2026-04-04', [8]],
    ['a range', 'The gate is built 2026-05-04 – 2026-04-04.', [7]],
    ['a range in a cell', '| What | When |\n|---|---|\n| Gate | May 2026 - April 2026 |', [9]],
    ['phases', '### Phase 1\n2026-05-04\n\n### Phase 2\n2026-04-04', []],
    ['phases with their dates', '- **Phase 1**: 2026-05-04\n- **Phase 2**: 2026-04-04', [8]],
    ['phases in headings', '### Phase 1 (2026-05-04)\nGate\n\n### Phase 2 (2026-04-04)\nTill', [10]],
    ['milestones in rows', '| Step | Due |\n|---|---|\n| M1 | 2026-05-04 |\n| M2: till | 2026-04-04 |', [10]],
    ['numbered rows', '| Step | Due |\n|---|---|\n| 1. Gate | 2026-05-04 |\n| 2. Till | April 2026 |', [10]],
    ['items', '- Sprint 3 ends on 2026-05-04\n- Sprint 4 ends on 2026-04-04', [8]],
  ])('%s', (_, text, found) => {
    expect(lines(steps(text))).toEqual(found)
  })

  test('it says which two', () => {
    const [flaw] = flawsOf('date-order', {template, plan: steps('- **M1**: 2026-05-04\n- **M2**: 2026-04-04')})
    expect(flaw).toMatchObject({
      severity: 'warning',
      message: 'Unexpected date `2026-04-04`, expected none before `2026-05-04`',
      section: 'Milestones',
      slot: 'M2',
      points: 0,
    })
  })
})

describe('runs as it should', () => {
  test.each([
    ['nothing', ''],
    ['one day', '**Created**: 2026-03-05\n**Updated**: 2026-03-05'],
    ['updated later', '**Created**: 2026-03-05\n**Updated**: 2026-04-05'],
    ['updated within the month', '**Created**: 2026-03-05\n**Updated**: March 2026'],
    ['only one date', '**Created**: 2026-03-05\n**Updated**: last week'],
    ['several dates at once', '**Created**: 2026-03-05\n**Updated**: 2026-02-01, 2026-04-05'],
    ['a start that lies ahead', '**Start date**: 2026-09-01\n**Updated**: 2026-04-05'],
    ['a target that lies ahead', '**Target date**: 2026-09-01\n**Updated**: 2026-04-05'],
    ['forms that leave the month open', '**Created**: 05/03/2026\n**Updated**: 02/05/2026'],
    [
      'rows of several documents',
      '| Created | Updated | By |\n|---|---|---|\n| 2026-03-05 | - | Ida |\n| - | 2026-02-05 | Ed |',
    ],
  ])('%s', (_, text) => {
    expect(lines(header(text))).toEqual([])
  })

  test.each([
    ['a start and its end', '- Start: 2026-04-04\n- End: 2026-05-04'],
    ['a range', 'The gate is built 2026-04-04 – 2026-05-04.'],
    ['a date that was moved', 'The gate was moved from 2026-05-04 to 2026-04-04, and 2026-05-04 → 2026-04-04.'],
    ['two dates in a sentence', 'After 2026-05-04, unlike on 2026-04-04, the gate is open.'],
    ['milestones', '| Step | Due |\n|---|---|\n| M1 | 2026-04-04 |\n| M2 | 2026-05-04 |'],
    ['rows without an order', '| Step | Due |\n|---|---|\n| Gate | 2026-05-04 |\n| Till | 2026-04-04 |'],
    ['the newest first', '| Step | Due |\n|---|---|\n| M2 | 2026-05-04 |\n| M1 | 2026-04-04 |'],
    ['two kinds of steps', '- **Phase 1**: 2026-05-04\n- **M2**: 2026-04-04'],
    ['dates in code', '```\nStart: 2026-05-04\nEnd: 2026-04-04\n```'],
    ['dates as names', '- 12 March 2026: gate\n- 5 February 2026: till'],
    ['several ends', '- Start: 2026-05-04\n- End: 2026-04-04\n- End: 2026-06-04'],
    ['two dates in one label', '- Start: 2026-05-04, 2026-03-04\n- End: 2026-04-04'],
    ['a start alone', '- Start: 2026-05-04'],
    ['an end alone', '- End: 2026-04-04'],
    ['other labels', '- Restart: 2026-05-04\n- Weekend: 2026-04-04'],
    ['labels that only begin like these', '- Start of talks: 2026-05-04\n- End of talks: 2026-04-04'],
    ['the same step twice', '- **M1**: 2026-05-04\n- **M1**: 2026-04-04'],
    ['a step with two dates', '- **M1**: 2026-05-04\n- **M2**: 2026-04-04, then 2026-06-04'],
    ['steps without numbers between', '- **M1**: 2026-05-04\n- **Gate**: 2026-04-04'],
    ['steps without numbers before', '- **Gate**: 2026-05-04\n- **M1**: 2026-04-04'],
    ['numbers inside of names', '- Open M1: 2026-05-04\n- Open M2: 2026-04-04'],
    ['long numbers', '- **M100**: 2026-05-04\n- **M200**: 2026-04-04'],
    ['a date in words between', 'Not 2026-05-04 but – as said – 2026-04-04.'],
    ['a word before the dash', 'Until 2026-05-04 (a – b) 2026-04-04.'],
    ['several starts', '- Start: 2026-05-04\n- Start: 2026-06-04\n- End: 2026-04-04'],
  ])('%s', (_, text) => {
    expect(lines(steps(text))).toEqual([])
  })

  test.each(['Goals', 'Emphasis', 'Revision history of the milestones'])('steps under "%s" tell no timeline', title => {
    expect(lines(steps('- **M1**: 2026-05-04\n- **M2**: 2026-04-04', title))).toEqual([])
  })
})
