import {expect, test} from '@jest/globals'
import {isPlaceholder} from '../../src/rules/unfilled.ts'

test.each([
  '<describe>',
  '<your answer>',
  '<port of call>',
  '{{answer}}',
  '{{ port_of_call }}',
  '____',
  '(fill in)',
  'fill in',
  'Please fill this in!',
  '**to be filled in**',
  'à remplir',
])('"%s" only holds the place', text => {
  expect(isPlaceholder(text, 'Port of call')).toBe(true)
})

test.each([
  '<details>',
  '<button>',
  '<BoatList>',
  '<my-boat>',
  '<addBoat>',
  '<skippers@port.example>',
  '{{ .Values.port }}',
  '{port}',
  '__init__',
  'fill in the form at the gate',
  '(at the gate)',
  'describe() of the port',
  '',
])('"%s" is an answer', text => {
  expect(isPlaceholder(text, 'Port of call')).toBe(false)
})
