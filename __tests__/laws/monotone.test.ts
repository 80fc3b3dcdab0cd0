import {expect, test} from '@jest/globals'
import {judge} from '../check/judge.ts'
import {materials} from './material.ts'
import {mixOf} from './mix.ts'
import {withoutEach} from './removal.ts'

/** Only every so many answers are tried: each costs a whole check. */
const STEP = 4

// Law: in a half-finished plan, removing an answer never raises the score. Deleting untouched text may.
test.each(materials.map(material => [material.id, material] as const))('%s', (_, material) => {
  const plan = mixOf(material, ['done', 'done', 'open', 'done', 'done'])
  const before = judge(material.template, plan)
  const answers = withoutEach(plan).filter(({without}) => removed(plan, without).some(isAnswer(material.template.text)))
  const tried = answers.filter((_, i) => i % STEP === 0)
  expect(tried.length).toBeGreaterThan(3)
  const raised = tried.filter(({without}) => {
    const after = judge(material.template, without)
    return after.earned * before.possible > before.earned * after.possible + 1e-6
  })
  expect(raised.map(({what}) => what)).toEqual([])
})

function removed(plan: string, without: string): string[] {
  const left = new Set(without.split('\n'))
  return plan.split('\n').filter(line => line.trim() !== '' && !left.has(line))
}

function isAnswer(template: string): (line: string) => boolean {
  const lines = new Set(template.split('\n'))
  return line => !lines.has(line)
}
