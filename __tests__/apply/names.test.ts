import {describe, expect, test} from '@jest/globals'
import type {Policy} from '../../src/model/policy.ts'
import {finished} from '../action/plans.ts'
import {by, judged} from './judged.ts'

const TEMPLATE = `# Plan

## Goal
[What]

## Risks
- **Owner:** [Who]
- **Plan B:** [What]

## Decisions

### Decision 1: [Title]
- **Why:** [Reason]

### Decision 2: [Title]
- **Why:** [Reason]

## Notes (optional)
[Anything]
`
const PLAN = `# Plan

## Goal
A faster search for all shops.

## Risks
- **Owner:**
- **Plan B:** The old search stays.

## Decisions

### Decision 1: Use an index
- **Why:** It is quick.
`
const judge = (change: Partial<Policy> = {}, plan = PLAN) => judged(plan, by(TEMPLATE, {minScore: 50, ...change}))

test('without any of this the plan passes', () => {
  expect(judge()).toMatchObject({score: 75, result: 'pass', decidedBy: 'min-score', notices: []})
})

describe('required', () => {
  const need = (...required: string[]) => judge({required})

  test.each(['Goal', 'Risks', 'Plan B', 'Risks > Plan B', 'Decisions', 'Decision', 'Why', 'goals'])(
    '%s is answered',
    name => {
      expect(need(name)).toMatchObject({result: 'pass', decidedBy: 'min-score', notices: []})
    },
  )

  test.each(['Owner', 'risks > owner', 'Notes (optional)', 'Notes'])('%s is not answered', name => {
    expect(need(name)).toMatchObject({
      result: 'fail',
      decidedBy: 'required-answer',
      notices: [`Required and not answered: \`${name}\`.`],
    })
  })

  test('a section is not answered if nothing in it is', () => {
    const without = PLAN.replace('The old search stays.', '')
    expect(judge({required: ['Risks']}, without)).toMatchObject({result: 'fail', decidedBy: 'required-answer'})
    expect(judge({required: ['Risks']}, PLAN.replace(/## Risks[^#]*/, ''))).toMatchObject({
      result: 'fail',
      decidedBy: 'required-answer',
    })
  })

  test('"N/A" with a reason is an answer', () => {
    const waived = PLAN.replace('- **Owner:**', '- **Owner:** N/A, nobody is on call for it')
    expect(judge({required: ['Owner']}, waived)).toMatchObject({result: 'pass', notices: []})
  })

  test('an optional section that is required is missed', () => {
    expect(need('Notes').findings).toContainEqual(
      expect.objectContaining({rule: 'missing-section', severity: 'error', slot: 'Notes (optional)'}),
    )
    expect(need().findings.map(({slot}) => slot)).not.toContain('Notes (optional)')
  })

  test('what the template does not have must stand in the plan', () => {
    const open = need('Rollback')
    expect(open).toMatchObject({result: 'fail', decidedBy: 'required-answer', score: 75})
    expect(open.findings).toContainEqual(
      expect.objectContaining({rule: 'missing-section', severity: 'error', slot: 'Rollback', points: 0, line: null}),
    )
    for (const text of ['', '[What]', 'TBD', '<!-- later -->'])
      expect(judge({required: ['Rollback']}, `${PLAN}\n## Rollback\n\n${text}\n`).result).toBe('fail')
    for (const text of [
      '## Rollback\n\nSwitch the flag off.',
      '**Rollback:** switch it off',
      '### 4. Rollbacks\n\n- Flag off',
    ])
      expect(judge({required: ['Rollback']}, `${PLAN}\n${text}\n`).result).toBe('pass')
  })

  test('a misspelt name closes the gate and says what it may mean', () => {
    expect(need('Riskz')).toMatchObject({
      result: 'fail',
      notices: [
        'Required and not answered: `Riskz`.',
        'The policy file names what the template does not have: `Riskz` (does it mean `Risks`?).',
      ],
    })
  })

  test('a plan below its score is told that first, and the duty too', () => {
    expect(judge({required: ['Owner'], minScore: 90})).toMatchObject({
      result: 'fail',
      decidedBy: 'min-score',
      notices: ['Required and not answered: `Owner`.'],
    })
  })
})

describe('weights', () => {
  const weigh = (...weights: [string, number][]) => judge({weights: new Map(weights)})

  test.each([
    {weights: [['Goal', 3]], earned: 5, possible: 6},
    {weights: [['Owner', 3]], earned: 3, possible: 6},
    {weights: [['Risks', 2]], earned: 4, possible: 6},
    {weights: [['Owner', 0.5]], earned: 3, possible: 3.5},
    {
      weights: [
        ['Risks', 2],
        ['Risks > Owner', 5],
      ],
      earned: 4,
      possible: 9,
    },
    {
      weights: [
        ['Risks > Owner', 5],
        ['Risks', 2],
      ],
      earned: 4,
      possible: 9,
    },
    {weights: [['Decision', 4]], earned: 6, possible: 7},
  ] satisfies {weights: [string, number][]; earned: number; possible: number}[])(
    '$weights: $earned of $possible',
    ({weights, earned, possible}) => {
      const report = weigh(...weights)
      const lost = report.findings.reduce((sum, {points}) => sum + points, 0)
      expect(report).toMatchObject({earned, possible, score: Math.floor((100 * earned) / possible)})
      expect(lost).toBeCloseTo(100 - (100 * earned) / possible, 6)
    },
  )

  test('a name that the template does not have changes nothing, and is said if it looks misspelt', () => {
    expect(weigh(['Rollback', 9])).toMatchObject({score: 75, notices: []})
    expect(weigh(['Rsiks', 9])).toMatchObject({
      score: 75,
      notices: ['The policy file names what the template does not have: `Rsiks` (does it mean `Risks`?).'],
    })
  })
})

describe('aliases', () => {
  const GERMAN = `# Plan

## Ziele
Eine schnellere Suche für alle Filialen.

## Gefahren
- **Verantwortlich:** Pia
- **Ausweg:** Die alte Suche bleibt.

## Festlegungen

### Festlegung 1: Ein Index
- **Grund:** Er ist schnell.
`
  const aliases = new Map([
    ['Goal', ['Ziele']],
    ['Risks', ['Gefahren', 'Risiken']],
    ['Risks > Owner', ['Verantwortlich']],
    ['Plan B', ['Ausweg']],
    ['Decisions', ['Festlegungen']],
    ['Decision', ['Festlegung']],
    ['Why', ['Grund']],
  ])

  test('a translated plan is complete with them, and not without', () => {
    const translated = judge({aliases}, GERMAN)
    expect(translated).toMatchObject({score: 100, state: 'complete', findings: []})
    expect(translated.sections.map(({title, planTitle}) => [title, planTitle])).toEqual(
      expect.arrayContaining([
        ['Goal', 'Ziele'],
        ['Risks', 'Gefahren'],
      ]),
    )
    expect(judge({}, GERMAN).score).toBeLessThan(50)
  })

  test('the template’s own names stay', () => {
    expect(judge({aliases}).score).toBe(judge().score)
  })

  test('a gap in a translated plan is found at its place', () => {
    const gap = judge({aliases}, GERMAN.replace('Er ist schnell.', ''))
    expect(gap.findings).toMatchObject([{rule: 'empty-field', slot: 'Why', line: 13}])
  })

  test('they help to find the built-in template that fits', () => {
    const headings = [...finished('outline').matchAll(/^## (.*)$/gm)].map(match => match[1] ?? '')
    const translated = headings.reduce(
      (text, heading, i) => text.replace(heading, `Kapitel ${'abcdefghijkl'[i]}${i}x`),
      finished('outline'),
    )
    const names = new Map(headings.map((heading, i) => [heading, [`Kapitel ${'abcdefghijkl'[i]}${i}x`]]))
    const [without, withThem] = [judged(translated), judged(translated, {aliases: names})]
    expect(withThem.template).toMatchObject({id: 'outline', chosenBy: 'fit'})
    expect(withThem.template.fit).toBeGreaterThan(without.template.fit ?? 0)
    expect(withThem.score).toBe(100)
    expect(without.score).toBeLessThan(100)
  })

  test('a name that looks misspelt is said', () => {
    expect(judge({aliases: new Map([['Gaol', ['Ziel']]])}).notices).toEqual([
      'The policy file names what the template does not have: `Gaol` (does it mean `Goal`?).',
    ])
  })
})
