import {describe, expect, test} from '@jest/globals'
import {fillSlot} from '../../src/proof/fill-slot.ts'
import {compileTemplate} from '../../src/template/compile.ts'
import {slotsOf} from '../../src/template/slots-of.ts'
import {judge} from '../check/judge.ts'
import {materials} from './material.ts'

describe.each(materials)('$id', ({template}) => {
  const compiled = compileTemplate(template)
  const slots = compiled.ok ? slotsOf(compiled.value.sections) : []
  const rows = slots.map(slot => ({name: `${slot.id} (${slot.kind}, line ${slot.line})`, slot}))

  test.each(rows)('an answer for $name earns points', ({slot}) => {
    const plan = fillSlot(template.text, slot)
    if (plan === null) throw new Error(`no place to fill ${slot.id}`)
    const {earned, possible} = judge(template, plan)
    expect(earned).toBeGreaterThan(0)
    expect(earned).toBeLessThan(possible)
  })
})
