import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {compileTemplate} from '../../src/template/compile.ts'
import {judge, templateOf} from '../check/judge.ts'
import {type Material, materials, SEED} from './material.ts'

const small = materials.filter(({id}) => id === 'spec-kit' || id === 'outline')
const anyText = fc.string({unit: 'binary', maxLength: 400})
const markdown = fc
  .array(
    fc.constantFrom(
      '# ',
      '## ',
      '- [ ] ',
      '| a | b |\n|---|---|\n',
      '```\n',
      '**Owner:** ',
      '[x',
      ']',
      '> ',
      '---\n',
      '<!--',
      '-->',
      '\n\n',
      '\t',
      '1. ',
      'TBD',
      '：',
      '[^1]:',
      '\\',
      '王',
      '\u0000',
      '&amp;',
      '~~~',
    ),
    {maxLength: 60},
  )
  .map(parts => parts.join(''))

/** An example plan with a stretch cut out and something else put in. */
const mutated = fc
  .record({material: fc.constantFrom<Material>(...small), from: fc.nat(9000), cut: fc.nat(400), put: markdown})
  .map(({material, from, cut, put}) => {
    const at = from % material.example.length
    return {material, plan: `${material.example.slice(0, at)}${put}${material.example.slice(at + cut)}`}
  })

test('any text can be judged', () => {
  fc.assert(
    fc.property(fc.constantFrom<Material>(...small), fc.oneof(anyText, markdown), ({template}, plan) => {
      const {score} = judge(template, plan)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(100)
    }),
    {seed: SEED, numRuns: 150},
  )
})

test('any text is a template or refused', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, markdown), text => {
      const made = compileTemplate(templateOf(text))
      expect(made.ok || made.failure.message.length > 0).toBe(true)
    }),
    {seed: SEED, numRuns: 300},
  )
})

test('in a mangled plan losses add up and findings have their lines', () => {
  fc.assert(
    fc.property(mutated, ({material, plan}) => {
      const {earned, possible, findings} = judge(material.template, plan)
      const lost = findings.reduce((sum, one) => sum + one.points, 0)
      const lines = plan.split(/\r\n?|\n/).length
      if (!findings.some(one => one.rule === 'different-structure'))
        expect(Math.abs(lost - (100 * (possible - earned)) / possible)).toBeLessThan(1e-6 * (findings.length + 2) * 20)
      for (const {line, rule} of findings) {
        if (line === null) expect(rule).toBe('missing-section')
        else expect(line >= 1 && line <= lines).toBe(true)
      }
    }),
    {seed: SEED, numRuns: 150},
  )
})

test('the same input gives the same bytes', () => {
  fc.assert(
    fc.property(mutated, ({material, plan}) => {
      expect(JSON.stringify(judge(material.template, plan))).toBe(JSON.stringify(judge(material.template, plan)))
    }),
    {seed: SEED, numRuns: 20},
  )
})
