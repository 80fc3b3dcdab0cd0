import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import type * as z from 'zod'
import {
  builtInTemplates,
  check,
  compileTemplate,
  type Format,
  fixList,
  type PolicyKeys,
  proveTemplate,
  render,
} from '../../src/library/index.ts'
import type {policySchema} from '../../src/policy/policy-schema.ts'
import {root, run} from '../cli/run.ts'
import {SHAPE_ANSWERS} from '../policy/template-shapes.ts'

const template = '# Plan\n\n## Goal\n\n[What]\n\n## Risks\n\n[What may go wrong]\n'
const half = '# Plan\n\n## Goal\n\nSearch answers within 200 ms.\n\n## Risks\n\n[What may go wrong]\n'
const own = {id: 'own', source: 'docs/own.md', text: template}
const plan = (content: string) => [{path: 'plan.md', content}]

/** Compiles only if each key of a policy file is one of the library's, and takes the same values. */
type FileKeys = Omit<z.infer<typeof policySchema>, 'plans' | 'ignore' | 'skip-label' | 'max-plans' | 'max-plan-size'>
type Accepts<To, From> = [From] extends [To] ? true : false
const sameKeys: readonly [Accepts<PolicyKeys, FileKeys>, Accepts<keyof FileKeys, keyof PolicyKeys>] = [true, true]

function reportOf(...words: Parameters<typeof check>) {
  const report = check(...words)
  if (!report.ok) throw new Error(`${report.failure.message}. ${report.failure.hint}`)
  return report.value
}

describe('check', () => {
  test('says what the command line says', async () => {
    const examples = builtInTemplates.map(({id}) => `examples/${id}/plan.md`)
    const plans = examples.map(name => ({path: name, content: readFileSync(path.join(root, name))}))
    // Links in a plan lead to files, of which the library knows nothing.
    const {stdout} = await run(['check', ...examples, '--format', 'json'], {cwd: root})
    expect(render(reportOf(plans), 'json')).toBe(stdout)
  })

  test('by a template of one’s own, text or bytes', () => {
    const [one] = reportOf(plan(half), {template: own}).plans
    expect(one).toMatchObject({
      score: 50,
      result: 'fail',
      change: 'unchanged',
      template: {id: 'own', chosenBy: 'input'},
    })
    const bytes = [{path: 'plan.md', content: new TextEncoder().encode(SHAPE_ANSWERS)}]
    expect(reportOf(bytes, {template: own})).toMatchObject({result: 'pass', plans: [{score: 100}]})
  })

  test('against an older version', () => {
    const [one] = reportOf([{path: 'plan.md', content: SHAPE_ANSWERS, base: half}], {template: own}).plans
    expect(one).toMatchObject({change: 'modified', baseScore: 50, score: 100})
    const [fresh] = reportOf([{path: 'plan.md', content: half, base: null}], {template: own}).plans
    expect(fresh).toMatchObject({change: 'added', baseScore: null})
  })

  test('by the template of the repository, unless somebody names one', () => {
    const [first] = reportOf([{path: 'plan.md', content: half, repositoryTemplate: own}]).plans
    expect(first?.template).toMatchObject({id: 'own', chosenBy: 'repository'})
    const [second] = reportOf([{path: 'plan.md', content: half, repositoryTemplate: own}], {template: 'outline'}).plans
    expect(second?.template).toMatchObject({id: 'outline', chosenBy: 'input'})
  })

  test.each([
    {policy: {'min-score': 40}, result: 'pass'},
    {policy: {'min-score': 60}, result: 'fail'},
    {policy: 'min-score: 40\n', result: 'pass'},
    {policy: {'min-score': 40, required: ['Risks']}, result: 'fail'},
    {policy: {overrides: [{paths: ['plan.md'], 'min-score': 30}]}, result: 'pass'},
  ] as const)('with a policy as text or value: $policy', ({policy, result}) => {
    expect(reportOf(plan(half), {template: own, policy}).result).toBe(result)
  })

  test('with templates that a policy names, which go before one’s own', () => {
    const templates = {'docs/a.md': template.replaceAll('Goal', 'Aim'), 'docs/b.md': template}
    const policy = {template: 'docs/a.md', overrides: [{paths: ['b/**'], template: 'docs/b.md'}]}
    const {plans} = reportOf([...plan(half), {path: 'b/plan.md', content: half}], {policy, templates, template: own})
    expect(plans.map(one => [one.path, one.template.source])).toEqual([
      ['b/plan.md', 'docs/b.md'],
      ['plan.md', 'docs/a.md'],
    ])
  })

  test.each([
    {options: {template: 'governd'}, says: 'Did you mean `governed`?'},
    {
      options: {template: 'docs/none.md'},
      says: 'Unexpected template `docs/none.md`, expected a path among `templates`',
    },
    {options: {policy: 'min-scor: 4\n'}, says: 'Did you mean `min-score`?'},
    {options: {policy: {'min-score': 101}}, says: 'expected a number from 0 to 100'},
    {options: {template: {...own, text: '# P\n\n[x y] <!-- plan: nonsense -->\n'}}, says: 'in `docs/own.md:3`'},
  ])('$options is refused', ({options, says}) => {
    const report = check(plan(half), options)
    expect(report.ok ? '' : `${report.failure.message}. ${report.failure.hint}`).toContain(says)
  })

  test('no plans are no failure', () => {
    expect(reportOf([])).toMatchObject({result: 'none', plans: []})
  })

  test('its policy has the keys of the file', () => {
    expect(sameKeys).toEqual([true, true])
  })
})

test('a fix list with the prompts', () => {
  const list = fixList(plan(half), {template: own})
  expect(list.ok && list.value.plans).toMatchObject([
    {path: 'plan.md', fixes: [{line: 9, section: 'Risks', wanted: [{prompt: '[What may go wrong]'}]}]},
  ])
  expect(fixList(plan(half), {template: 'nothing'}).ok).toBe(false)
})

describe('render', () => {
  const report = reportOf(plan(half), {template: own})
  const formats: readonly Format[] = ['pretty', 'comment', 'markdown', 'json', 'sarif', 'junit', 'html']

  test.each(formats)('%s names the plan and its finding', format => {
    const text = render(report, format)
    expect(text).toContain('plan.md')
    expect(text).toContain('Risks')
    expect(render(report, format)).toBe(text)
    expect(text).not.toContain('\u001B')
  })

  test('with links, colours, columns and sources', () => {
    const repository = {serverUrl: 'https://github.com', owner: 'acme', name: 'shop'}
    const headSha = '4f2a9c1d7e8b3a5f60718293a4b5c6d7e8f90a1b'
    expect(render(report, 'comment', {repository, headSha})).toContain(
      `https://github.com/acme/shop/blob/${headSha}/plan.md`,
    )
    expect(render(report, 'pretty', {color: true})).toContain('\u001B[')
    const linesAt = (columns: number) => render(report, 'pretty', {columns}).split('\n').length
    expect(linesAt(60)).toBeGreaterThan(linesAt(120))
    expect(render(report, 'html', {sources: new Map([['plan.md', half]])})).toContain(
      '<span class="number">9</span>[What may go wrong]',
    )
    expect(render(report, 'comment', {maxChars: 600}).length).toBeLessThanOrEqual(600)
  })

  test('a format that there is not is a mistake of the caller', () => {
    expect(() => render(report, 'pdf' as Format)).toThrow('Unexpected format "pdf", expected one of pretty, comment,')
  })
})

test('templates are compiled and put to the test', () => {
  const compiled = compileTemplate(template)
  expect(compiled.ok && compiled.value.sections.map(({name}) => name)).toEqual(['header', 'Goal', 'Risks'])
  expect(compileTemplate(own)).toMatchObject({ok: true, value: {id: 'own', source: 'docs/own.md'}})
  expect(compileTemplate('')).toMatchObject({ok: false, failure: {code: 'template-empty'}})
  expect(proveTemplate(template)).toMatchObject({ok: true, value: {holds: true}})
  expect(builtInTemplates.map(({id}) => id)).toContain('governed')
})
