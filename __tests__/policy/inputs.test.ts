import {readFileSync} from 'node:fs'
import {expect, test} from '@jest/globals'
import {parse} from 'yaml'
import {extraReports} from '../../src/action/extra-reports.ts'
import {NOTHING} from '../../src/action/outputs.ts'
import {INPUT_DEFAULTS, readInputs} from '../../src/policy/inputs.ts'
import {readInputDefaults} from '../../stand-in/runner.mjs'

const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'))
const read = (env: Record<string, string>) => readInputs({'INPUT_GITHUB-TOKEN': 'token', ...env}, ['markdown', 'sarif'])
const sentence = (env: Record<string, string>) => {
  const result = read(env)
  return result.ok ? 'ok' : `${result.failure.message} ${result.failure.hint}`
}

test('action.yml and the code have the same inputs with the same defaults', () => {
  const {'github-token': token, ...declared} = Object.fromEntries(
    Object.entries<{default: string}>(action.inputs).map(([name, input]) => [name, input.default]),
  )
  const {'github-token': _, ...defaults} = INPUT_DEFAULTS
  expect(declared).toEqual(defaults)
  expect(token).toBe('$' + '{{ github.token }}')
})

test('action.yml and the code have the same outputs and formats', () => {
  expect(Object.keys(action.outputs)).toEqual(Object.keys(NOTHING))
  for (const {format} of extraReports) expect(action.inputs.formats.description).toContain(`\`${format}\``)
  expect(action.runs).toEqual({using: 'node24', main: 'dist/index.js'})
})

test('the demo and the tests read the defaults of action.yml as YAML has them', async () => {
  const expected = Object.entries<{default: string}>(action.inputs).map(([name, input]) => [name, input.default])
  expect(await readInputDefaults()).toEqual(Object.fromEntries(expected))
})

test('without any input the defaults hold', () => {
  expect(read({})).toMatchObject({
    ok: true,
    value: {template: 'auto', 'min-score': 80, mode: 'gate', ratchet: false, 'check-run': true, formats: []},
  })
})

test('inputs are typed', () => {
  const env = {
    'INPUT_MIN-SCORE': ' 72.5 ',
    INPUT_RATCHET: 'True',
    INPUT_PLANS: 'a\n\n b ',
    INPUT_FORMATS: 'markdown\nsarif',
  }
  expect(read(env)).toMatchObject({
    ok: true,
    value: {'min-score': 72.5, ratchet: true, plans: ['a', 'b'], formats: ['markdown', 'sarif']},
  })
})

test.each([
  {env: {'INPUT_MIN-SCORES': '1'}, says: 'Did you mean `min-score`?'},
  {env: {INPUT_THRESHOLD: '1'}, says: 'Unexpected input `threshold`, expected `github-token`, `plans`'},
  {env: {INPUT_MODE: ''}, says: 'Unexpected value `` of `mode`'},
  {env: {'INPUT_MIN-SCORE': '-1'}, says: '0 to 100'},
  {env: {'INPUT_MIN-SCORE': '1e1'}, says: '0 to 100'},
  {env: {'INPUT_COMMENT-ID': 'a b'}, says: 'letters, digits'},
  {env: {'INPUT_COMMENT-ID': '-->'}, says: 'letters, digits'},
  {env: {'INPUT_CHECK-NAME': ''}, says: '`check-name`'},
  {env: {'INPUT_GITHUB-TOKEN': ''}, says: '`github-token`'},
  {env: {'INPUT_CONFIG-FROM': 'heads'}, says: 'Did you mean `head`?'},
  {env: {INPUT_FORMATS: 'sarf'}, says: 'Did you mean `sarif`?'},
] as {env: Record<string, string>; says: string}[])('$env is refused', ({env, says}) => {
  expect(sentence(env)).toContain(says)
})
