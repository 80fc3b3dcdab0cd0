import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {check} from '../../src/check.ts'
import type {Report} from '../../src/model/report.ts'
import {
  renderCheckRun,
  renderComment,
  renderJson,
  renderPretty,
  renderSummary,
  toAnnotations,
} from '../../src/render/index.ts'
import {type Material, materials} from '../laws/material.ts'
import {CONTROLS, expectHarmless} from './harmless.ts'
import {hostileText} from './hostile.ts'
import {context} from './reports.ts'

const small = materials.filter(({id}) => id === 'outline' || id === 'spec-kit')
const anyPart = fc.oneof(hostileText, fc.string({unit: 'binary', maxLength: 60}))

/** A finished plan or an untouched one, with hostile text put in at several places, and a hostile name. */
const anyPlan = fc
  .record({
    material: fc.constantFrom<Material>(...small),
    isDone: fc.boolean(),
    puts: fc.array(fc.tuple(fc.double({min: 0, max: 1, noNaN: true}), anyPart), {minLength: 1, maxLength: 8}),
    folder: anyPart,
  })
  .map(({material, isDone, puts, folder}) => ({
    template: material.template,
    path: `${folder.replaceAll('/', '_')}/plan.md`,
    text: puts.reduce(putIn, isDone ? material.example : material.template.text),
  }))

function putIn(text: string, [share, part]: readonly [number, string]): string {
  const at = Math.floor(share * text.length)
  return `${text.slice(0, at)}${part}${text.slice(at)}`
}

function judge({template, path, text}: {template: Material['template']; path: string; text: string}): Report {
  const plan = {path, change: 'added', content: new TextEncoder().encode(text), base: null} as const
  const policy = {source: 'default', minScore: 80, mode: 'gate', ratchet: false, template} as const
  const made = check([{...plan, repositoryTemplate: null}], policy)
  if (!made.ok) throw new Error(made.failure.message)
  return made.value
}

test('a plan with hostile text is judged, and no surface lets the text out', () => {
  fc.assert(
    fc.property(anyPlan, plan => {
      const report = judge(plan)
      expectHarmless(renderComment(report, context))
      expectHarmless(renderSummary(report, context))
      expect(renderCheckRun(report, context).title).toMatch(/^[\w ,:→]+$/)
      for (const {title, message} of toAnnotations(report)) expect(title + message).not.toMatch(/\p{Cc}|\p{Cf}|##\[/u)
      const text = renderPretty(report, {...context, color: false, columns: 80})
      expect(text).not.toMatch(CONTROLS)
      expect(text).not.toMatch(/^\s*::|##\[/m)
      expect(JSON.parse(renderJson(report))).toEqual(report)
    }),
    {numRuns: 60},
  )
})
