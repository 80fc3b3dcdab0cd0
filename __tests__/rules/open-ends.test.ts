import {expect, test} from '@jest/globals'
import {headsOpenEnds} from '../../src/rules/open-ends.ts'

test.each([
  'Open Questions',
  'Open Technical Questions',
  'risks/open-questions',
  'Unresolved',
  'Next steps',
  'Follow-ups',
  'Future work',
  'Offene Fragen',
  '未決事項と疑問',
])('%s', name => {
  expect(headsOpenEnds(name)).toBe(true)
})

test.each(['Open source licences', 'OpenAPI', 'Risks', 'Unknown callers', ''])('not "%s"', name => {
  expect(headsOpenEnds(name)).toBe(false)
})
