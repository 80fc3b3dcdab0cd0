import {expect, test} from '@jest/globals'
import {brief} from '../check/judge.ts'
import {inSection} from './section.ts'

const ASKS = 'Trigger: [When]\nOwner: [Who]\nTime: [How long]'

test.each([
  {
    name: 'a label between others without its value',
    says: 'Trigger: fog\nOwner:\nTime: an hour',
    findings: ['empty-field error 6 Owner'],
  },
  {name: 'a value on the next line', says: 'Trigger: fog\nOwner:\nIda from the office\nTime: an hour', findings: []},
  {
    name: 'a value on the next line that has a colon further on',
    says: 'Trigger: fog\nTime: an hour\nOwner:\nIda from the harbour office: she has the key',
    findings: [],
  },
])('labels line by line: $name', ({says, findings}) => {
  expect(brief(inSection(ASKS, says).findings)).toEqual(findings)
})
