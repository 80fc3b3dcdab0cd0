import {describe, expect, test} from '@jest/globals'
import {flawsOf, linesOf} from './flaws.ts'

const template = [
  '# Plan: [Name]',
  '## Summary',
  '[Describe the main need of the users and the way in which this plan meets it]',
  '## Details',
  'Say in two or three sentences how the parts of the system work together.',
  '- **Store**: [Which database holds the data, and why it was chosen, e.g., SQLite because it needs no server at all]',
  '- **Owner**: [Who answers for it]',
  '## Checks',
  '- [ ] The harbour office has read the whole plan and agrees with it',
  '',
].join('\n\n')

/** The summary stands on line 5, the store on line 9. */
const planOf = (summary: string, store = 'SQLite, one file a harbour') =>
  `# Plan: Pier\n\n## Summary\n\n${summary}\n\n## Details\n\n- **Store**: ${store}\n- **Owner**: Ida Holm\n\n## Checks\n\n- [ ] The harbour office has read the whole plan and agrees with it\n`
const lines = (plan: string) => linesOf('copied-guidance', {template, plan})

const OWN = 'Skippers book a berth by mail, and the office sees one list.'

describe('only repeats the template', () => {
  test.each([
    ['the prompt, shortened', 'Describe the main need of the users and the way in which this plan', 5],
    ['the prompt with other marks', 'Describe the main need of users, and the way this plan meets it.', 5],
    ['one word more', 'Describe the main need of the skippers users and the way in which this plan meets it', 5],
    ['guidance from elsewhere', 'Say in two or three sentences how the parts of the system work', 5],
  ])('%s', (_, summary, line) => {
    expect(lines(planOf(summary))).toEqual([line])
  })

  test('in a label', () => {
    expect(lines(planOf(OWN, 'Which database holds the data and why it was chosen'))).toEqual([9])
  })

  test('it says what is wanted', () => {
    const [flaw] = flawsOf('copied-guidance', {template, plan: planOf(OWN, 'Which database holds the data and why')})
    expect(flaw).toMatchObject({
      severity: 'warning',
      message: 'Unexpected words of the template `Which database holds the data and why`, expected an answer',
      section: 'Details',
      slot: 'Store',
      points: 0,
    })
  })
})

describe('is an answer', () => {
  test.each([
    ['words of the author', OWN],
    ['few words', 'The main need'],
    ['words of the template with the author’s', `Describe the main need of the users: ${OWN}`],
    [
      'the author’s words below those of the template',
      `Describe the main need of the users and the way in which this plan meets it:\n\n${OWN}`,
    ],
    [
      'the prompt, which is found already',
      '[Describe the main need of the users and the way in which this plan meets it]',
    ],
    [
      'the prompt without its brackets, which is found already',
      'Describe the main need of the users and the way in which this plan meets it',
    ],
    ['nothing, which is found already', ''],
    ['a waiver', 'N/A, the way in which this plan meets the main need of users is known'],
  ])('%s', (_, summary) => {
    expect(lines(planOf(summary))).toEqual([])
  })

  test('an example of the template that holds', () => {
    expect(lines(planOf(OWN, 'SQLite because it needs no server at all'))).toEqual([])
  })

  test('guidance that was left above the answer', () => {
    const plan = planOf(OWN).replace(
      '## Details\n',
      '## Details\n\nSay in two or three sentences how the parts of the system work together.\n',
    )
    expect(lines(plan)).toEqual([])
  })
})
