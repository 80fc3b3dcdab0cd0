// Words before a marker that only look like a negation (copy into __tests__/rules/).
import {expect, test} from '@jest/globals'
import {findMarker} from '../../src/rules/marker.ts'

test.each([
  'All fees are TBD',
  'Each owner is TBD',
  'For every port the fee is TBD',
  'the kiosk closes on a day TBD',
  'the port clears at TBD',
])('%s', text => {
  expect(findMarker(text)).toBe('TBD')
})
