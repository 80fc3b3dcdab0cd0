import {describe, expect, test} from '@jest/globals'
import {flawsOf, linesOf} from './flaws.ts'

const field = (prompt: string, label = 'Performance Goals') =>
  `# Plan: [Name]\n\n## Context\n\n**${label}**: ${prompt}\n\n**Store**: [Which]\n\n## Goal\n\n[What]\n`
/** The answer stands on line 5. */
const says = (answer: string, label = 'Performance Goals') =>
  `# Plan: Pier\n\n## Context\n\n**${label}**: ${answer}\n\n**Store**: files\n\n## Goal\n\nBoats book by mail.\n`
const EXAMPLES = '[e.g., 1000 req/s, 60 fps or better]'

describe('has no number', () => {
  test.each([
    ['by its examples', 'Performance Goals', EXAMPLES, 'Fast page loads'],
    ['by a limit', 'Performance', '[e.g., p95 below 250 ms]', 'Quick enough for the boats'],
    ['by a letter with its unit', 'Reliability', '[e.g., 99.X% of the day]', 'High availability is expected'],
    [
      'by its type',
      'Start of the app',
      '[X seconds]',
      'The skipper shall be able to begin at once, as fast as on paper',
    ],
    ['by its name', 'Throughput', '[How much]', 'Enough for the whole harbour'],
    ['by its name in another word', 'Response time', '[How long]', 'Snappy'],
    ['in other languages', 'Antwortzeit', '[Wie lange]', 'schnell genug'],
    ['in other words of the author', 'Performance Goals', EXAMPLES, '**fast**, smooth and snappy'],
  ])('%s', (_, label, prompt, answer) => {
    expect(linesOf('unmeasurable-target', {template: field(prompt, label), plan: says(answer, label)})).toEqual([5])
  })

  test('in a list below its heading', () => {
    const template = '# Plan\n\n## Context\n\n### Performance\n\n- [e.g., p95 below 250 ms]\n\n## Goal\n\n[What]\n'
    const plan = '# Plan\n\n## Context\n\n### Performance\n\n- Quick pages\n- A calm server\n\n## Goal\n\nBoats book.\n'
    expect(linesOf('unmeasurable-target', {template, plan})).toEqual([7])
  })

  test('it says what is wanted', () => {
    const [flaw] = flawsOf('unmeasurable-target', {template: field(EXAMPLES), plan: says('Fast page loads')})
    expect(flaw).toMatchObject({
      severity: 'warning',
      message: 'Unexpected target `Fast page loads`, expected one with a number',
      section: 'Context',
      slot: 'Performance Goals',
      points: 0,
    })
  })
})

describe('can be measured, or need not be', () => {
  test.each([
    ['a number', '200 ms for nine in ten'],
    ['a number in words', 'two seconds'],
    ['a bound in words', 'sub-second answers'],
    ['a number in the list below', 'as follows\n- pages: 2 s\n- search: 3 s'],
    ['a number in a label below', 'as follows\n- **Within 2 s**: pages'],
    ['a number in full width', '２秒'],
    ['no target', 'No special target, an internal tool'],
    ['not applicable', 'N/A: nothing runs'],
    ['as before', 'Same as today'],
    ['elsewhere', 'See the service levels in spec.md'],
    ['best effort', 'Best effort'],
    ['what can be seen', 'Pages load without errors'],
    ['a marker, which is found already', 'NEEDS CLARIFICATION'],
    ['the prompt, which is found already', EXAMPLES],
    ['nothing, which is found already', ''],
  ])('%s', (_, answer) => {
    expect(linesOf('unmeasurable-target', {template: field(EXAMPLES), plan: says(answer)})).toEqual([])
  })

  test.each([
    ['a platform', 'Target Platform', '[e.g., Android 10+, 64 bits]', 'phones of the skippers'],
    ['goals in words', 'Goals', '[Goal 1, goal 2]', 'Boats book by mail'],
    ['a way to get there', 'Performance strategy', '[e.g., caching for 10 s]', 'Cache what is asked often'],
    ['how it is watched', 'Performance monitoring', '[e.g., every 10 s]', 'The dashboard of the harbour'],
    ['no target at all', 'Owner', '[Name, up to 20 users]', 'Ida'],
    ['a link', 'Latency', '[link to the service levels]', 'the wiki of the office'],
    ['a choice', 'Latency', '[low | high]', 'low'],
  ])('%s', (_, label, prompt, answer) => {
    expect(linesOf('unmeasurable-target', {template: field(prompt, label), plan: says(answer, label)})).toEqual([])
  })

  test('an answer that the plan gives in another place', () => {
    const plan = says('Fast').replace('**Performance Goals**: Fast', 'The performance goals are those of the harbour.')
    expect(linesOf('unmeasurable-target', {template: field(EXAMPLES), plan})).toEqual([])
  })

  test('a label of another name', () => {
    const plan = says('Fast').replace('**Performance Goals**: Fast', '- **Target**: the collection of berths')
    expect(linesOf('unmeasurable-target', {template: field(EXAMPLES), plan})).toEqual([])
  })

  test('a box and a fence', () => {
    const template = '# Plan\n\n## Performance\n\n- [ ] Below 250 ms\n\n```\n[250 ms]\n```\n\n## Goal\n\n[What]\n'
    const plan = '# Plan\n\n## Performance\n\n- [ ] Below\n\n```\nquick\n```\n\n## Goal\n\nBoats\n'
    expect(linesOf('unmeasurable-target', {template, plan})).toEqual([])
  })
})
