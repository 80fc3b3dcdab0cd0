import {expect, test} from '@jest/globals'
import {check} from '../../src/check.ts'
import {templateOf} from './judge.ts'

const template = templateOf(
  '# Plan\n\n## Goal\n\n[What for]\n\n## Costs\n\n- **Once:** [Amount]\n- **A month:** [Amount]\n',
)
const goal = '## Goal\n\nRiders wait too long at noon.\n'
const costs = '## Costs\n\n- **Once:** EUR 900\n- **A month:** EUR 20\n'
const full = `# Plan\n\n${goal}\n${costs}`
/** Another outline, of which nothing can be paired. */
const essay = `# Notes\n\n${['Wind', 'Rain', 'Snow'].map(word => `## ${word}\n\n${'It blows over the hills all day. '.repeat(5)}\n`).join('\n')}`

function basesOf(base: string | null): unknown[] {
  const [content, before] = [full, base].map(text => (text === null ? null : new TextEncoder().encode(text)))
  const plan = {path: 'plan.md', change: 'modified', repositoryTemplate: null} as const
  const report = check([{...plan, content: content ?? new Uint8Array(), base: before ?? null}], {
    source: 'base',
    minScore: 80,
    mode: 'gate',
    ratchet: false,
    template,
  })
  return report.ok ? (report.value.plans[0]?.sections.slice(1).map(section => section.base) ?? []) : []
}

test.each([
  {name: 'no base', base: null, bases: [null, null]},
  {
    name: 'the same text',
    base: full,
    bases: [
      {earned: 1, possible: 1},
      {earned: 2, possible: 2},
    ],
  },
  {
    name: 'half of the costs',
    base: full.replace('EUR 20', '[Amount]'),
    bases: [
      {earned: 1, possible: 1},
      {earned: 1, possible: 2},
    ],
  },
  {
    name: 'no costs',
    base: `# Plan\n\n${goal}`,
    bases: [
      {earned: 1, possible: 1},
      {earned: 0, possible: 2},
    ],
  },
  {name: 'another outline', base: essay, bases: [null, null]},
])('what sections were worth before: $name', ({base, bases}) => {
  expect(basesOf(base)).toEqual(bases)
})
