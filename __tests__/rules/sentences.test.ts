import {readFileSync, writeFileSync} from 'node:fs'
import {expect, test} from '@jest/globals'
import {WAIVER_WANTS} from '../../src/rules/bad-waiver.ts'
import {rules} from '../../src/rules/index.ts'
import type {Sentence} from '../../src/rules/rule.ts'

/** What a finding may know of its place: all of it, next to nothing, and what some rules say in other words. */
const PARTS: Readonly<Record<string, Sentence>> = {
  full: {
    slot: 'Cost',
    found: '[How much]',
    wanted: 'EUR a month',
    value: 'a number with its unit',
    open: 'Owner, Date',
    isOptional: false,
  },
  bare: {slot: 'Cost', found: '', wanted: '', value: 'the answer', open: '', isOptional: false},
  optional: {slot: 'Cost', found: 'Cost', wanted: '', value: 'the answer', open: '', isOptional: true},
}

const lines = [...rules.values()].flatMap(rule => {
  const said = Object.values(PARTS).flatMap(parts => [`  ${rule.message(parts)}`, `    ${rule.help(parts)}`])
  return [rule.id, ...new Set(said)]
})

test('each rule speaks in whole sentences; `UPDATE_GOLDEN=1` writes them', () => {
  const golden = new URL('golden/sentences.txt', import.meta.url)
  const text = `${lines.join('\n')}\n`
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, text)
  expect(text).toBe(readFileSync(golden, 'utf8'))
})

test('each way in which a waiver does not count has a help of its own, or the common one', () => {
  const help = rules.get('bad-waiver')?.help
  const bare = PARTS.bare as Sentence
  expect(Object.values(WAIVER_WANTS).map(wanted => help?.({...bare, wanted}))).toEqual([
    'Answer what the template asks for.',
    'Say in a few words why it does not apply, or answer it.',
    'Say in a few words why it does not apply, or answer it.',
    'Answer what the template asks for, and delete the comment.',
    'Mend the comment, or delete it.',
    'Answer more of it, or judge the plan by a template that asks for less.',
    'Name it as the template does, or delete the comment.',
  ])
})
