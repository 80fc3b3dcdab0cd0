import {expect, test} from '@jest/globals'
import {readTemplateName, toFileTemplate} from '../../src/policy/template-name.ts'

test.each([
  {value: 'auto', expected: {kind: 'auto'}},
  {value: 'governed', expected: {kind: 'built-in', template: {id: 'governed', source: 'built-in'}}},
  {value: 'docs/plan-template.md', expected: {kind: 'file', path: 'docs/plan-template.md'}},
  {value: './docs/own.md', expected: {kind: 'file', path: 'docs/own.md'}},
  {value: 'own.md', expected: {kind: 'file', path: 'own.md'}},
])('$value', ({value, expected}) => {
  expect(readTemplateName(value)).toMatchObject({ok: true, value: expected})
})

test.each([
  {value: 'goverened', says: 'Did you mean `governed`?'},
  {value: 'Auto', says: 'Did you mean `auto`?'},
  {value: 'xyzzy', says: 'or a path such as'},
  {value: '../own.md', says: 'inside the repository'},
  {value: '/etc/own.md', says: 'inside the repository'},
  {value: 'docs\\own.md', says: 'inside the repository'},
  {value: 'docs//own.md', says: 'inside the repository'},
])('$value is refused', ({value, says}) => {
  const result = readTemplateName(value)
  expect(result.ok ? 'ok' : `${result.failure.message} ${result.failure.hint}`).toContain(says)
})

test('a template from a file is named after it', () => {
  expect(toFileTemplate('docs/Own-Plan.MD', 'x')).toEqual({id: 'Own-Plan', source: 'docs/Own-Plan.MD', text: 'x'})
})
