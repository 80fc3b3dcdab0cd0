import {expect, test} from '@jest/globals'
import {check} from '../../src/check.ts'
import {runWords} from '../../src/render/verdict.ts'
import {templateOf} from './judge.ts'

const SLOTS = 7
const lines = (count: number, answered: number) =>
  Array.from({length: count}, (_, each) => `- **Part ${each}:** ${each < answered ? 'It is done by hand.' : '[How]'}`)
const template = templateOf(`# Plan\n\n## Parts\n\n${lines(SLOTS, 0).join('\n')}\n`)
const plan = (answered: number) =>
  new TextEncoder().encode(`# Plan\n\n## Parts\n\n${lines(SLOTS, answered).join('\n')}\n`)
/** Another outline, of which nothing can be paired. */
const essay = new TextEncoder().encode(
  `# Notes\n\n${['Wind', 'Rain', 'Snow'].map(word => `## ${word}\n\n${'It blows over the hills all day and night. '.repeat(4)}\n`).join('\n')}`,
)

test.each([
  {name: 'a new plan below the bar', base: null, head: plan(3), says: 'Plan in progress: 42 of 100, needs 80'},
  {name: 'a new plan above it', base: null, head: plan(6), says: 'Plan passes: 85 of 100, needs 80'},
  {name: 'one that rose', base: plan(2), head: plan(3), says: 'Plan passes: 28 → 42 of 100, may not fall below 28'},
  {name: 'one that stayed', base: plan(3), head: plan(3), says: 'Plan passes: 42 of 100, may not fall below 42'},
  {
    name: 'one that fell',
    base: plan(3),
    head: plan(2),
    says: 'Plan in progress: 42 → 28 of 100, may not fall below 42',
  },
  {name: 'one that rose above the bar', base: plan(3), head: plan(6), says: 'Plan passes: 42 → 85 of 100, needs 80'},
  {
    name: 'one that fell and is still above it',
    base: plan(7),
    head: plan(6),
    says: 'Plan passes: 100 → 85 of 100, needs 80',
  },
  {name: 'one that fell below it', base: plan(7), head: plan(5), says: 'Plan in progress: 100 → 71 of 100, needs 80'},
  {
    name: 'one that changed its outline',
    base: plan(3),
    head: essay,
    says: 'Plan follows another outline: no score, needs 80',
  },
])('with the ratchet: $name', ({base, head, says}) => {
  const source = {path: 'plan.md', change: 'modified', content: head, base, repositoryTemplate: null} as const
  const report = check([source], {source: 'base', minScore: 80, mode: 'gate', ratchet: true, template})
  expect(report.ok && runWords(report.value)).toBe(says)
  expect(report.ok && report.value.result).toBe(says.startsWith('Plan passes') ? 'pass' : 'fail')
})

test('a required answer that is missing is not made up for by the ratchet', () => {
  const required = templateOf(`${template.text}\n## Owner <!-- plan: required -->\n\n[Who]\n`)
  const text = new TextEncoder().encode(`# Plan\n\n## Parts\n\n${lines(SLOTS, 3).join('\n')}\n`)
  const source = {path: 'plan.md', change: 'modified', content: text, base: text, repositoryTemplate: null} as const
  const report = check([source], {source: 'base', minScore: 80, mode: 'gate', ratchet: true, template: required})
  expect(report.ok && runWords(report.value)).toMatch(
    /^Plan in progress: \d+ of 100, but a required answer is missing$/,
  )
})

test('without the ratchet a plan is held to the bar, whatever it was before', () => {
  const source = {
    path: 'plan.md',
    change: 'modified',
    content: plan(3),
    base: plan(2),
    repositoryTemplate: null,
  } as const
  const report = check([source], {source: 'base', minScore: 80, mode: 'gate', ratchet: false, template})
  expect(report.ok && runWords(report.value)).toBe('Plan in progress: 28 → 42 of 100, needs 80')
})
