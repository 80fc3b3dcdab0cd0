import {expect, test} from '@jest/globals'
import {judge} from './judge.ts'

const TEMPLATE =
  '# P\n\n## Decision 1: [Title]\n**Why:** [Reason]\n\n## Decision 2: [Title]\n**Why:** [Reason]\n\n## Cost\n[How much]\n'
const FIRST = '## Decision 1: Use an index\n**Why:** it is fast'
const COST = '## Cost\n100 EUR a month\n'

test.each([
  {name: 'fewer instances than the template shows', plan: `# P\n\n${FIRST}\n\n${COST}`, score: 100, rules: []},
  {
    name: 'an instance without its answer',
    plan: `# P\n\n${FIRST}\n\n## Decision 2: Use a cache\n**Why:**\n\n${COST}`,
    score: 75,
    rules: ['empty-field'],
  },
  {name: 'no instance at all', plan: `# P\n\n${COST}`, score: 50, rules: ['missing-section']},
])('sections that are one block repeated: $name', ({plan, score, rules}) => {
  const report = judge(TEMPLATE, plan)
  expect(report.score).toBe(score)
  expect(report.findings.map(finding => finding.rule)).toEqual(rules)
})

test('a row that says no, without a word why, is a box without a tick', () => {
  const template = '# P\n\n## Constitution Check\n- [ ] Article I (Safety)\n- [ ] Article II (Thrift)\n'
  const plan = (note: string) =>
    `# P\n\n## Constitution Check\n\n| Article | Holds | Note |\n|---|---|---|\n| I Safety | ✅ | |\n| II Thrift | ❌ | ${note} |\n`
  expect(judge(template, plan('')).findings.map(({rule, line}) => ({rule, line}))).toEqual([
    {rule: 'unticked', line: 8},
  ])
  expect(judge(template, plan('the pier is rebuilt once in a century')).score).toBe(100)
})

test('untouched samples beside a begun block are one finding', () => {
  const block = (n: number, title: string, value: string) =>
    `**Risk ${n}: ${title}**\n- Odds: ${value}\n- Harm: ${value}\n- Remedy: ${value}\n`
  const open = [1, 2, 3].map(n => block(n, '[What may happen]', '[Say it]'))
  const begun = block(1, 'The importer stalls', 'one night in a hundred, two hours late')
  const head = '# P\n\n## Risks\n\n'
  const report = judge(`${head}${open.join('\n')}`, `${head}${[begun, open[1], open[2]].join('\n')}`)
  expect(report.findings.map(({rule, line}) => ({rule, line}))).toEqual([{rule: 'half-instance', line: 10}])
})
