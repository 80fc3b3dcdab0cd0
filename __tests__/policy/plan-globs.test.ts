import {expect, test} from '@jest/globals'
import {DEFAULT_PLAN_GLOBS, readPlanGlobs} from '../../src/policy/plan-globs.ts'

const isPlan = (globs: readonly string[], path: string) => {
  const read = readPlanGlobs(globs)
  return read.ok ? read.value.isPlan(path) : read.failure.message
}

test.each([
  'plan.md',
  'PLAN.md',
  'Plan.MD',
  'specs/001-checkout/plan.md',
  'docs/search.plan.md',
  '.specify/specs/001/plan.md',
  'my-templates/plan.md',
])('%s is a plan by default', path => {
  expect(isPlan(DEFAULT_PLAN_GLOBS, path)).toBe(true)
})

test.each([
  'explan.md',
  'plan.txt',
  'plan.md/readme.txt',
  'templates/plan.md',
  'a/Templates/plan.md',
  'specs/_template/plan.md',
  'specs/_templates-2/plan.md',
  'template/x/plan.md',
  '.claude/commands/plan.md',
  'commands/plan.md',
  '.github/prompts/plan.md',
  '.windsurf/workflows/plan.md',
  'node_modules/pkg/plan.md',
  '__tests__/fixtures/plan.md',
])('%s is no plan by default', path => {
  expect(isPlan(DEFAULT_PLAN_GLOBS, path)).toBe(false)
})

test.each([
  {globs: ['docs/**/*.md', '!docs/old/**'], path: 'docs/a/b.md', expected: true},
  {globs: ['docs/**/*.md', '!docs/old/**'], path: 'docs/old/b.md', expected: false},
  {globs: ['!docs/old/**', 'docs/**/*.md'], path: 'docs/old/b.md', expected: false},
  {globs: ['{rfcs,plans}/*.md'], path: 'plans/one.md', expected: true},
  {globs: ['rfcs/[0-9]*.md'], path: 'rfcs/7.md', expected: true},
])('$globs and $path: $expected', ({globs, path, expected}) => {
  expect(isPlan(globs, path)).toBe(expected)
})

test.each([
  {globs: [], says: 'at least one glob'},
  {globs: ['!a'], says: 'at least one glob'},
  {globs: ['a', '!!b'], says: 'at most one `!`'},
  {globs: ['docs\\plan.md'], says: 'separated by `/`'},
  {globs: ['/plan.md'], says: 'relative to the root'},
  {globs: ['../plan.md'], says: 'inside the repository'},
  {globs: ['a[b'], says: 'balanced brackets'},
  {globs: ['{a,b'], says: 'balanced brackets'},
  {globs: ['a'.repeat(257)], says: 'at most 256 characters'},
  {globs: Array(101).fill('a'), says: 'at most 100 globs'},
])('$globs is refused: $says', ({globs, says}) => {
  expect(isPlan(globs, 'a')).toContain(says)
})

test.each(['\n', '\r', '\u2028', '\u2029'])('a folder with a line break in its name hides no plan', character => {
  const globs = readPlanGlobs(DEFAULT_PLAN_GLOBS)
  if (!globs.ok) throw new Error(globs.failure.message)
  expect(globs.value.isPlan(`docs/a${character}b/plan.md`)).toBe(true)
  expect(globs.value.isPlan(`docs/a${character}b/templates/plan.md`)).toBe(false)
})

test.each([
  {ignored: ['docs/old'], path: 'docs/old/a/plan.md', expected: true},
  {ignored: ['docs/old/'], path: 'docs/old/plan.md', expected: true},
  {ignored: ['docs/old/**'], path: 'docs/old/plan.md', expected: true},
  {ignored: ['**/draft-*'], path: 'docs/Draft-1/plan.md', expected: true},
  {ignored: ['docs/old/plan.md'], path: 'docs/old/plan.md', expected: true},
  {ignored: ['docs/old'], path: 'docs/older/plan.md', expected: false},
  {ignored: ['docs/old'], path: 'docs/old/readme.md', expected: false},
  {ignored: [], path: 'plan.md', expected: false},
])('$ignored ignores $path: $expected', ({ignored, path, expected}) => {
  const globs = readPlanGlobs(DEFAULT_PLAN_GLOBS, ignored)
  if (!globs.ok) throw new Error(globs.failure.message)
  expect(globs.value.isIgnored(path)).toBe(expected)
  expect(globs.value.isPlan(path)).toBe(!expected && path.endsWith('plan.md'))
})

test.each([
  {glob: '*a*a*a*b', says: 'at most 3 times `*` between two `/`'},
  {glob: '**/a/**/a/**/b', says: 'at most 2 times `**`'},
  {glob: '**/*a*/*a*/*b', says: 'at most 5 wildcards'},
  {glob: '{a,b}'.repeat(11), says: 'at most 10 pairs of braces'},
])('$glob would take too long: $says', ({glob, says}) => {
  expect(isPlan([glob], 'a')).toContain(says)
})

test('the slowest globs that are allowed are quick on paths made to slow them', () => {
  const paths = [
    'a'.repeat(255),
    'a'.repeat(4000),
    `${'a'.repeat(255)}/`.repeat(15),
    `${'a/'.repeat(2000)}c`,
    '-'.repeat(4000),
  ]
  for (const glob of ['*a*a*b', '**/*a*a*b', '**/a/**/a/b', '**/*-*b', `${'{a,aa}'.repeat(10)}b`])
    for (const path of paths) expect(isPlan([glob], path)).toBe(false)
})

test('a name longer than any is matched by its ends', () => {
  const long = 'a'.repeat(400)
  expect(isPlan(['docs/*-plan.md'], `docs/${long}-plan.md`)).toBe(true)
  expect(isPlan(['docs/plan-*'], `docs/plan-${long}`)).toBe(true)
  expect(isPlan(['docs/*b*'], `docs/${long}`)).toBe(false)
})
