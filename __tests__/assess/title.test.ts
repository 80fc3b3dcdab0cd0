import {expect, test} from '@jest/globals'
import {brief, judge} from '../check/judge.ts'

const TITLE = 'Implementation Plan: [FEATURE]'

test.each([
  {title: 'Implementation Plan: Berths by mail', findings: []},
  {title: 'Berths by mail', findings: []},
  {title: TITLE, findings: ['unfilled error 1 title']},
  {title: 'Berths: [FEATURE]', findings: ['unfilled error 1 title']},
  {title: 'Implementation Plan:', findings: ['empty-field warning 1 title']},
  {title: 'Implementation plan', findings: ['empty-field warning 1 title']},
])('a title for a prompt behind fixed words: $title', ({title, findings}) => {
  const around = (name: string, goal: string) => `# ${name}\n\n## Goal\n\n${goal}\n`
  expect(brief(judge(around(TITLE, '[What is wanted]'), around(title, 'Shorter queues')).findings)).toEqual(findings)
})
