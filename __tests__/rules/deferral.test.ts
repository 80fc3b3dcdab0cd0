import {expect, test} from '@jest/globals'
import {findDeferral} from '../../src/rules/deferral.ts'

test.each([
  'To be decided later.',
  'to be determined with the harbour office once the ice is gone',
  'Still to be clarified, probably with Ida',
  'This is to be agreed on by the end of March',
  'To be added',
  'To be determined in phase 0 research',
  'Will be decided by the harbour board',
  'To be confirmed soon',
  'Will be defined later.',
  'Will be worked out during implementation.',
  'It will be decided once the pier is measured',
  'Not decided yet',
  'Not yet chosen, Ida proposes one',
  'Not defined yet; Ida will propose something.',
  'Not yet decided whether by night',
  'Undecided',
  'Decide later',
  'We will decide this later, once we know the tide.',
  "We'll figure it out as we go",
  'Coming soon',
  'Still open',
  'wird noch benannt',
  'Wird noch mit dem Hafenamt geklärt.',
  'noch zu klären',
  'à déterminer plus tard',
  'a definir',
  'por definir',
  'da definire',
  'nader te bepalen',
  'do ustalenia',
  '추후 결정',
])('"%s" puts the answer off', text => {
  expect(findDeferral(text)).not.toBeNull()
})

test.each([
  'Retention was to be determined by the tide; we brought it forward',
  'To be added to the list, skippers write to the office',
  'To be added, skippers write to the office',
  'To be determined by the scheduler at run time',
  'To be decided by the skipper',
  'Will be defined in the tide table',
  'Will be announced after the last boat',
  'Will be added once the flag is on',
  'Will be defined later in this document',
  'Pending payments are retried',
  'Pending requests: 200',
  'Coming soon page is removed',
  'Not yet measured',
  'Not documented yet',
  'To be agreed with each skipper',
  'To be added in phase 2',
  'Not defined for guests',
  'Define later phases first',
  'Define once, use everywhere',
  'Undecided guests get a leaflet',
  '"To be decided" is what the banner says',
  'Later boats wait',
  'Folgt dem Protokoll',
  'à définir par le capitaine',
  'Pending',
  'We still need to decide between oil and gas.',
  '',
])('"%s" is an answer', text => {
  expect(findDeferral(text)).toBeNull()
})

test.each([
  {label: 'Lamp', text: 'Pending', found: 'Pending'},
  {label: 'Lamp', text: 'pending decision by the office', found: 'pending decision by the office'},
  {label: 'Lamp', text: 'later', found: 'later'},
  {
    label: 'Lamp',
    text: 'We still need to decide between oil and gas.',
    found: 'We still need to decide between oil and gas',
  },
  {label: 'Lamp', text: 'Pending tickets are sold again', found: null},
  {label: 'Lamp', text: 'Pending decision, boats wait', found: 'Pending decision, boats wait'},
  {label: 'Status', text: 'Pending', found: null},
  {label: 'Step 3', text: 'Pending', found: null},
  {label: 'Approval', text: 'pending decision by the office', found: null},
  {label: 'Priority', text: 'later', found: null},
])('"$text" as the value of $label', ({label, text, found}) => {
  expect(findDeferral(text, label, true)).toBe(found)
})
