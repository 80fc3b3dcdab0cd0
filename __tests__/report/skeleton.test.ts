import {readFileSync} from 'node:fs'
import {describe, expect, test} from '@jest/globals'
import {builtIns} from '../../src/template/registry.ts'
import {judge} from '../check/judge.ts'
import {expectGolden} from '../golden.ts'
import {answer, paste} from './paste.ts'

const template = `# Plan: [Title]

**Owner:** [Name]
**Date:** [Day]

## Goal

[Say what it is for] <!-- plan: required -->

## Costs

Say what it takes.

### Money

- **Once:** [Amount]
- **A month:** [Amount]

| Item | Price |
|------|-------|
| [Item] | [Price] |

### Time

\`\`\`text
Start:
End:
\`\`\`

## Checks

- [ ] Safe
- [ ] Tested
`

const done = `# Plan: A second gate

**Owner:** Ida Holm
**Date:** 2026-03-02

## Goal

Riders wait too long at noon.

## Costs

### Money

- **Once:** EUR 900
- **A month:** EUR 20

| Item | Price |
|------|-------|
| Gate | EUR 900 |

### Time

\`\`\`text
Start: 2026-04-01
End: 2026-04-20
\`\`\`

## Checks

- [x] Safe
- [x] Tested
`

const skeletonOf = (plan: string) => judge(template, plan).skeleton

describe('the skeleton holds', () => {
  test('nothing of a finished plan', () => {
    expect(skeletonOf(done)).toBe('')
  })

  test('a section that is missing as a whole', () => {
    expect(skeletonOf(done.replace(/## Goal[\s\S]*?(?=## Costs)/, ''))).toBe('## Goal\n\n[Say what it is for]\n')
  })

  test('a label with the headings around it', () => {
    expect(skeletonOf(done.replace('- **A month:** EUR 20\n', ''))).toBe(
      '## Costs\n\n### Money\n\n- **A month:** [Amount]\n',
    )
  })

  test('a label of the header', () => {
    expect(skeletonOf(done.replace('**Owner:** Ida Holm\n', ''))).toBe('**Owner:** [Name]\n')
  })

  test('a table, and a fence with all of its lines', () => {
    const without = done.replace(/\| Item[\s\S]*?(?=### Time)/, '').replace(/### Time[\s\S]*?(?=## Checks)/, '')
    const text = skeletonOf(without)
    expect(text).toContain('| Item | Price |\n|------|-------|\n| [Item] | [Price] |')
    expect(text).toContain('### Time\n\n```text\nStart:\nEnd:\n```')
  })

  test('the head of a table that has no rows, with its sample', () => {
    expect(skeletonOf(done.replace('| Gate | EUR 900 |\n', ''))).toBe(
      '## Costs\n\n### Money\n\n| Item | Price |\n|------|-------|\n| [Item] | [Price] |\n',
    )
  })

  test('the plan’s own headings, where it has them', () => {
    const own = done.replace('## Costs', '## 3. Costs and time').replace('### Money', '### The money')
    expect(skeletonOf(own.replace('- **A month:** EUR 20\n', ''))).toBe(
      '## 3. Costs and time\n\n### The money\n\n- **A month:** [Amount]\n',
    )
    const underlined = done.replace('## Costs', 'Costs\n-----').replace('- **A month:** EUR 20\n', '')
    expect(skeletonOf(underlined)).toContain('## Costs\n')
  })

  test('headings as deep as the plan’s', () => {
    const deep = done.replace(/^(##+ )/gm, '#$1')
    expect(skeletonOf(deep.replace(/### Goal[\s\S]*?(?=### Costs)/, ''))).toBe('### Goal\n\n[Say what it is for]\n')
    expect(skeletonOf(deep.replace(/#### Time[\s\S]*?(?=### Checks)/, ''))).toBe(
      '### Costs\n\n#### Time\n\n```text\nStart:\nEnd:\n```\n',
    )
  })

  test('what one of several blocks lacks, below its own name', () => {
    const decisions =
      '# Plan\n\n## Decisions\n\n### Decision 1: [Title]\n\n- **Chosen:** [Option]\n- **Why:** [Reason]\n'
    const plan = [
      ...[
        '# Plan',
        '',
        '## Decisions',
        '',
        '### Decision 1: Where',
        '- **Chosen:** At the gate',
        '- **Why:** It is near',
        '',
      ],
      ...['### Decision 2: Who', '- **Chosen:** The crew', '', '### Decision 3: When', '- **Why:** Noon is worst'],
    ].join('\n')
    expect(judge(decisions, plan).skeleton).toBe(
      '## Decisions\n\n### Decision 2: Who\n\n- **Why:** [Reason]\n\n### Decision 3: When\n\n- **Chosen:** [Option]\n',
    )
  })

  test('no prompt or label that is still in the plan', () => {
    expect(skeletonOf(done.replace(' Ida Holm', ''))).toBe('')
    expect(skeletonOf(done.replace('EUR 900\n- ', '[Amount]\n- '))).toBe('')
    expect(skeletonOf(template)).toBe('')
  })

  test('all but the title of an empty plan', () => {
    const text = skeletonOf('# Plan: A second gate\n')
    expect(text.match(/^#+ .*/gm)).toEqual(['## Goal', '## Costs', '### Money', '### Time', '## Checks'])
    expect(text).not.toContain('plan:')
  })
})

describe.each(builtIns.map(source => ({id: source.id, source})))('$id:', ({id, source}) => {
  const example = readFileSync(new URL(`../../examples/${id}/plan.md`, import.meta.url), 'utf8')

  test('the example lacks nothing', () => {
    expect(judge(source, example).skeleton).toBe('')
  })

  test('what a plan without its last half lacks is the template’s', () => {
    const half = example.slice(0, example.indexOf('\n## ', example.length / 2))
    const text = judge(source, half).skeleton
    expectGolden(import.meta.url, `skeleton-${id}.md`, text)
    const known = new Set(source.text.split('\n').map(line => line.trim()))
    expect(text.split('\n').filter(line => !known.has(line.trim()))).toEqual([])
  })

  test('pasted into the plan, it leaves nothing missing', () => {
    const half = example.slice(0, example.indexOf('\n## ', example.length / 2))
    const pasted = `${half}\n\n${judge(source, half).skeleton}`
    expect(judge(source, pasted).findings.filter(({rule}) => rule === 'missing-section')).toEqual([])
  })

  test('pasted below their headings and answered, labels that were dropped are there', () => {
    const lines = example.split('\n').filter((line, i) => !(/^\s*[-*]?\s*\*\*[^*]+\*\*/.test(line) && i % 3 === 0))
    const before = judge(source, lines.join('\n'))
    expect(before.findings.some(({rule}) => rule === 'missing-field')).toBe(true)
    const after = judge(source, answer(paste(lines.join('\n'), before.skeleton)))
    expect(after.findings.filter(({rule}) => rule.startsWith('missing'))).toEqual([])
  })
})
