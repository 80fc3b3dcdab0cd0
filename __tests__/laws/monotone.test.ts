import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {fillSlot} from '../../src/proof/fill-slot.ts'
import {compileTemplate} from '../../src/template/compile.ts'
import {slotsOf} from '../../src/template/slots-of.ts'
import {judge} from '../check/judge.ts'
import {type Material, materials, SEED} from './material.ts'
import {fatesOf, mixOf} from './mix.ts'
import {withoutEach} from './removal.ts'

describe.each(materials)('$id', material => {
  // Points never rise, whatever goes; the score may, but only where untouched optional text leaves the plan.
  test('removing anything from a half-finished plan never earns', () => {
    const plan = mixOf(material, ['done', 'open', 'gone', 'done'])
    const before = judge(material.template, plan)
    const raised = withoutEach(plan).filter(({without}) => {
      const after = judge(material.template, without)
      return (
        isMore(after.earned, before.earned) ||
        (isAnswer(material, plan, without) && isMore(shareOf(after), shareOf(before)))
      )
    })
    expect(raised.map(({what}) => what)).toEqual([])
  })

  test('removing anything from any mix never earns', () => {
    fc.assert(
      fc.property(fatesOf, fc.nat(10_000), (fates, at) => {
        const plan = mixOf(material, fates)
        const all = withoutEach(plan)
        const one = all[at % all.length]
        if (one)
          expect(isMore(judge(material.template, one.without).earned, judge(material.template, plan).earned)).toBe(
            false,
          )
      }),
      {seed: SEED, numRuns: 15},
    )
  })

  // From the last line to the first, so that the template's lines above stay where they are.
  test('filling one slot after the other never lowers the score', () => {
    const compiled = compileTemplate(material.template)
    const slots = compiled.ok ? slotsOf(compiled.value.sections) : []
    const upwards = [...slots].sort((a, b) => b.line - a.line || (a.id < b.id ? 1 : -1))
    let plan = material.template.text
    let best = 0
    for (const slot of upwards) {
      plan = fillSlot(plan, slot) ?? plan
      const now = shareOf(judge(material.template, plan))
      expect({slot: slot.id, lowered: isMore(best, now)}).toEqual({slot: slot.id, lowered: false})
      best = now
    }
    expect(best).toBeGreaterThan(0.7)
  })
})

function shareOf({earned, possible}: {readonly earned: number; readonly possible: number}): number {
  return possible === 0 ? 0 : earned / possible
}

/** Points are printed with ten decimals. */
function isMore(a: number, b: number): boolean {
  return a > b + 1e-9
}

/** Whether what was taken away is the author's. */
function isAnswer({template}: Material, plan: string, without: string): boolean {
  const left = new Set(without.split('\n'))
  const own = new Set(template.text.split('\n'))
  return plan.split('\n').some(line => line.trim() !== '' && !left.has(line) && !own.has(line))
}
