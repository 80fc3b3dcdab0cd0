import {describe, expect, test} from '@jest/globals'
import {brief, judge} from './judge.ts'

const TEMPLATE =
  '# P: [Name]\n\n## Overview\n\n[What it is]\n\n### Goals\n\n- [Goal]\n\n### Non-Goals\n\n- [What is left out]\n\n## Solution\n\n[How]\n'
const GOALS = 'Goals\n\n- Trains leave on time.'
const NON_GOALS = 'Non-Goals\n\n- New trains.'
const SOLUTION = '## Solution\n\nA second track.\n'

function rulesOf(plan: string): string[] {
  return judge(TEMPLATE, `# P: Punctual trains\n\n${plan}`).findings.map(({rule, slot}) => `${rule} ${slot}`)
}

describe('parts of a section on the level of sections', () => {
  test('are found there, with the section and without it', () => {
    const parts = `## ${GOALS}\n\n## ${NON_GOALS}\n\n${SOLUTION}`
    expect(rulesOf(`## Overview\n\nA fifth are late.\n\n${parts}`)).toEqual([])
    expect(rulesOf(`## Problem\n\nA fifth are late.\n\n${parts}`)).toEqual([])
    expect(rulesOf(parts)).toEqual([])
  })

  test('that are empty are told on their own lines', () => {
    const report = judge(TEMPLATE, `# P: X\n\n## Overview\n\nLate.\n\n## ${GOALS}\n\n## Non-Goals\n\n${SOLUTION}`)
    expect(report.findings.map(({rule, line}) => `${rule} ${line}`)).toEqual(['empty-section 11'])
  })

  test('are no parts where a section is called so', () => {
    const template = `${TEMPLATE}\n## Goals\n\n[Those of later years]\n`
    const plan = `# P: X\n\n## Overview\n\nLate.\n\n### ${GOALS}\n\n### ${NON_GOALS}\n\n${SOLUTION}\n## Goals\n\nMore trains.\n\n## Non-Goals\n\nTBD\n`
    expect(judge(template, plan).findings).toEqual([])
  })

  test('may have a section below them', () => {
    const template = `${TEMPLATE}\n## Milestones\n\n[When]\n`
    const plan = `# P: X\n\n## Overview\n\nLate.\n\n## ${GOALS}\n\n### Milestones\n\nIn May.\n\n## ${NON_GOALS}\n\n${SOLUTION}`
    expect(judge(template, plan).findings).toEqual([])
  })

  test('twice of one name are one part', () => {
    const plan = `# P: X\n\n## Overview\n\nLate.\n\n## ${GOALS}\n\n## ${GOALS}\n\n${SOLUTION}`
    expect(judge(TEMPLATE, plan).score).toBeLessThan(100)
  })
})

describe('parts on a level too high', () => {
  const template =
    '# P: [Name]\n\n## Proposal\n\n[What]\n\n### Use cases\n\n[Which]\n\n### Risks\n\n[Which]\n\n## Costs\n\n[How much]\n'
  const plan = (text: string) => `# P: X\n\n## Proposal\n\nA track.\n\n${text}\n## Costs\n\nTwo million.\n`

  test.each([
    ['below a heading of the top level', '### Use cases\n\nTwo.\n\n## Case 1\n\nLate.\n\n### Risks\n\nRain.\n', []],
    ['as such a heading', '### Use cases\n\nTwo.\n\n## Risks\n\nRain.\n', []],
    ['and empty there', '### Use cases\n\nTwo.\n\n## Case 1\n\nLate.\n\n### Risks\n', ['empty-section error 15 Risks']],
    [
      'behind a heading of their level with nothing but a comment',
      '### Use cases\n\n<!-- Which? -->\n\n### Case 1\n\nLate.\n\n### Risks\n\nRain.\n',
      [],
    ],
    ['behind an empty heading of their level', '### Use cases\n\n### Case 1\n\nLate.\n\n### Risks\n\nRain.\n', []],
    [
      'an empty heading before one of another thing',
      '### Use cases\n\n### Changelog\n\n2026-01-01 first draft\n\n### Risks\n\nRain.\n',
      ['empty-section error 7 Use cases'],
    ],
    [
      'an empty heading before one that is asked for',
      '### Use cases\n\n### Risks\n\nRain.\n',
      ['empty-section error 7 Use cases'],
    ],
  ])('%s', (_, text, findings) => {
    expect(brief(judge(template, plan(text)).findings)).toEqual(findings)
  })
})

describe('answers above all sections', () => {
  const template = '# P: [Name]\n\n**Owner:** [who]\n\n## Goal\n\n[What]\n\n## References\n\n- [Which]\n'
  const fields = '# P: [Name]\n\n## Head\n\n- Task:\n- Status:\n- Owner:\n\n## Goal\n\n[What]\n'
  const goal = '## Goal\n\nTrains leave on time.\n'

  test.each([
    [
      'as a label called like a section',
      template,
      `# P: X\n\n**Owner:** Ida\n**References:** \`spec.md\`\n\n${goal}`,
      [],
    ],
    [
      'as a label called like another thing',
      template,
      `# P: X\n\n**Owner:** Ida\n**Reviewer:** Per\n\n${goal}`,
      ['missing-section error - References'],
    ],
    ['as the fields of a section', fields, `# P: X\n\n- Task: a track\n- Status: open\n- Owner: Ida\n\n${goal}`, []],
    ['as few of them', fields, `# P: X\n\n- Owner: Ida\n\n${goal}`, ['missing-section error - Head']],
  ])('%s', (_, asked, plan, findings) => {
    expect(brief(judge(asked, plan).findings)).toEqual(findings)
  })
})

test.each(['![The yard](yard.svg)', '![](https://example.org/yard.png)'])('a picture is an answer: %s', picture => {
  const template = '# P\n\n## Diagram\n\n[A picture of the yard]\n'
  expect(judge(template, `# P\n\n## Diagram\n\n${picture}\n`).score).toBe(100)
})

test('a plan without headings has sections below lines in bold', () => {
  const template = '# P: [Name]\n\n## Reason\n\n[Why]\n\n## Safety\n\n- **Login:** [How]\n\n## Costs\n\n[How much]\n'
  const plan = (costs: string) =>
    `# P: A yard\n\n**Reason**\n\nTrains wait outside.\n\n**2. Safety**\n\n- **Login:** by badge\n\n**Costs**\n\n${costs}\n`
  expect(judge(template, plan('Three million.')).findings).toEqual([])
  expect(judge(template, plan('[How much]')).findings.map(({rule, line}) => `${rule} ${line}`)).toEqual(['unfilled 13'])
})
