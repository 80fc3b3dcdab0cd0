import {expect, test} from '@jest/globals'
import {findMarker, isFiller, isStillOpen} from '../../src/rules/marker.ts'

test.each([
  {name: 'alone', text: 'TBD', found: 'TBD'},
  {name: 'in a sentence', text: 'The retention is TBD until March.', found: 'TBD'},
  {name: 'to do with a colon', text: 'TODO: ask the harbour office', found: 'TODO'},
  {name: 'fix me', text: 'FIXME wrong unit', found: 'FIXME'},
  {name: 'three letters X', text: 'port XXX', found: 'XXX'},
  {name: 'three question marks', text: 'Owner: ???', found: '???'},
  {name: 'with its question', text: '[NEEDS CLARIFICATION: which port?]', found: '[NEEDS CLARIFICATION: which port?]'},
  {name: 'after a negation in another sentence', text: 'No risk is left. Owner TBD', found: 'TBD'},
  {name: 'its question in words', text: 'NEEDS CLARIFICATION: which port?', found: 'NEEDS CLARIFICATION: which port?'},
  {
    name: 'in the middle of a line, with its question',
    text: 'Port: [NEEDS_CLARIFICATION which]',
    found: '[NEEDS_CLARIFICATION which]',
  },
  {
    name: 'its question after a negation',
    text: 'No [NEEDS CLARIFICATION: which port?]',
    found: '[NEEDS CLARIFICATION: which port?]',
  },
  {
    name: 'its question in full width after a negation',
    text: 'no NEEDS CLARIFICATION：港',
    found: 'NEEDS CLARIFICATION：港',
  },
  {name: 'without a question after a negation', text: 'No [NEEDS CLARIFICATION] here', found: null},
  {name: 'more than three letters X', text: 'XXXX: port', found: 'XXXX'},
  {name: 'three letters X, then a colon behind a blank', text: 'XXX : port', found: 'XXX'},
  {name: 'two markers, the first negated', text: 'No TBD remains, but TODO: ask', found: 'TODO'},
  {name: 'a negation behind a comma', text: 'Owner TBD, no port', found: 'TBD'},
  {name: 'a negation far before', text: 'No boat leaves the port of the town before it is TBD', found: 'TBD'},
  {name: 'a negation in the line above', text: 'No port\nOwner TBD', found: 'TBD'},
  {name: 'resolved in the next sentence', text: 'Owner TBD. All was resolved.', found: 'TBD'},
  {name: 'resolved behind a comma', text: 'Owner TBD, the port is resolved', found: 'TBD'},
  {name: 'quoted before, not around', text: '"Port" TBD', found: 'TBD'},
  {name: 'a quote that only opens', text: 'The "port is TBD', found: 'TBD'},
  {name: 'quotes that close before', text: 'the “port” TBD and “gate”', found: 'TBD'},
  {name: 'empty', text: '', found: null},
  {name: 'negated before a list', text: 'There are no TBD, TODO or FIXME markers left.', found: null},
  {name: 'negated before a list of more than markers', text: 'no TBD, TODO or vague steps', found: null},
  {name: 'negated before a list with a stroke', text: 'without any TBDs, FIXMEs/TODOs', found: null},
  {name: 'negated before, with a word between', text: 'No port, TBD', found: 'TBD'},
  {name: 'in a list that is not negated', text: 'Owner TBD, TODO or FIXME', found: 'TBD'},
  {name: 'negated before', text: 'No TBDs and no TODO remain.', found: null},
  {name: 'negated right before', text: 'without TBD', found: null},
  {name: 'negated by what happened to it', text: 'We resolved every last TBD yesterday', found: null},
  {name: 'negated by what was removed', text: 'Removed TBD from the list', found: null},
  {name: 'negated by what is said of it', text: 'TBD resolved', found: null},
  {name: 'negated by what was said of it long ago', text: 'The TBD of last week was answered', found: null},
  {name: 'negated by what remains', text: 'zero-TBD markers remain', found: null},
  {name: 'negated by a mark', text: 'Every TBD ✅', found: null},
  {name: 'negated in Korean', text: 'TODO 해결', found: null},
  {name: 'negated behind', text: 'NEEDS CLARIFICATION markers resolved in research.', found: null},
  {name: 'all of them closed', text: 'All NEEDS CLARIFICATION items were closed.', found: null},
  {name: 'quoted', text: 'A field that says "TBD" is refused.', found: null},
  {name: 'in typographic quotes', text: 'A field that says “TODO” is refused.', found: null},
  {name: 'in French quotes', text: 'A field that says «TODO» is refused.', found: null},
  {name: 'in German quotes', text: 'A field that says „TODO“ is refused.', found: null},
  {name: 'in Japanese quotes', text: 'A field that says 「TODO」 is refused.', found: null},
  {name: 'in quotes behind other quotes', text: 'Say "a" or "TBD" there', found: null},
  {name: 'the subject matter with a hyphen', text: 'a TODO-app', found: null},
  {name: 'the subject matter in the plural', text: 'TODO items, TODO lists', found: null},
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

test.each([
  'tbd',
  '**TBD**',
  '(to be decided)',
  'still to be confirmed',
  'not yet decided',
  'not decided',
  '??',
  'open.',
  '未定',
  'To follow!',
])('"%s" as a whole value is still open', text => {
  expect(isStillOpen(text)).toBe(true)
})

test.each(['', 'open source', 'to be decided by Ida', 'port 3', 'not', 'opens', 'tbd2'])(
  '"%s" as a whole value is an answer',
  text => {
    expect(isStillOpen(text)).toBe(false)
  },
)
