import {describe, expect, test} from '@jest/globals'
import {findImpossibleDate, findVersionForm, misfit} from '../../src/rules/bad-value.ts'
import {valueWords} from '../../src/rules/value-words.ts'

describe('impossible dates', () => {
  test.each([
    ['2026-02-30', '2026-02-30'],
    ['from 2026-02-XX on', '2026-02-XX'],
    ['2026-13-01', '2026-13-01'],
    ['2026-00-10', '2026-00-10'],
    ['2026-04-31', '2026-04-31'],
    ['2025-02-29', '2025-02-29'],
    ['1900-02-29', '1900-02-29'],
    ['2026/06/31', '2026/06/31'],
    ['first 2026-01-31, then 2026-06-31', '2026-06-31'],
    ['2026-MM-DD', '2026-MM-DD'],
    ['2026-??-??', '2026-??-??'],
    ['2026-01-00', '2026-01-00'],
    ['2026-01-32', '2026-01-32'],
    ['2026-00-00', '2026-00-00'],
    ['2026-1-32', '2026-1-32'],
  ])('%s', (text, found) => {
    expect(findImpossibleDate(text)).toBe(found)
  })

  test.each([
    '',
    '2024-02-29',
    '2000-02-29',
    '2026-1-1',
    '2026-01-31',
    '2026-04-30',
    '2026-12-01',
    '2026-xmas-01',
    '2026-12-31',
    '10-20-30',
    'RFC-2026-02-30-4',
    'v2026',
    'in week 2',
  ])('none in "%s"', text => {
    expect(findImpossibleDate(text)).toBeNull()
  })
})

describe('versions that are forms', () => {
  test.each([
    ['vX.Y.Z', 'vX.Y.Z'],
    ['x.y.z', 'x.y.z'],
    ['1.x.x', '1.x.x'],
    ['12.X.x', '12.X.x'],
    ['x.x', 'x.x'],
    ['from vX.Y on', 'vX.Y'],
  ])('%s', (text, found) => {
    expect(findVersionForm(text)).toBe(found)
  })

  test.each([
    '',
    '1.4.0',
    'v2',
    '0.1.0-rc.1',
    'Linux.XYZ',
    'Python 3.12',
    'box.yacht',
    'x.year',
    '1.x.xl',
    '8x.y',
    'x.y2',
  ])('none in "%s"', text => {
    expect(findVersionForm(text)).toBeNull()
  })
})

describe('values of typed slots', () => {
  test.each([
    {type: 'date', value: '2026-03-31', fits: true},
    {type: 'date', value: '31 March 2026', fits: true},
    {type: 'date', value: 'week 2', fits: true},
    {type: 'date', value: '2026-02-30', fits: false},
    {type: 'date', value: 'soon', fits: false},
    {type: 'date', value: '31.12.2026', fits: true},
    {type: 'date', value: '1. 3. 2026', fits: true},
    {type: 'date', value: '12.31.2026', fits: true},
    {type: 'date', value: '31.02.2026', fits: false},
    {type: 'date', value: 'from 1.3.2026 to 31.4.2026', fits: false},
    {type: 'number', value: 'unchanged', fits: true},
    {type: 'number', value: 'No change', fits: true},
    {type: 'number', value: 'negligible', fits: true},
    {type: 'number', value: 'not a concern, batch job', fits: true},
    {type: 'number', value: 'inchangé', fits: true},
    {type: 'number', value: 'exchanged', fits: false},
    {type: 'version', value: '1.4.0', fits: true},
    {type: 'version', value: 'v2', fits: true},
    {type: 'version', value: 'vX.Y.Z', fits: false},
    {type: 'version', value: '0.9.x', fits: false},
    {type: 'version', value: 'the newest', fits: false},
    {type: 'number', value: '250 ms', fits: true},
    {type: 'number', value: 'half a core', fits: true},
    {type: 'number', value: 'Two seconds', fits: true},
    {type: 'number', value: 'unlimited', fits: true},
    {type: 'number', value: 'fast', fits: false},
    {type: 'number', value: 'as quick as it can be', fits: false},
    {type: 'number', value: 'as quick as it can ever be', fits: true},
    {type: 'version', value: '3.x', fits: false},
    {type: 'version', value: 'v12.34.*', fits: false},
    {type: 'version', value: '3.x or 4.1.0', fits: true},
    {type: 'version', value: 'node 3.x', fits: true},
    {type: 'text', value: 'anything', fits: true},
    {type: 'link', value: 'spec.md', fits: true},
  ] as const)('$type takes "$value": $fits', ({type, value, fits}) => {
    expect(misfit(value, {kind: type}) === null).toBe(fits)
  })
})

describe('choices', () => {
  const SCALE = ['low', 'medium', 'high']
  test.each([
    {options: SCALE, value: 'High', fits: true},
    {options: SCALE, value: 'Critical', fits: true},
    {options: SCALE, value: 'very high', fits: true},
    {options: SCALE, value: '4', fits: true},
    {options: SCALE, value: '🟡', fits: true},
    {options: SCALE, value: 'gering', fits: true},
    {options: ['niedrig', 'hoch'], value: 'gering', fits: true},
    {options: SCALE, value: 'banana', fits: false},
    {options: SCALE, value: 'the usual sort of thing', fits: true},
    {options: ['draft', 'in review', 'approved'], value: 'Shipped', fits: true},
    {options: ['draft', 'in review', 'approved'], value: 'marmalade', fits: false},
    {options: ['web', 'mobile', 'cli'], value: 'desktop', fits: true},
    {options: [], value: '', fits: true},
    {options: SCALE, value: 'banana split', fits: false},
    {options: SCALE, value: 'high banana', fits: true},
    {options: SCALE, value: 'one banana more', fits: true},
    {options: SCALE, value: 'ok', fits: true},
    {options: SCALE, value: 'banana2', fits: true},
    {options: SCALE, value: '!!', fits: true},
    {options: ['low', 'banana'], value: 'apple', fits: true},
    {options: ['very  low', 'high'], value: 'apple', fits: false},
    {options: ['low boats', 'high'], value: 'apple', fits: true},
  ])('$options take "$value": $fits', ({options, value, fits}) => {
    expect(misfit(value, {kind: 'choice', options}) === null).toBe(fits)
  })
})

describe('links', () => {
  test.each([
    {value: 'specs/001/spec.md', prose: 'specs/001/spec.md', fits: true},
    {value: 'link', prose: '    ', fits: true},
    {value: '#42', prose: '#42', fits: true},
    {value: 'the design page in our wiki', prose: 'the design page in our wiki', fits: true},
    {value: 'later', prose: 'later', fits: false},
    {value: 'some page', prose: 'some page', fits: false},
  ])('"$value" ($prose) fits: $fits', ({value, prose, fits}) => {
    expect(misfit(value, {kind: 'link'}, prose) === null).toBe(fits)
  })
})

test.each([
  {type: {kind: 'date'}, value: 'soon', wanted: 'a calendar date such as 2026-03-31'},
  {type: {kind: 'version'}, value: 'soon', wanted: 'a version such as 1.4.0'},
  {type: {kind: 'number'}, value: 'fast', wanted: 'a number with its unit'},
  {type: {kind: 'choice', options: ['low', 'high']}, value: 'banana', wanted: 'one of low, high'},
  {type: {kind: 'link'}, value: 'later', wanted: 'a link or a path'},
] as const)('what $type.kind wants instead of "$value"', ({type, value, wanted}) => {
  expect(misfit(value, type)).toEqual({wanted})
  expect(valueWords(type)).toBe(wanted)
})

test('text wants an answer', () => {
  expect(valueWords({kind: 'text'})).toBe('the answer')
})
