import {readFileSync} from 'node:fs'
import {expect, test} from '@jest/globals'
import {Ajv} from 'ajv'
import {parse} from 'yaml'
import {toSchemaUrl} from '../../src/cli/json-schemas.ts'
import {readPolicyFile} from '../../src/policy/policy-file.ts'
import {policySchema} from '../../src/policy/policy-schema.ts'
import {readTemplateName} from '../../src/policy/template-name.ts'
import {REPOSITORY} from '../../src/report/tool.ts'
import {fencesOf, pages, read} from './pages.ts'

const schema = JSON.parse(readFileSync(new URL('../../schemas/policy.schema.json', import.meta.url), 'utf8'))
const isValid = new Ajv({strict: true}).compile(schema)
const keys = Object.keys(policySchema.shape)

/** The policy files that a page shows, with the line that each begins on. */
function policiesOf(page: string): {page: string; line: number; text: string}[] {
  return fencesOf(read(page)).flatMap(({language, words, text, line}) =>
    language === 'yaml' && (words[0] === 'policy' || /^# yaml-language-server/.test(text)) ? [{page, line, text}] : [],
  )
}

const all = ['README.md', 'docs/policy.md'].flatMap(policiesOf)
const [complete] = policiesOf('docs/policy.md')

test.each(pages().flatMap(policiesOf))('the policy of $page:$line can be used, and editors take it', ({text}) => {
  expect(readPolicyFile(text, 'x.yml')).toMatchObject({ok: true})
  expect(isValid(parse(text))).toBe(true)
})

test('all YAML of the pages is a policy, the workflow that is linted, or the hook that is run', () => {
  const workflow = read('docs/workflows/plan-completeness.yml')
  const others = pages().flatMap(page =>
    fencesOf(read(page))
      .filter(({language}) => language === 'yaml' || language === 'yml')
      .filter(({line}) => !policiesOf(page).some(policy => policy.line === line))
      .filter(({text}) => text !== workflow)
      .map(({text}) => ({page, repos: parse(text).repos})),
  )
  const hooks = parse(read('.pre-commit-hooks.yaml')).map(({id}: {id: string}) => id)
  const repo = `https://github.com/${REPOSITORY}`
  expect(others).toMatchObject([{page: 'docs/cli.md', repos: [{repo, hooks: [{id: hooks[0]}]}]}])
})

test('the complete example has every key, and those of an override', () => {
  const {overrides, na, ...others} = parse(complete?.text ?? '')
  expect(Object.keys({...others, overrides, na}).sort()).toEqual([...keys].sort())
  expect(Object.keys(na)).toEqual(['accept', 'reason'])
  expect(Object.keys(overrides[0])).toContain('paths')
})

test('every key is told of apart from the table', () => {
  const text = read('docs/policy.md').replace(/<!-- generated[\s\S]*?<!-- end -->/, '')
  const examples = all.slice(1).map(one => one.text)
  for (const key of keys)
    expect(text.includes(`\`${key}\``) || examples.some(one => one.includes(`${key}:`))).toBe(true)
})

test('the line for editors names the schema where it is', () => {
  for (const {text} of all.filter(one => one.text.startsWith('#')))
    expect(text.split('\n')[0]).toBe(`# yaml-language-server: $schema=${toSchemaUrl('policy')}`)
  expect(schema.$id).toBe(toSchemaUrl('policy'))
})

test('what the page says is refused, is', () => {
  const refused = readPolicyFile('\n\nmin-scores: 1', '.github/plan-completeness.yml')
  const said = /^> (.*)$/m.exec(read('docs/policy.md'))?.[1] ?? ''
  const [start = '', end = ''] = said.split('…')
  const sentence = refused.ok ? '' : `${refused.failure.message}. ${refused.failure.hint}`
  expect(sentence.startsWith(start.trim())).toBe(true)
  expect(sentence.endsWith(end.trim())).toBe(true)
})

test('the templates of the examples are names of templates', () => {
  for (const {text} of all) {
    const {template = 'auto', overrides = []} = parse(text)
    for (const name of [template, ...overrides.map((one: {template?: string}) => one.template ?? 'auto')])
      expect(readTemplateName(name)).toMatchObject({ok: true})
  }
})
