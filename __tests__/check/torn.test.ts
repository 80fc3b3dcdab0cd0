import {expect, test} from '@jest/globals'
import type {PlanReport} from '../../src/model/report.ts'
import {expectGolden} from '../golden.ts'
import {materials} from '../laws/material.ts'
import {judge} from './judge.ts'
import {tear} from './torn.ts'

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8]

/** All that a report says of a plan, a line each. */
function toLines({score, state, earned, possible, sections, findings, notices}: PlanReport): string[] {
  return [
    `${score}, ${state}, ${earned} of ${possible}`,
    ...sections.map(one => `${one.id}: ${one.state}, ${one.earned} of ${one.possible}, line ${one.line ?? 'none'}`),
    ...findings.map(one => {
      const place = `${one.line ?? 'none'}-${one.endLine ?? 'none'}`
      return `${one.rule} ${one.severity}, ${one.points} points, ${place}, ${one.slot ?? 'plan'}: ${one.message}`
    }),
    ...notices,
  ]
}

test.each(materials)('what torn plans for $id are told', ({id, template, example}) => {
  const told = SEEDS.map(seed => [`Torn ${seed}`, ...toLines(judge(template, tear(example, template.text, seed)))])
  expect(new Set(told.map(lines => lines[1])).size).toBeGreaterThan(SEEDS.length / 2)
  expectGolden(import.meta.url, `torn-${id}.txt`, `${told.map(lines => lines.join('\n')).join('\n\n')}\n`)
})
