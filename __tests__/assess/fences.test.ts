import {expect, test} from '@jest/globals'
import {inSection} from './section.ts'

const fence = (...lines: string[]) => ['```', ...lines, '```'].join('\n')
const SKETCH = fence('harbour', '[Draw the parts]', '[Draw the ties]')

test.each([
  {name: 'own lines alone', asks: SKETCH, says: fence('mail -> list'), found: []},
  {
    name: 'a prompt in the first line',
    asks: SKETCH,
    says: fence('[Draw the ties]'),
    found: ['unfilled, line 6: Unexpected prompt `[Draw the ties]`, expected an answer'],
  },
  {
    name: 'a prompt below own lines',
    asks: SKETCH,
    says: fence('mail -> list', '', '[Draw the parts]'),
    found: ['unfilled, line 8: Unexpected prompt `[Draw the parts]`, expected an answer'],
  },
  {
    name: 'a prompt of a block that answers nothing by itself',
    asks: `**Owner:** [Who]\n\n${SKETCH}`,
    says: `**Owner:** Ida\n\n${fence('mail -> list')}\n\nAnd the other way:\n\n${fence('list -> mail', '[Draw the ties]')}`,
    found: ['unfilled, line 15: Unexpected prompt `[Draw the ties]`, expected an answer'],
  },
])('$name', ({asks, says, found}) => {
  const {findings} = inSection(asks, says)
  expect(findings.map(({rule, line, message}) => `${rule}, line ${line}: ${message}`)).toEqual(found)
})
