import {describe, expect, test} from '@jest/globals'
import {flawsOf, linesOf} from './flaws.ts'

const template =
  '# Plan: [Name]\n\n## Cost\n\n[How much]\n\n## Owner\n\n[Who]\n\n## Gates\n\n- [ ] No open ends remain\n'

/** The box stands on line 13; the cost on line 5, the owner on line 9. */
const planOf = (cost: string, box: string) =>
  `# Plan: Pier\n\n## Cost\n\n${cost}\n\n## Owner\n\nIda Holm\n\n## Gates\n\n${box}\n`
const lines = (cost: string, box: string) => linesOf('ghost-tick', {template, plan: planOf(cost, box)})

describe('claims what is not so', () => {
  test.each([
    ['no markers', 'The fee is TBD.', '- [x] No TBD markers remain'],
    ['no open ends', 'The fee is TBD.', '- [x] No open ends remain'],
    ['all clarified', '[NEEDS CLARIFICATION: which fee?]', '- [x] All clarifications resolved'],
    ['all clarified, in code', 'The fee is TBD.', '- [x] No `[NEEDS CLARIFICATION]` markers remain'],
    ['in capitals', 'The fee is TBD.', '- [X] All NEEDS CLARIFICATION resolved'],
    ['with a label', 'The fee is TBD.', '- [x] **Clarity**: no TODO markers left'],
    ['unknowns', 'The fee is TBD.', '- [x] All technical unknowns resolved'],
    ['questions', 'The fee is TBD.', '- [x] Open questions are answered'],
    ['placeholders', '[How much]', '- [x] All placeholders replaced'],
    ['sections', '', '- [x] All mandatory sections completed'],
    ['one clarification', 'The fee is TBD.', '- [x] Every clarification is resolved'],
    ['no marker', 'The fee is TBD.', '- [x] No marker left'],
    ['no markers at all', 'The fee is TBD.', '- [x] no markers remain'],
    ['a to-do', 'The fee is TBD.', '- [x] No TODO left'],
    ['template text', '[How much]', '- [x] All template prompts removed'],
    ['a placeholder', '[How much]', '- [x] Every place-holder is gone'],
    ['blanks', '[How much]', '- [x] All blanks filled'],
    ['one blank', '[How much]', '- [x] No blank left'],
    ['placeholders in Korean', '[How much]', '- [x] 자리표시 없음'],
    ['every section', '', '- [x] Every section is completed'],
    ['all plan sections', '', '- [x] All plan sections complete'],
    ['decided', 'The fee is TBD.', '- [x] All unknowns decided'],
    ['in Chinese', 'The fee is TBD.', '- [x] 所有 NEEDS CLARIFICATION 已解决'],
  ])('%s', (_, cost, box) => {
    expect(lines(cost, box)).toEqual([13])
  })

  test('it says where', () => {
    const [flaw] = flawsOf('ghost-tick', {template, plan: planOf('The fee is TBD.', '- [x] No TBD markers remain')})
    expect(flaw).toMatchObject({
      severity: 'warning',
      message: 'Unexpected tick, expected none while line 5 has `TBD`',
      section: 'Gates',
      slot: 'No TBD markers remain',
      points: 0,
    })
  })
})

describe('is no ghost', () => {
  test.each([
    ['nothing is open', '100 EUR a month', '- [x] No TBD markers remain'],
    ['the box is open', 'The fee is TBD.', '- [ ] No TBD markers remain'],
    ['no box', 'The fee is TBD.', 'No TBD markers remain'],
    ['an empty box', 'The fee is TBD.', '- [x]'],
    ['a box about other things', 'The fee is TBD.', '- [x] The harbour office agrees'],
    ['a box that admits it', 'The fee is TBD.', '- [x] Open questions answered, except the fee'],
    ...'pending partial partially some most'
      .split(' ')
      .map((word): [string, string, string] => [word, 'The fee is TBD.', `- [x] Open questions: ${word} resolved`]),
    ...['in the spec', 'of the tasks', 'from research', 'in contracts', 'in the contract', 'by the tests']
      .concat([
        'of the task',
        'in spec.md',
        'code',
        'a comment',
        'comments',
        'image',
        'images',
        'screen',
        'screens',
        'form',
      ])
      .concat(['forms', 'input', 'inputs', 'UI', 'mock', 'mocks', 'mockup', 'mock-ups'])
      .map((words): [string, string, string] => [words, 'The fee is TBD.', `- [x] No TODO left: ${words}`]),
    ['the box itself', '100 EUR a month', '- [x] No open ends remain, says TBD'],
    ['a plan that lacks a section', '100 EUR a month', '- [x] No TBD markers remain'],
    ['not all', 'The fee is TBD.', '- [x] Not all clarifications resolved'],
    ['another file', 'The fee is TBD.', '- [x] No NEEDS CLARIFICATION markers in the spec'],
    ['the code', 'The fee is TBD.', '- [x] No TODO comments or placeholder code left'],
    ['a list of to-dos as the subject', 'The fee is TBD.', '- [x] All todos cleared from the list'],
    ['markers of a map', 'The fee is TBD.', '- [x] Map markers resolved to places'],
    ['questions are only asked', 'The fee is TBD.', '- [x] Open questions listed'],
    ['a leftover is no marker', '[How much]', '- [x] No TBD markers remain'],
    ['sections of something else', '', '- [x] All form sections completed by Ida'],
  ])('%s', (_, cost, box) => {
    expect(lines(cost, box)).toEqual([])
  })
})
