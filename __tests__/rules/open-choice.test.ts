import {expect, test} from '@jest/globals'
import {isOpenAlternatives, isOpenBracket, isOpenOptions} from '../../src/rules/open-choice.ts'

const type = {kind: 'choice', options: ['low', 'medium', 'high']} as const

test.each([
  {value: '[Low / Medium / High]', open: true},
  {value: 'Low / Medium / High', open: true},
  {value: 'Low | High', open: true},
  {value: 'low/medium/high', open: true},
  {value: '  low / high  ', open: true},
  {value: 'Low / High - as the office says', open: true},
  {value: 'Low / High — both\nof them', open: true},
  {value: '[low', open: false},
  {value: 'Low / boats', open: false},
  {value: 'Low-High', open: false},
  {value: 'Low', open: false},
  {value: 'Critical', open: false},
  {value: 'Red / Green', open: false},
  {value: '', open: false},
])('the options stand open in "$value": $open', ({value, open}) => {
  expect(isOpenOptions(value, type)).toBe(open)
})

test('an open list takes more options than it names', () => {
  const open = {kind: 'choice', options: ['one-to-many', 'many-to-many', 'etc']} as const
  expect(isOpenOptions('one-to-one / one-to-many / many-to-many', open)).toBe(true)
  expect(isOpenOptions('one-to-one / one-to-many', open)).toBe(false)
})

test('a slot without options has none to leave open', () => {
  expect(isOpenOptions('Low / High', {kind: 'text'})).toBe(false)
})

test.each([
  {value: 'Draft | Approved', open: true},
  {value: 'Redis | Valkey | none', open: true},
  {value: '  Draft |  Approved ', open: true},
  {value: 'one two three four | five', open: true},
  {value: 'one  two   three four | five', open: true},
  {value: 'one two three four five | six', open: false},
  {value: 'a|b', open: false},
  {value: 'Draft', open: false},
  {value: 'iOS / Android', open: false},
  {value: 'jq | sort', open: true},
  {value: 'the first sentence says much more than that | and so does the second', open: false},
  {value: '', open: false},
])('the author left alternatives in "$value": $open', ({value, open}) => {
  expect(isOpenAlternatives(value)).toBe(open)
})

test.each([
  {value: '[Yes/No]', open: true},
  {value: '**[Yes / No / Partly]**', open: true},
  {value: '[no|yes]', open: true},
  {value: '[None or some]', open: true},
  {value: '[1Password or Vault]', open: true},
  {value: '[7seas / the old packer]', open: true},
  {value: '[Yes]', open: false},
  {value: '[N/A]', open: false},
  {value: '[None / not applicable]', open: false},
  {value: '[No / N/A]', open: false},
  {value: '[x]', open: false},
  {value: '[P1/P2]', open: false},
  {value: '[24/7]', open: false},
  {value: '[2 or more]', open: false},
  {value: '[4GB / 8GB]', open: false},
  {value: '[src/boats/list]', open: false},
  {value: '[Yes/No] on the pier', open: false},
  {value: 'Yes/No', open: false},
  {value: '', open: false},
])('the author left options in the bracket of "$value": $open', ({value, open}) => {
  expect(isOpenBracket(value)).toBe(open)
})
