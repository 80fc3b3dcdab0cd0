import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {fillSlot} from '../../src/proof/fill-slot.ts'
import {compileTemplate} from '../../src/template/compile.ts'
import {slotsOf} from '../../src/template/slots-of.ts'
import {judge} from '../check/judge.ts'
import {SEED} from './material.ts'
import {withoutEach} from './removal.ts'
import {anyTemplate, HEADINGS} from './shapes.ts'

const LABELS = ['Owner', 'Colour', 'Budget', 'Distance', 'Material', 'Season']

interface Field {
  readonly label: string
  readonly filled: boolean
}

interface Part {
  readonly heading: string
  readonly fields: readonly Field[]
}

/** A template of labelled sections, and which of its labels a plan answers. */
const parts: fc.Arbitrary<Part[]> = fc
  .tuple(
    fc.shuffledSubarray(HEADINGS, {minLength: 3}),
    fc.array(
      fc.tuple(
        fc.shuffledSubarray(LABELS, {minLength: 2, maxLength: 4}),
        fc.array(fc.boolean(), {minLength: 4, maxLength: 4}),
      ),
      {minLength: 6, maxLength: 6},
    ),
  )
  .map(([headings, rows]) =>
    headings.map((heading, i) => ({
      heading,
      fields: (rows[i]?.[0] ?? []).map((label, j) => ({label, filled: rows[i]?.[1][j] ?? false})),
    })),
  )

function write(all: readonly Part[], isFilled: (field: Field) => boolean): string {
  const sections = all.map(({heading, fields}) => {
    const lines = fields.map(
      field => `**${field.label}:** ${isFilled(field) ? 'forty crates by rail' : `[say ${field.label} here]`}`,
    )
    return `## ${heading}\n\n${lines.join('\n\n')}\n`
  })
  return `# Works\n\n${sections.join('\n')}`
}

test('a plan earns one for each label that it answers', () => {
  fc.assert(
    fc.property(parts, all => {
      const fields = all.flatMap(part => part.fields)
      const report = judge(
        write(all, () => false),
        write(all, field => field.filled),
      )
      expect(report.possible).toBe(fields.length)
      expect(report.earned).toBe(fields.filter(field => field.filled).length)
    }),
    {seed: SEED, numRuns: 150},
  )
})

test('untouched earns nothing, filled earns all', () => {
  fc.assert(
    fc.property(parts, all => {
      const template = write(all, () => false)
      expect(judge(template, template).score).toBe(0)
      expect(
        judge(
          template,
          write(all, () => true),
        ).score,
      ).toBe(100)
    }),
    {seed: SEED, numRuns: 60},
  )
})

test('a dropped section costs its labels, in one finding', () => {
  fc.assert(
    fc.property(parts, fc.nat(5), (all, at) => {
      const gone = all[at % all.length] as Part
      const report = judge(
        write(all, () => false),
        write(
          all.filter(part => part !== gone),
          () => true,
        ),
      )
      expect(report.findings.map(({rule, slot, line}) => ({rule, slot, line}))).toEqual([
        {rule: 'missing-section', slot: gone.heading, line: null},
      ])
      expect(report.possible - report.earned).toBe(gone.fields.length)
    }),
    {seed: SEED, numRuns: 60},
  )
})

test('emptying one answer costs exactly that one, and filling one earns exactly that one', () => {
  fc.assert(
    fc.property(parts, fc.nat(100), (all, at) => {
      const template = write(all, () => false)
      const fields = all.flatMap(part => part.fields)
      const one = fields[at % fields.length]
      const before = judge(
        template,
        write(all, field => field.filled),
      )
      const flipped = judge(
        template,
        write(all, field => field.filled !== (field === one)),
      )
      expect(flipped.earned - before.earned).toBe(one?.filled ? -1 : 1)
      expect(flipped.possible).toBe(before.possible)
    }),
    {seed: SEED, numRuns: 100},
  )
})

test('an untouched template of any shape earns nothing', () => {
  fc.assert(
    fc.property(anyTemplate, template => {
      expect(judge(template, template).earned).toBe(0)
    }),
    {seed: SEED, numRuns: 500},
  )
})

test('in a template of any shape, filling never lowers, and removing an answer never earns', () => {
  fc.assert(
    fc.property(anyTemplate, template => {
      const filled = fillUpwards(template)
      const full = judge(template, filled).earned
      const answers = withoutEach(filled).filter(({without}) => !isTemplateLineLost(template, filled, without))
      const raised = answers.filter(({without}) => judge(template, without).earned > full + 1e-9)
      expect(raised.map(({what}) => what)).toEqual([])
    }),
    {seed: SEED, numRuns: 100},
  )
})

/** The template with one slot filled after the other, from the last line to the first. */
function fillUpwards(template: string): string {
  const compiled = compileTemplate({id: 'own', source: '.github/plan.md', text: template})
  const slots = compiled.ok ? slotsOf(compiled.value.sections) : []
  let plan = template
  let best = 0
  for (const slot of [...slots].sort((a, b) => b.line - a.line || (a.id < b.id ? 1 : -1))) {
    plan = fillSlot(plan, slot) ?? plan
    const {earned, possible} = judge(template, plan)
    expect(earned / possible).toBeGreaterThanOrEqual(best - 1e-9)
    best = earned / possible
  }
  return plan
}

/** Whether a line of the template's own is gone that is no heading: taking a leftover away may earn. */
function isTemplateLineLost(template: string, plan: string, without: string): boolean {
  const countIn = (text: string, line: string) => text.split('\n').filter(other => other === line).length
  return template
    .split('\n')
    .some(line => line.trim() !== '' && !line.startsWith('#') && countIn(without, line) < countIn(plan, line))
}
