import {expect, test} from '@jest/globals'
import {chooseTemplate, findTemplateCandidates} from '../../src/policy/repository-template.ts'

const core = '.specify/templates/plan-template.md'
const override = '.specify/templates/overrides/plan-template.md'
const preset = (id: string) => `.specify/presets/${id}/templates/plan-template.md`
const extension = (id: string) => `.specify/extensions/${id}/templates/plan-template.md`
const registry = '.specify/presets/.registry'
const presets = (entries: object) => JSON.stringify({schema_version: '1.0', presets: entries})

const resolve = (paths: readonly string[], {plan = 'specs/001/plan.md', text = null as string | null} = {}) => {
  const candidates = findTemplateCandidates(plan, new Set(paths))
  return chooseTemplate(candidates, candidates.registry === null ? null : text)
}

test.each([
  {name: 'nothing', paths: ['specs/001/plan.md'], expected: null},
  {name: 'core', paths: [core], expected: core},
  {name: 'override before all', paths: [core, override, preset('a'), extension('a')], expected: override},
  {name: 'preset before extension and core', paths: [core, preset('a'), extension('a')], expected: preset('a')},
  {name: 'extension before core', paths: [core, extension('b'), extension('a')], expected: extension('a')},
  {name: 'presets by name without a registry', paths: [preset('b'), preset('a')], expected: preset('a')},
  {name: 'hidden folders are caches', paths: [core, preset('.cache'), extension('.backup')], expected: core},
  {
    name: 'other files are not templates',
    paths: ['.specify/presets/a/templates/spec-template.md', core],
    expected: core,
  },
  {
    name: 'a folder deeper is no preset',
    paths: ['.specify/presets/a/b/templates/plan-template.md', core],
    expected: core,
  },
  {name: 'a project without the template', paths: ['.specify/memory/constitution.md'], expected: null},
  {name: 'specs, where there is no project', paths: ['specs/_template/plan.md'], expected: 'specs/_template/plan.md'},
  {
    name: 'specs, where the project has none',
    paths: ['.specify/x.md', 'specs/_template/plan.md'],
    expected: 'specs/_template/plan.md',
  },
  {name: 'project before specs', paths: [core, 'specs/_template/plan.md'], expected: core},
  {
    name: 'first of several',
    paths: ['specs/_templates/plan.md', 'specs/_template-b/plan.md'],
    expected: 'specs/_template-b/plan.md',
  },
])('$name', ({paths, expected}) => {
  expect(resolve(paths)).toBe(expected)
})

test.each([
  {name: 'by priority', text: presets({a: {priority: 9}, b: {priority: 2}}), expected: preset('b')},
  {name: 'priority 10 where none is given', text: presets({a: {}, b: {priority: 11}}), expected: preset('a')},
  {name: 'in the order of the file where equal', text: presets({b: {}, a: {}}), expected: preset('b')},
  {name: 'without those switched off', text: presets({a: {priority: 1, enabled: false}, b: {}}), expected: preset('b')},
  {name: 'without those that it does not know', text: presets({c: {}}), expected: core},
  {name: 'an empty registry has no presets', text: presets({}), expected: core},
  {name: 'by name where it cannot be read', text: '{', expected: preset('a')},
])('presets in a registry: $name', ({text, expected}) => {
  expect(resolve([core, preset('a'), preset('b'), registry], {text})).toBe(expected)
})

test.each([
  {plan: 'apps/shop/specs/001/plan.md', expected: `apps/shop/${core}`},
  {plan: 'apps/shop/plan.md', expected: `apps/shop/${core}`},
  {plan: 'apps/other/specs/001/plan.md', expected: core},
  {plan: 'plan.md', expected: core},
])('the nearest project upward of $plan', ({plan, expected}) => {
  expect(resolve([core, `apps/shop/${core}`], {plan})).toBe(expected)
})

test('the nearest project hides those above even without a template', () => {
  expect(resolve([core, 'apps/shop/.specify/x.md'], {plan: 'apps/shop/plan.md'})).toBe(null)
})
