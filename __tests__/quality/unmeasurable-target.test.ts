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
    ...'uptime,Latenz,Durchsatz,error rate,error budget,RTO,RPO,MTTR,p95,p99'
      .split(',')
      .map((name): [string, string, string, string] => [name, name, '[How much]', 'Good enough']),
    ...'X ms;X s;N%;Y.Z ms;250 ms;9 ns;9 sec;9 seconds;9 min;9 minutes;9 hours;1 hour;9 days;1 day;60 fps;9 qps;9 rps;9 tps'
      .concat(
        ';9 req;9 requests;1 request;9 ops;9 operations;1 operation;9 orders;1 order;9 users;1 user;9 kB;9 MiB;9 G',
      )
      .concat(';< 9;<9;p95;p50 or better;1.5 s;1,000 ms;9 µs')
      .split(';')
      .map((text): [string, string, string, string] => [
        text,
        'Performance',
        `[e.g., ${text}]`,
        'Good enough for boats',
      ]),
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
    ['a dash', '—'],
    ['without failures', 'Pages load without failures'],
    ['without a warning', 'Pages load without warning'],
    ['a bound in one word', 'subsecond'],
    ['much less than that', 'sub-millisecond answers'],
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
    ...'platforms platform audience user users group groups date dates environment environments state'
      .split(' ')
      .map((word): [string, string, string, string] => [word, `Target ${word}`, '[e.g., up to 20 users]', 'skippers']),
    ...'optimization optimisation techniques alerts degradation test tests testing validation checklist compliance approach'
      .concat(' strategy caching logging')
      .split(' ')
      .map((word): [string, string, string, string] => [
        word,
        `Performance ${word}`,
        '[e.g., 20 ms]',
        'as quick as can be',
      ]),
    ...'Metric 1,part X of it,2nd try,9boats,AX ms'
      .split(',')
      .map((text): [string, string, string, string] => [text, 'Performance', `[${text}]`, 'as quick as can be']),
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

  test('a gap on another line hides nothing', () => {
    for (const [before, behind] of [
      ['[Which]', 'files'],
      ['files', '[Which]'],
    ]) {
      const template = `${field(EXAMPLES)}\n**Port**: [Which]\n`.replace(
        '## Context\n',
        '## Context\n\n**Gate**: [Which]\n',
      )
      const plan = says('Fast')
        .replace('## Context\n', `## Context\n\n**Gate**: ${before}\n`)
        .replace('files', `${behind}`)
      expect(linesOf('unmeasurable-target', {template, plan})).toEqual([7])
    }
  })

  test('a section that does not apply', () => {
    const template = '# Plan\n\n## Throughput\n\n[How much]\n\n## Goal\n\n[What]\n'
    const plan = '# Plan\n\n## Throughput\n\nNot applicable: a library of pictures\n\n## Goal\n\nBoats\n'
    expect(linesOf('unmeasurable-target', {template, plan})).toEqual([])
  })

  test('blocks that are repeated', () => {
    const block = (n: number, text: string) => `### Service ${n}: Gate\n\n- **Latency:** ${text}\n- **Owner:** Ida\n\n`
    const template = `# Plan\n\n## Services\n\n### Service 1: [Name]\n\n- **Latency:** [How long]\n- **Owner:** [Who]\n\n## Goal\n\n[What]\n`
    const plan = `# Plan\n\n## Services\n\n${block(1, '20 ms')}${block(2, 'short')}## Goal\n\nBoats\n`
    expect(linesOf('unmeasurable-target', {template, plan})).toEqual([12])
  })
})

test.each([
  {answer: 'negligible', lines: []},
  {answer: 'Snappy at once, with a use of memory that is negligible', lines: [5]},
])('a short value that says that nothing changes is a target: $answer', ({answer, lines}) => {
  expect(linesOf('unmeasurable-target', {template: field(EXAMPLES), plan: says(answer)})).toEqual(lines)
})
