import {readFileSync} from 'node:fs'
import {expect, test} from '@jest/globals'
import type {PlanReport} from '../../src/model/report.ts'
import {builtIns} from '../../src/template/registry.ts'
import {judge} from '../check/judge.ts'
import {expectGolden} from '../golden.ts'

function tell({highlights}: PlanReport): string[] {
  return highlights.map(({label, text}) => `${label} | ${text}`)
}

test.each(builtIns.map(source => ({id: source.id, source})))('the example of $id at a glance', ({id, source}) => {
  const plan = readFileSync(new URL(`../../examples/${id}/plan.md`, import.meta.url), 'utf8')
  const {highlights} = judge(source, plan)
  const lines = highlights.map(({label, text, line}) => `${String(line).padStart(4)}  ${label}: ${text}`)
  expectGolden(import.meta.url, `highlights-${id}.txt`, `${lines.join('\n')}\n`)
  for (const {text} of highlights) expect(text.length).toBeLessThanOrEqual(201)
})

test.each(builtIns.map(source => ({id: source.id, source})))('the untouched template $id has none', ({source}) => {
  expect(judge(source, source.text).highlights).toEqual([])
})

test('no prompt, waiver or open end is among them, the answers beside them are', () => {
  const template = [
    ...['# Plan', '## Decisions', '### Decision 1: [Title]', '- **Chosen:** [Option]', ''],
    ...['## Risks', '- [Risk]', '', '## Open Questions', '- [Question]', '', '## Performance', '- **p95:** [Number]'],
  ].join('\n')
  const plan = [
    ...['# Plan', '## Decisions', '### Decision 1: Where it runs', '- **Chosen:** [Option]'],
    ...[
      '### Decision 2: How it is paid',
      '- **Chosen:** By card, at the gate',
      '### Decision 3: Who',
      '- **Chosen:** TBD',
    ],
    ...['## Risks', '- [Risk]', '- The gate jams at noon', '', '## Open Questions', 'None, all were answered.', ''],
    ...['## Performance', '- **p95:** fast'],
  ].join('\n')
  expect(tell(judge(template, plan))).toEqual([
    'Decisions | How it is paid: By card, at the gate',
    'Risks | The gate jams at noon',
  ])
})

test('a template that marks slots decides itself what is shown', () => {
  const template =
    '# Plan\n\n## Risks\n\n- [Risk]\n\n## Crew\n\n- **Lead:** [Name] <!-- plan: highlight -->\n- **Cook:** [Name]\n'
  const plan = '# Plan\n\n## Risks\n\n- Storms in May\n\n## Crew\n\n- **Lead:** Ida Holm\n- **Cook:** Ola Berg\n'
  expect(tell(judge(template, plan))).toEqual(['Lead | Ida Holm'])
})

test('a long answer is cut after a whole sentence', () => {
  const long = `The gate jams at noon when two coaches arrive. ${'It takes an hour to clear, and nobody is there. '.repeat(5)}`
  const [risk] = judge('# Plan\n\n## Risks\n\n- [Risk]\n', `# Plan\n\n## Risks\n\n- ${long}\n`).highlights
  expect(risk?.text).toMatch(/nobody is there\.$/)
})
