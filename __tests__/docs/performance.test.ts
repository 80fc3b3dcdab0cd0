import {describe, expect, test} from '@jest/globals'
import {compare, exponent, median, quantile} from '../../bench/lib/figures.mjs'
import {readPart, table, withPart} from '../../bench/lib/page.mjs'
import {read} from './pages.ts'

const page = read('docs/performance.md')
const parts = [...page.matchAll(/<!-- generated: bench ([\w-]+) -->/g)].map(([, name = '']) => name)

test.each(parts)('the page has figures of: %s', name => {
  expect(readPart(page, `bench ${name}`)).toMatch(name === 'machine' ? /^Node \d+/ : /^\| .*\n\| ---/)
})

describe('figures', () => {
  test('the median lies in the middle, or between the two there', () => {
    expect(median([9, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 9])).toBe(3)
    expect(quantile([1, 2, 3, 4, 5], 0.25)).toBe(2)
  })

  test('a ratio is the median of the rounds, its range that of their middle half', () => {
    expect(compare([1, 2, 30], [2, 4, 60])).toEqual({ratio: 0.5, low: 0.5, high: 0.5})
    expect(compare([1, 2, 3, 4, 50], [1, 1, 1, 1, 1])).toEqual({ratio: 3, low: 2, high: 4})
  })

  test.each([1, 1.5, 2])('an exponent of %d is found', power => {
    const points = [20, 40, 80, 250].map(size => ({size, ms: 3 * size ** power}))
    expect(exponent(points)).toBeCloseTo(power)
  })

  test('a part takes the place of the one before, and needs a place', () => {
    const text = 'a\n<!-- generated: one -->\nold\n<!-- end -->\nb\n'
    const fresh = withPart(text, 'one', table(['A'], [['$1']]))
    expect(fresh).toBe('a\n<!-- generated: one -->\n| A |\n| --- |\n| $1 |\n<!-- end -->\nb\n')
    expect(readPart(fresh, 'one')).toBe('| A |\n| --- |\n| $1 |')
    expect(() => withPart(text, 'two', '')).toThrow('No place for "two"')
  })
})
