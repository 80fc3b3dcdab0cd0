import {expect, test} from '@jest/globals'
import {brief} from '../check/judge.ts'
import {inSection} from './section.ts'

const ROWS = '| Boat | Crew | Check |\n|---|---|---|\n'

test.each([
  {
    name: 'a sentence',
    asks: 'As a {{role}}, I want {{thing}}, so that {{benefit}}.',
    says: 'As a skipper, I want a lamp, so that {{benefit}}.',
    findings: ['unfilled error 5 Answers'],
    earned: 1.5,
  },
  {
    name: 'a box',
    asks: '- [ ] Tide read (AC: #)\n- [ ] Lamp lit (AC: #)',
    says: '- [x] Tide read (AC: 1)\n- [ ] Lamp lit (AC: #)',
    findings: ['unfilled error 6 Lamp lit (AC: #)'],
    earned: 2,
  },
  {
    name: 'a cell of a real row',
    asks: `${ROWS}| <boat> | <crew> | <check> |`,
    says: `${ROWS}| Aster | Ida | <check> |\n| Erle | Jo | log book |`,
    findings: ['leftover-row error 7 Answers'],
    earned: 1.75,
  },
  {
    name: 'a path, a type and code of the author',
    asks: '**Way:** [What is called]',
    says: '**Way:** GET /boats/{id}, gives List<Boat>, shown by <BoatList>, see `<boat>`',
    findings: [],
    earned: 2,
  },
])('gaps of the template: $name', ({asks, says, findings, earned}) => {
  const report = inSection(asks, says)
  expect(brief(report.findings)).toEqual(findings)
  expect(report.earned).toBe(earned)
})
