import {expect, test} from '@jest/globals'
import {judge} from '../check/judge.ts'

const TEMPLATE = `# Plan: [Title]

## Goal

[Say what it is for]

## Costs

| Item | Price |
|------|-------|
| [Item] | [Price] |
| [Another item] | [Its price] |

## Rollout

[Which shops come first,
and why those]

## Notes (optional)

[What else is worth knowing] <!-- plan: optional -->

## Layout

\`\`\`text
src/[module]/
docs/[page]/
\`\`\`

## Compliance

- [ ] Safe
- [ ] Tested
- [ ] Signed off
- [ ] Written down
`

const PLAN = `# Plan: A second gate

## Goal

Riders wait too long at noon.

## Costs

| Item | Price |
|------|-------|
| Gate | EUR 900 |

## Rollout

The north entrance, since it is the busiest.

## Layout

\`\`\`text
src/gate/
docs/gate/
\`\`\`

## Compliance

- [x] Safe
- [x] Tested
- [x] Signed off
- [x] Written down
`

function wordsOf(plan: string): string[] {
  return judge(TEMPLATE, plan).findings.flatMap(({section, slot, message, help}) => [
    `${section} › ${slot}`,
    message,
    help,
  ])
}

test('the plan itself has no finding', () => {
  expect(wordsOf(PLAN)).toEqual([])
})

test.each([
  {
    name: 'a prompt is not told twice',
    change: PLAN.replace('Riders wait too long at noon.', '[Say what it is for]'),
    words: [
      'Goal › Goal',
      'Unexpected prompt `[Say what it is for]`, expected an answer',
      'Write the answer in its place.',
    ],
  },
  {
    name: 'what may be left out may be deleted',
    change: PLAN.replace('## Layout', '## Notes\n\n[What else is worth knowing]\n\n## Layout'),
    words: [
      'Notes (optional) › Notes (optional)',
      'Unexpected prompt `[What else is worth knowing]`, expected an answer',
      'Delete it, or write the answer in its place.',
    ],
  },
  {
    name: 'of a table the first row is told',
    change: PLAN.replace(/\| Item[\s\S]*?(?=## Rollout)/, ''),
    words: [
      'Costs › Costs',
      'Unexpected part without an answer, expected what the template asks for',
      'Write the answer here, or "N/A" with the reason. The template asks for: [Item] | [Price] …',
    ],
  },
  {
    name: 'of a fence the first line is told',
    change: PLAN.replace(/```text[\s\S]*?```\n/, ''),
    words: [
      'Layout › Layout',
      'Unexpected part without an answer, expected what the template asks for',
      'Write the answer here, or "N/A" with the reason. The template asks for: src/[module]/ …',
    ],
  },
  {
    name: 'a prompt over two lines is told as a whole',
    change: PLAN.replace(/The north.*\n/, ''),
    words: [
      'Rollout › Rollout',
      'Unexpected part without an answer, expected what the template asks for',
      'Write the answer here, or "N/A" with the reason. The template asks for: [Which shops come first, and why those]',
    ],
  },
  {
    name: 'one dropped box',
    change: PLAN.replace('- [x] Tested\n', ''),
    words: [
      'Compliance › Tested',
      'Unexpected missing answer, expected `Tested`',
      'Add it here, or write "N/A" with the reason.',
    ],
  },
  {
    name: 'several dropped boxes are one finding',
    change: PLAN.replace('- [x] Tested\n- [x] Signed off\n- [x] Written down\n', ''),
    words: [
      'Compliance › null',
      'Unexpected missing boxes, expected: Tested, Signed off, Written down',
      'Put them back, or say in their place why they do not apply.',
    ],
  },
])('$name', ({change, words}) => {
  expect(wordsOf(change)).toEqual(words)
})

test('a typed prompt is told what it takes', () => {
  const template =
    '# Plan\n\n## Facts\n\n- **Created:** [YYYY-MM-DD]\n- **Spec:** [Link to spec.md]\n- **Why:** [Reason]\n'
  const plan =
    '# Plan\n\n## Facts\n\n- **Created:** [YYYY-MM-DD]\n- **Spec:** [Link to spec.md]\n- **Why:** It is time.\n'
  expect(judge(template, plan).findings.map(({help}) => help)).toEqual([
    'Write a calendar date such as 2026-03-31 in its place.',
    'Write a link or a path in its place.',
  ])
})

test('a value that stands in what is wanted does not hide it', () => {
  const template = '# Plan\n\n## Facts\n\n- **Version:** [SEMVER]\n- **Why:** [Reason]\n'
  const [finding] = judge(template, '# Plan\n\n## Facts\n\n- **Version:** a\n- **Why:** It is time.\n').findings
  expect(finding?.message).toBe('Unexpected value `a`, expected a version such as 1.4.0')
})

test('boxes that are folded into one finding cost what they cost alone', () => {
  const without = judge(TEMPLATE, PLAN.replace('- [x] Tested\n- [x] Signed off\n', ''))
  const [finding] = without.findings
  expect(without.findings).toHaveLength(1)
  expect(finding?.points).toBeCloseTo((100 * (without.possible - without.earned)) / without.possible, 8)
})

test('a plan without any section is told once which it lacks', () => {
  const [finding, ...others] = judge(
    '# Plan\n\n## Goal\n\n[Goal]\n\n## Risks\n\n[Risk]\n',
    '# Plan\n\nSoon.\n',
  ).findings
  expect(others).toEqual([])
  expect([finding?.slot, finding?.message]).toEqual([null, 'Unexpected missing sections, expected: Goal, Risks'])
})

test('a plan of another outline is told about as a whole', () => {
  const essay = ['Wind', 'Rain', 'Snow'].map(word => `## ${word}\n\n${'It blows over the hills all day. '.repeat(5)}\n`)
  const [finding] = judge(TEMPLATE, `# Notes\n\n${essay.join('\n')}`).findings
  expect([finding?.rule, finding?.section, finding?.slot]).toEqual(['different-structure', null, null])
})
