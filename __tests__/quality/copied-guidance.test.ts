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

  test('but a prompt as it was, also on the line after its label, is told once', () => {
    const own = '# P\n\n## Way\n\n**How:** [Describe the way in which the harbour will be built]\n\n**Who:** [Name]\n'
    const plan = '# P\n\n## Way\n\n**How:**\n[Describe the way in which the harbour will be built]\n\n**Who:** Ida\n'
    expect(linesOf('copied-guidance', {template: own, plan})).toEqual([])
    expect(linesOf('unfilled', {template: own, plan})).toEqual([6])
  })

  test('in a list', () => {
    const own = '# P\n\n## Goals\n\n- [Name one goal of the users that this plan reaches]\n\n## Cost\n\n[How much]\n'
    const plan = '# P\n\n## Goals\n\n- Name one goal of the users that this plan\n\n## Cost\n\n100 EUR\n'
    expect(linesOf('copied-guidance', {template: own, plan})).toEqual([5])
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
    ['four words', 'Describe the main need'],
    ['a small part of a long prompt', 'the main need of the users'],
    ['words of several lines of the template', 'the harbour office holds the data and the users need the plan'],
    ['words of the template in a new order of two lines', 'the main parts of the system agrees with the users'],
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

  test('a table, a box and fixed items are no text of the author', () => {
    const own =
      '# P\n\n## Rules\n\n| Rule | Who |\n|---|---|\n| [Which rule of the harbour office holds here] | [Who] |\n\n## Goal\n\n[What]\n'
    const plan =
      '# P\n\n## Rules\n\n| Rule | Who |\n|---|---|\n| Which rule of the harbour office holds | Which rule of the harbour office holds |\n\n## Goal\n\nBoats\n'
    expect(linesOf('copied-guidance', {template: own, plan})).toEqual([])
  })

  test('an example behind other words', () => {
    for (const lead of ['for example', 'such as', 'e.g.', 'eg']) {
      const own = `# P\n\n## Store\n\n[The store, ${lead} a plain file in the folder of the harbour]\n\n## Goal\n\n[What]\n`
      const plan = '# P\n\n## Store\n\nThe store a plain file in the folder of the harbour\n\n## Goal\n\nBoats\n'
      expect(linesOf('copied-guidance', {template: own, plan})).toEqual([])
    }
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

describe('the name of a repeated block', () => {
  const block = (name: string, why: string) => `### Decision 1: ${name}\n\n- **Why:** ${why}\n\n- **When:** at noon\n`
  const around = (body: string) => `# Plan: Pier\n\n## Decisions\n\n${body}\n## Goal\n\nShorter queues.\n`
  const asks = around(block('[Title]', '[Reason]').replace('at noon', '[Day]')).replace('Shorter queues.', '[What]')

  test.each([
    {name: 'of the template above answers', plan: around(block('[Title]', 'It burns')), lines: [5]},
    {name: 'of its own', plan: around(block('Oil', 'It burns')), lines: []},
    {name: 'a tag', plan: around(block('[P]', 'It burns')), lines: []},
    {name: 'of the template above nothing', plan: asks, lines: []},
  ])('$name', ({plan, lines}) => {
    expect(linesOf('copied-guidance', {template: asks, plan})).toEqual(lines)
  })
})
