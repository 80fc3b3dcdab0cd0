import {expect, test} from '@jest/globals'
import {findMarker, isFiller} from '../../src/rules/marker.ts'

test.each([
  {name: 'alone', text: 'TBD', found: 'TBD'},
  {name: 'in a sentence', text: 'The retention is TBD until March.', found: 'TBD'},
  {name: 'to do with a colon', text: 'TODO: ask the harbour office', found: 'TODO'},
  {name: 'fix me', text: 'FIXME wrong unit', found: 'FIXME'},
  {name: 'three letters X', text: 'port XXX', found: 'XXX'},
  {name: 'three question marks', text: 'Owner: ???', found: '???'},
  {name: 'with its question', text: '[NEEDS CLARIFICATION: which port?]', found: '[NEEDS CLARIFICATION: which port?]'},
  {name: 'after a negation in another sentence', text: 'No risk is left. Owner TBD', found: 'TBD'},
  {name: 'empty', text: '', found: null},
  {name: 'negated before', text: 'No TBDs and no TODO remain.', found: null},
  {name: 'negated behind', text: 'NEEDS CLARIFICATION markers resolved in research.', found: null},
  {name: 'all of them closed', text: 'All NEEDS CLARIFICATION items were closed.', found: null},
  {name: 'quoted', text: 'A field that says "TBD" is refused.', found: null},
  {name: 'in typographic quotes', text: 'A field that says “TODO” is refused.', found: null},
  {name: 'the subject matter', text: 'The TODO list screen sorts by date.', found: null},
  {name: 'another word', text: 'The todos of a skipper, and METHODTODOX', found: null},
  {name: 'two question marks', text: 'Really??', found: null},
  {name: 'four question marks', text: 'Really????', found: null},
])('$name', ({text, found}) => {
  expect(findMarker(text)).toBe(found)
})

test.each([
  {text: '...', isLabelValue: true, fills: true},
  {text: '…', isLabelValue: true, fills: true},
  {text: '...', isLabelValue: false, fills: false},
  {text: 'xxx', isLabelValue: false, fills: true},
  {text: 'Lorem ipsum dolor sit amet.', isLabelValue: false, fills: true},
  {text: '', isLabelValue: true, fills: false},
  {text: '...and so on', isLabelValue: true, fills: false},
  {text: 'XXXL shirts', isLabelValue: true, fills: false},
  {text: 'x', isLabelValue: true, fills: false},
  {text: 'The page shows lorem ipsum until data comes', isLabelValue: false, fills: false},
])('"$text" fills a place: $fills (value of a label: $isLabelValue)', ({text, isLabelValue, fills}) => {
  expect(isFiller(text, isLabelValue)).toBe(fills)
})
