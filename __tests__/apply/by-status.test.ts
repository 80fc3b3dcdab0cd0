import {describe, expect, test} from '@jest/globals'
import type {Policy} from '../../src/model/policy.ts'
import type {Mode} from '../../src/model/report.ts'
import {by, judged} from './judged.ts'

const TEMPLATE = '# Plan\n\n**Status:** [Draft | In Review | Approved]\n\n## Goal\n[What]\n'
const plan = (header: string) => `${header}\n\n## Goal\n[What]\n`
const status = (value: string) => plan(`# Plan\n\n**Status:** ${value}`)
const modes = (change: Partial<Policy> = {}) =>
  by(TEMPLATE, {
    byStatus: new Map<string, Mode>([
      ['Draft', 'report'],
      ['In Review', 'report'],
      ['Approved', 'gate'],
    ]),
    ...change,
  })

describe('a plan is only reported while its status says so', () => {
  test.each([
    ['Draft', 'report', ['Reported, not gated: its status is `Draft`.']],
    ['✅ in-review', 'report', ['Reported, not gated: its status is `In Review`.']],
    ['draft (v2, Pia)', 'report', ['Reported, not gated: its status is `Draft`.']],
    ['Approved', 'gate', []],
    ['Approved, was Draft', 'gate', []],
    ['Not a draft', 'gate', ['The policy file has no mode for its status.']],
    ['Draft | In Review | Approved', 'gate', []],
    ['[Draft]', 'gate', []],
    ['', 'gate', []],
  ])('%s', (value, mode, notices) => {
    expect(judged(status(value), modes())).toMatchObject({result: 'fail', mode, notices})
  })
})

test.each([
  ['front matter', plan('---\nstatus: draft\n---\n# Plan'), 'report'],
  ['a table', plan('# Plan\n\n| Field | Value |\n| --- | --- |\n| Status | Draft |'), 'report'],
  ['another language', plan('# Plan\n\n**Estado:** Draft'), 'report'],
  ['a comment', plan('# Plan\n\n<!-- Status: Draft -->'), 'gate'],
  ['a section', '# Plan\n\n## Goal\n\n**Status:** Draft\n', 'gate'],
  ['two places, one of them gated', plan('---\nstatus: Draft\n---\n# Plan\n\n**Status:** Approved'), 'gate'],
  ['two places, one of them unknown', plan('---\nstatus: Draft\n---\n# Plan\n\n**Status:** Final'), 'gate'],
  ['two places, one of them open', plan('---\nstatus: Draft\n---\n# Plan\n\n**Status:** [Draft | Approved]'), 'report'],
])('a status in %s', (_, text, mode) => {
  expect(judged(text, modes()).mode).toBe(mode)
})

test('a status gates where all else is only reported', () => {
  const report = judged(status('Approved'), modes({mode: 'report'}))
  expect(report).toMatchObject({mode: 'gate', notices: ['Gated: its status is `Approved`.']})
  expect(judged(status('Draft'), modes({mode: 'report'}))).toMatchObject({mode: 'report', notices: []})
})

test('an alias of the label is read too', () => {
  const text = plan('# Plan\n\n**Zustand:** Draft')
  expect(judged(text, modes()).mode).toBe('gate')
  for (const name of ['Status', 'status'])
    expect(judged(text, modes({aliases: new Map([[name, ['Zustand']]])})).mode).toBe('report')
})

test('without `by-status` a status decides nothing', () => {
  expect(judged(status('Draft'), by(TEMPLATE))).toMatchObject({mode: 'gate', notices: []})
})

test('the score is told all the same', () => {
  const {score, findings} = judged(status('Draft'), modes())
  expect([score, findings.length]).toEqual([50, 1])
})
