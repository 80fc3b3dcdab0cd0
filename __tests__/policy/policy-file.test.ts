import {expect, test} from '@jest/globals'
import {readPolicyFile} from '../../src/policy/policy-file.ts'

const PATH = '.github/plan-completeness.yml'
const refusal = (text: string) => {
  const result = readPolicyFile(text, PATH)
  return result.ok ? 'ok' : `${result.failure.message} ${result.failure.hint}`
}

test.each([
  {text: '', expected: {}},
  {text: '# nothing yet\n', expected: {}},
  {text: '\uFEFFmode: report\r\nmin-score: 72.5\r\n', expected: {mode: 'report', 'min-score': 72.5}},
  {text: 'skip-label: "plan-completeness: skip"', expected: {'skip-label': 'plan-completeness: skip'}},
  {text: 'skip-label: ""', expected: {'skip-label': ''}},
  {
    text: 'ratchet: true\ntemplate: docs/own.md\nplans: ["rfcs/*.md"]',
    expected: {ratchet: true, template: 'docs/own.md', plans: ['rfcs/*.md']},
  },
])('$text', ({text, expected}) => {
  expect(readPolicyFile(text, PATH)).toEqual({ok: true, value: expected})
})

test.each([
  {
    name: 'an unknown key',
    text: 'mode: gate\nratchets: true',
    says: [`\`ratchets\` in ${PATH}:2`, 'Did you mean `ratchet`?'],
  },
  {name: 'a value of another type', text: '\n\nratchet: "true"', says: ['`true` of `ratchet`', `${PATH}:3`]},
  {name: 'a word that does not exist', text: 'mode: reports', says: ['Did you mean `report`?']},
  {name: 'a score out of range', text: 'min-score: 101', says: ['`101`', '0 to 100']},
  {name: 'no value', text: 'min-score:', says: ['0 to 100']},
  {name: 'no globs', text: 'plans: []', says: ['at least one glob']},
  {name: 'a glob that is none', text: 'plans: [1]', says: ['`1`', 'a glob']},
  {name: 'a label that is no text', text: 'skip-label: true', says: ['`true` of `skip-label`', 'name of a label']},
  {name: 'a label too long', text: `skip-label: ${'x'.repeat(51)}`, says: ['at most 50 characters']},
  {name: 'a label without quotes', text: 'skip-label: plan: skip', says: [`${PATH}:1`]},
  {name: 'a list', text: '- mode: gate', says: ['a mapping']},
  {name: 'a key twice', text: 'mode: gate\nmode: report', says: [`${PATH}:2`, 'unique']},
  {name: 'broken YAML', text: 'mode: [', says: [`${PATH}:1`]},
  {name: 'an alias', text: 'mode: &x gate\ntemplate: *x', says: ['Alias']},
  {name: 'deep nesting', text: `plans: ${'['.repeat(20_000)}`, says: [PATH]},
  {name: 'too much', text: `# ${'x'.repeat(70_000)}`, says: ['65536']},
  {name: 'a prototype', text: '__proto__: {mode: report}', says: ['__proto__']},
])('$name is refused by line', ({text, says}) => {
  const words = refusal(text)
  for (const each of says) expect(words).toContain(each)
  expect(words).not.toContain('\n')
})
