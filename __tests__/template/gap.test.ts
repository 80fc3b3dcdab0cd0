import {expect, test} from '@jest/globals'
import {findGap} from '../../src/template/gap.ts'

const none = {codeLines: new Set<string>()}

test.each([
  {wording: 'As a {{role}}, so that {{benefit}}', prose: 'As Ida, so that {{benefit}}', found: '{{benefit}}'},
  {wording: 'Chosen, because {reason}.', prose: 'Oil, because {reason}.', found: '{reason}'},
  {wording: 'Back within <minutes> minutes', prose: 'Back at night within <minutes> minutes', found: '<minutes>'},
  {wording: 'at least <N> boats', prose: 'at least <N> boats', found: '<N>'},
  {wording: 'from ____ to ____', prose: 'from May to ____', found: '____'},
  {wording: 'Task 1 (AC: #)', prose: 'Wick (AC: #)', found: '(AC: #)'},
  {wording: 'test | @... | PORT-___', prose: '@...', found: '@...'},
  {wording: 'test | @... | PORT-___', prose: 'PORT-___', found: '___'},
])('"$prose" still has $found', ({wording, prose, found}) => {
  expect(findGap(prose, wording, none)).toBe(found)
})

test.each([
  {name: 'another gap', wording: 'because {reason}', prose: 'because {cause}'},
  {name: 'in brackets of the template', wording: '[the path, such as {id}]', prose: 'by {id}'},
  {name: 'a part of a path', wording: 'GET /boats/{id}', prose: 'GET /boats/{id} and /boats/{id}/crew'},
  {name: 'a type', wording: 'List<Boat>', prose: 'List<Boat>'},
  {name: 'a part of a file name', wording: 'docs/<name>.md', prose: 'docs/<name>.md'},
  {name: 'an object', wording: '{"a": 1}', prose: '{"a": 1}'},
  {name: 'a part of a word', wording: 'tide___table', prose: 'tide___table'},
  {name: 'a number of its own', wording: 'Wick (AC: #)', prose: 'Wick (AC: #3)'},
  {name: 'no gap', wording: 'because {reason}', prose: 'because it burns'},
])('not $name', ({wording, prose}) => {
  expect(findGap(prose, wording, none)).toBeNull()
})

test('not what the template has in its code', () => {
  expect(findGap('run <port>', 'run <port>', {codeLines: new Set(['<port>'])})).toBeNull()
})
