import {expect, test} from '@jest/globals'
import {compileTemplate} from '../../src/template/compile.ts'
import {findNamed, nearestName} from '../../src/template/named.ts'

const TEMPLATE = `# Plan: [Name]

**Owner:** [Who]

## 1. Goals 🎯 <!-- plan: alias="Ziele" -->
[What]

## Risks & Mitigation

### Decision 1: [Title]
- **Owner:** [Who]
- **Why:** [Reason]

## Rollout
- **Owner:** [Who]
- **Why not > now:** [Reason]

## Notes (if applicable)
[Anything]
`

const made = compileTemplate({id: 'own', source: 'own.md', text: TEMPLATE})
const sections = made.ok ? made.value.sections : []

test.each([
  ['Goals', ['5 group', '6 slot']],
  ['goal', ['5 group', '6 slot']],
  ['3. Goals', ['5 group', '6 slot']],
  ['Ziele', ['5 group']],
  ['Risks and Mitigation', ['8 group']],
  ['Decision', ['10 group']],
  ['Owner', ['3 slot', '11 slot', '15 slot']],
  ['Rollout > Owner', ['15 slot']],
  ['rollout › owner', ['15 slot']],
  ['Risks & Mitigation > Owner', ['11 slot']],
  ['Risks & Mitigation > Decision 1: [Title] > Owner', ['11 slot']],
  ['Why not > now', ['16 slot']],
  ['title', ['1 slot']],
  ['Notes', ['18 group', '19 slot']],
  ['Notes (if applicable)', ['18 group', '19 slot']],
  ['Notes (always)', []],
  ['Goals > Owner', []],
  ['Riskz', []],
  ['', []],
  [' > ', []],
])('%s', (name, places) => {
  expect(findNamed(sections, name).map(({line, node}) => `${line} ${node}`)).toEqual(places)
})

test.each([
  ['Rolout', 'Rollout'],
  ['Rollout > Onwer', 'Owner'],
  ['Gaols', '1. Goals 🎯'],
  ['Dependencies', null],
  ['Zoo', null],
  ['', null],
])('nearest to %s: %s', (name, expected) => {
  expect(nearestName(sections, name)).toBe(expected)
})
