import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {readPolicyFile} from '../../src/policy/policy-file.ts'
import {policySchema} from '../../src/policy/policy-schema.ts'

const PATH = '.github/plan-completeness.yml'
const refusal = (text: string) => {
  const result = readPolicyFile(text, PATH)
  return result.ok ? 'ok' : `${result.failure.message} ${result.failure.hint}`
}

test.each([
  {text: '', expected: {}},
  {text: '# nothing yet\n', expected: {}},
  {text: '\uFEFFmode: report\r\nmin-score: 72.5\r\n', expected: {mode: 'report', 'min-score': 72.5}},
  {
    text: 'ratchet: true\ntemplate: docs/own.md\nplans: ["rfcs/*.md"]',
    expected: {ratchet: true, template: 'docs/own.md', plans: ['rfcs/*.md']},
  },
  {text: '%YAML 1.1\n---\nrules:\n  marker: off', expected: {rules: {marker: 'off'}}},
  {text: 'weights:\n  1: 2\n  "Why: really": 3', expected: {weights: {1: 2, 'Why: really': 3}}},
])('$text', ({text, expected}) => {
  expect(readPolicyFile(text, PATH)).toEqual({ok: true, value: expected})
})

describe('refused by line and column:', () => {
  test.each([
    {name: 'an unknown key', text: 'mode: gate\nratchets: true', says: [`\`ratchets\` in ${PATH}:2:1`, '`ratchet`?']},
    {name: 'a word that does not exist', text: 'mode: reports', says: ['Did you mean `report`?']},
    {name: 'no value', text: 'min-score:', says: ['`null` of `min-score`', '0 to 100']},
    {name: 'text for a number', text: 'min-score: "80"', says: [`\`"80"\` of \`min-score\` in ${PATH}:1:12`]},
    {name: 'a list', text: '- mode: gate', says: ['a mapping']},
    {name: 'a key twice', text: 'mode: gate\nmode: report', says: [`${PATH}:2:1`, 'unique']},
    {name: 'broken YAML', text: 'mode: [', says: [`${PATH}:1:8`]},
    {name: 'an anchor', text: 'mode: &x gate', says: ['anchor `&x`', `${PATH}:1:10`]},
    {name: 'an alias', text: 'mode: gate\ntemplate: *x', says: [`alias in ${PATH}:2:11`, 'the value itself']},
    {name: 'an anchor with its alias', text: 'na: &x {}\nrules: *x', says: ['anchor `&x`', `${PATH}:1:8`]},
    {name: 'a merge', text: '<<: {mode: report}', says: [`\`<<\` in ${PATH}:1:1`]},
    {name: 'a tag', text: 'mode: !!str gate', says: ['tag', `${PATH}:1:13`]},
    {name: 'a tag of somebody', text: 'mode: !gate gate', says: ['!gate', `${PATH}:1:7`]},
    {name: 'two documents', text: 'mode: gate\n---\nmode: report', says: [`${PATH}:2:1`]},
    {name: 'a key that is no text', text: '? [mode]\n: gate', says: [`${PATH}:1:3`]},
    {
      name: 'deep nesting',
      text: `plans: ${'['.repeat(9)}${']'.repeat(9)}`,
      says: [`nesting of 9 levels in ${PATH}:1:16,`, 'at most 8'],
    },
    {name: 'nesting without end', text: `plans: ${'['.repeat(20_000)}`, says: [`${PATH}:1:16,`, 'at most 8']},
    {
      name: 'deep nesting in lines',
      text: `a: 1\n${Array.from({length: 12}, (_, i) => `${' '.repeat(i)}k:`).join('\n')} x`,
      says: [`in ${PATH}:10:9,`],
    },
    {
      name: 'too many bytes',
      text: `# ${'é'.repeat(33_000)}`,
      says: [`66002 bytes in ${PATH}:1:32770,`, 'at most 65536'],
    },
    {name: 'too many lines', text: 'min-score: 80 # long\n'.repeat(4_000), says: [`84000 bytes in ${PATH}:3121:17,`]},
    {
      name: 'a misspelt key that is missing',
      text: 'overrides:\n  - path: [a]\n    min-score: 90\n',
      says: [`Unexpected key \`path\` in ${PATH}:2:5`, 'Did you mean `paths`?'],
    },
    {name: 'a prototype', text: '__proto__: {mode: report}', says: [`\`__proto__\` in ${PATH}:1:1`]},
  ])('$name', ({text, says}) => {
    const words = refusal(text)
    for (const each of says) expect(words).toContain(each)
    expect(words).not.toContain('\n')
  })
})

const MISUSES: readonly {readonly key: string; readonly text: string; readonly says: readonly string[]}[] = [
  {key: 'min-score', text: 'min-score: 101', says: ['`101` of `min-score`', ':1:12', '0 to 100']},
  {key: 'mode', text: 'mode: off', says: ['`off` of `mode`', '`gate` or `report`']},
  {key: 'ratchet', text: '\n\nratchet: "true"', says: ['`"true"` of `ratchet`', ':3:10', '`true` or `false`']},
  {key: 'skip-label', text: `skip-label: ${'x'.repeat(51)}`, says: ['of `skip-label`', 'at most 50']},
  {key: 'max-plans', text: 'max-plans: 0', says: ['`0` of `max-plans`', ':1:12', 'a whole number from 1 to 10000']},
  {key: 'max-plans', text: 'max-plans: 2.5', says: ['`2.5` of `max-plans`']},
  {
    key: 'max-plan-size',
    text: 'max-plan-size: 256 KiB',
    says: ['`"256 KiB"` of `max-plan-size`', 'KiB from 1 to 4096'],
  },
  {key: 'template', text: 'template: goverend', says: ['`goverend`', ':1:11', '`auto`', 'Did you mean `governed`?']},
  {key: 'template', text: 'template: ../own.md', says: ['a path inside the repository']},
  {key: 'template', text: 'template: []', says: ['`[]` of `template`']},
  {key: 'plans', text: 'plans: []', says: ['at least one glob']},
  {key: 'plans', text: 'plans: [1]', says: ['`1` of `plans[0]`', 'a glob']},
  {key: 'plans', text: 'plans:\n  - a.md\n  - "a[b"', says: ['`a[b` of `plans[1]`', ':3:5', 'balanced brackets']},
  {key: 'plans', text: 'plans: ["!a"]', says: ['without a leading `!`']},
  {key: 'ignore', text: 'ignore: docs/old', says: ['`"docs/old"` of `ignore`', 'a list of globs']},
  {key: 'ignore', text: 'ignore: ["!docs/old"]', says: ['`!docs/old` of `ignore[0]`', 'without a leading `!`']},
  {key: 'ignore', text: `ignore: ["${'{a,'.repeat(11)}b${'}'.repeat(11)}"]`, says: ['at most 10 pairs of braces']},
  {key: 'required', text: 'required: Risks', says: ['a list of names']},
  {key: 'required', text: 'required: []', says: ['at least one name']},
  {key: 'required', text: 'required: [Risks, " "]', says: ['of `required[1]`', ':1:19', 'a name']},
  {key: 'required', text: `required: [${'x'.repeat(201)}]`, says: ['at most 200 characters']},
  {key: 'weights', text: 'weights: {Risks: 0}', says: ['`0` of `weights.Risks`', 'a number above 0, at most 100']},
  {key: 'weights', text: 'weights: {Risks: .inf}', says: ['of `weights.Risks`', 'a number above 0']},
  {key: 'weights', text: 'weights: [Risks]', says: ['a mapping from names']},
  {key: 'weights', text: 'weights: {"": 2}', says: [`key \`\` in ${PATH}:1:11`, 'a name of at most']},
  {key: 'rules', text: 'rules:\n  unfiled: note', says: [`\`unfiled\` in ${PATH}:2:3`, 'Did you mean `unfilled`?']},
  {key: 'rules', text: 'rules: {marker: warn}', says: ['`warn` of `rules.marker`', 'Did you mean `warning`?']},
  {
    key: 'rules',
    text: 'rules: {unreadable: off}',
    says: ['`off` of `rules.unreadable`', '`error` or `warning` or `note`'],
  },
  {key: 'na', text: 'na: false', says: ['`false` of `na`', 'a mapping such as']},
  {key: 'na', text: 'na: {acept: false}', says: ['Did you mean `accept`?']},
  {key: 'na', text: 'na: {reason: yes}', says: ['`yes` of `na.reason`', '`optional` or `required`']},
  {key: 'aliases', text: 'aliases: {Risks: Risiken}', says: ['`"Risiken"` of `aliases.Risks`', 'a list of names']},
  {key: 'aliases', text: 'aliases: {Risks: [1]}', says: ['`1` of `aliases.Risks[0]`']},
  {
    key: 'by-status',
    text: 'by-status: {Draft: reported}',
    says: ['`reported` of `by-status.Draft`', 'Did you mean `report`?'],
  },
  {key: 'by-status', text: 'by-status: [Draft]', says: ['a mapping from statuses']},
  {key: 'overrides', text: 'overrides: {paths: [a]}', says: ['a list of mappings with `paths`']},
  {
    key: 'overrides',
    text: 'overrides:\n  - mode: gate',
    says: ['missing `overrides[0].paths`', ':2:5', 'a list of globs'],
  },
  {key: 'overrides', text: 'overrides: [{paths: [a]}]', says: ['at least one key beside `paths`']},
  {
    key: 'overrides',
    text: 'overrides: [{paths: [a], plans: [b]}]',
    says: [`\`plans\` in ${PATH}:1:26`, 'expected `paths`, `min-score`'],
  },
  {
    key: 'overrides',
    text: 'overrides:\n  - paths: [a]\n    min-scores: 1',
    says: [':3:5', 'Did you mean `min-score`?'],
  },
  {key: 'overrides', text: 'overrides: [{paths: [a], rules: {markr: off}}]', says: ['Did you mean `marker`?']},
  {key: 'overrides', text: 'overrides: [{paths: [../a], mode: gate}]', says: ['`../a` of `overrides[0].paths[0]`']},
]

describe('every key is refused where it is misused:', () => {
  test.each(MISUSES)('$text', ({text, says}) => {
    const words = refusal(text)
    for (const each of [...says, PATH]) expect(words).toContain(each)
    expect(words).not.toContain('\n')
  })

  test('none is left out', () => {
    expect([...new Set(MISUSES.map(({key}) => key))].sort()).toEqual(Object.keys(policySchema.shape).sort())
  })
})

test('a file of which one key is wrong holds nothing', () => {
  expect(readPolicyFile('min-score: 95\nmode: reports', PATH)).toMatchObject({ok: false})
})

test('whatever the file says, it is read or refused in one line', () => {
  const words = [
    'min-score',
    'rules',
    'overrides',
    'paths',
    'na',
    ':',
    ': ',
    '\n',
    '\n  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ',',
  ]
  const odd = [
    '&a ',
    '*a',
    '!!map ',
    '%YAML 1.1\n',
    '---\n',
    '"',
    "'",
    '|\n',
    '>-\n',
    '<<',
    '\t',
    '#',
    '\u0000',
    '\u2028',
    '💥',
  ]
  const text = fc.array(fc.constantFrom(...words, ...odd, '80', 'gate', 'off', 'null'), {maxLength: 40})
  fc.assert(
    fc.property(
      fc.oneof(
        text.map(parts => parts.join('')),
        fc.string({unit: 'binary'}),
      ),
      policy => {
        const read = readPolicyFile(policy, PATH)
        if (read.ok) return
        expect(`${read.failure.message}${read.failure.hint}`).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
        expect(read.failure.message).toContain(PATH)
      },
    ),
    {numRuns: 2000},
  )
})
