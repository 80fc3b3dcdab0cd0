import {expect, test} from '@jest/globals'
import {headsOpenEnds, isTracked} from '../../src/rules/open-ends.ts'

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

test.each([
  {text: 'Who pays for lost tickets? TBD with the office', marker: 'TBD'},
  {text: 'The fare by night is TBD; owner: Ida', marker: 'TBD'},
  {text: 'The fare is TBD until the end of May', marker: 'TBD'},
  {text: 'TBD, the fare (Ida, 2026-03-01)', marker: 'TBD'},
  {text: 'TBD with Legal', marker: 'TBD'},
  {text: 'TBD (Ida)', marker: 'TBD'},
  {text: '[NEEDS CLARIFICATION: which port?]', marker: '[NEEDS CLARIFICATION: which port?]'},
  {text: '[NEEDS CLARIFICATION: the port] @ida', marker: '[NEEDS CLARIFICATION: the port]'},
])('"$text" says what, who or when', ({text, marker}) => {
  expect(isTracked(text, marker)).toBe(true)
})

test.each([
  {text: 'TBD', marker: 'TBD'},
  {text: 'TBD?', marker: 'TBD'},
  {text: '???', marker: '???'},
  {text: 'The fare is TBD', marker: 'TBD'},
  {text: 'TBD which lamp goes with Aster boats', marker: 'TBD'},
  {text: '[NEEDS CLARIFICATION] the path (likely by the pier)', marker: '[NEEDS CLARIFICATION]'},
])('"$text" says none of it', ({text, marker}) => {
  expect(isTracked(text, marker)).toBe(false)
})
