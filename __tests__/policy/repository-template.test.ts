import {describe, expect, test} from '@jest/globals'
import {ok} from '../../src/model/result.ts'
import {findTemplatePaths} from '../../src/policy/repository-template.ts'
import {resolveTemplate} from '../../src/policy/resolve-template.ts'
import {toFileTemplate} from '../../src/policy/template-name.ts'

const core = '.specify/templates/plan-template.md'
const override = '.specify/templates/overrides/plan-template.md'
const preset = (id: string) => `.specify/presets/${id}/templates/plan-template.md`
const extension = (id: string) => `.specify/extensions/${id}/templates/plan-template.md`
const registry = '.specify/presets/.registry'
const presets = (entries: object) => JSON.stringify({schema_version: '1.0', presets: entries})

const manifest = (id: string) => `.specify/presets/${id}/preset.yml`
const saying = (strategy: string, file = 'templates/plan-template.md') =>
  `preset:\n  id: x\nprovides:\n  templates:\n    - {name: spec-template, file: a.md, strategy: replace}\n    - {type: template, name: plan-template, file: ${file}, strategy: ${strategy}}\n`

/** Resolve the template of a plan in a repository of these files; a text that nobody wrote down is the file's path. */
async function resolveIn(files: Readonly<Record<string, string>>, plan = 'specs/001/plan.md') {
  return resolveTemplate(plan, new Set(Object.keys(files)), {
    readDeciding: async path => ok(files[path] ?? null),
    readTemplate: async path => ok(toFileTemplate(path, files[path] || `${path}\n`)),
  })
}

/** The file that is chosen from these paths. */
async function resolve(paths: readonly string[], {plan = 'specs/001/plan.md', text = ''} = {}) {
  const files = Object.fromEntries(paths.map(path => [path, path === registry ? text : '']))
  const source = await resolveIn(files, plan)
  return source.ok ? (source.value?.source ?? null) : source.failure.message
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
  {
    name: "a template in the preset's root",
    paths: [core, '.specify/presets/p/plan-template.md'],
    expected: '.specify/presets/p/plan-template.md',
  },
  {
    name: "the preset's folder of templates before its root",
    paths: [preset('p'), '.specify/presets/p/plan-template.md'],
    expected: preset('p'),
  },
  {
    name: "a template in the extension's root",
    paths: [core, '.specify/extensions/e/plan-template.md'],
    expected: '.specify/extensions/e/plan-template.md',
  },
  {name: 'a name that is no id', paths: [core, preset('Old_one'), extension('e.bak')], expected: core},
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
])('$name', async ({paths, expected}) => {
  expect(await resolve(paths)).toBe(expected)
})

test.each([
  {name: 'by priority', text: presets({a: {priority: 9}, b: {priority: 2}}), expected: preset('b')},
  {name: 'priority 10 where none is given', text: presets({a: {}, b: {priority: 11}}), expected: preset('a')},
  {name: 'by id where equal', text: presets({b: {}, a: {}}), expected: preset('a')},
  {name: 'a priority as text', text: presets({a: {priority: 2}, b: {priority: '1'}}), expected: preset('b')},
  {name: 'a priority that is none', text: presets({a: {priority: 'first'}, b: {priority: 9}}), expected: preset('b')},
  {name: 'a priority below one', text: presets({a: {priority: 0}, b: {priority: 9}}), expected: preset('b')},
  {
    name: 'a priority that is a truth value',
    text: presets({a: {priority: true}, b: {priority: 9}}),
    expected: preset('b'),
  },
  {name: 'without those switched off', text: presets({a: {priority: 1, enabled: false}, b: {}}), expected: preset('b')},
  {name: 'without those that it does not know', text: presets({c: {}}), expected: core},
  {name: 'an empty registry has no presets', text: presets({}), expected: core},
  {name: 'by name where it cannot be read', text: '{', expected: preset('a')},
])('presets in a registry: $name', async ({text, expected}) => {
  expect(await resolve([core, preset('a'), preset('b'), registry], {text})).toBe(expected)
})

describe('extensions', () => {
  const ids = '.specify/extensions/.registry'
  const registered = (extensions: unknown) => ({[ids]: JSON.stringify({schema_version: '1.0', extensions})})
  const providing = (id: string, file: string, name = 'plan-template') => ({
    [`.specify/extensions/${id}/extension.yml`]: `extension: {id: ${id}}\nprovides:\n  templates:\n    - {name: ${name}, file: ${file}}\n`,
  })
  const files = {[core]: '', [extension('a')]: '', [extension('b')]: ''}
  const own = '.specify/extensions/a/own/plan.md'

  test.each([
    {name: 'by id where equal', change: registered({b: {}, a: {}}), expected: extension('a')},
    {name: 'by priority', change: registered({a: {priority: 5}, b: {priority: 2}}), expected: extension('b')},
    {name: 'a priority as text', change: registered({a: {priority: 5}, b: {priority: '1'}}), expected: extension('b')},
    {name: 'without those switched off', change: registered({a: {enabled: false}, b: {}}), expected: extension('b')},
    {name: 'all switched off', change: registered({a: {enabled: false}, b: {enabled: false}}), expected: core},
    {name: 'without a broken entry', change: registered({a: 'on'}), expected: extension('b')},
    {name: 'with those that it does not know', change: registered({z: {}}), expected: extension('a')},
    {name: 'the unknown with the usual priority', change: registered({b: {priority: 9}}), expected: extension('b')},
    {name: 'a registry that knows none', change: {[ids]: '{}'}, expected: extension('a')},
    {name: 'the file of the manifest', change: {...providing('a', 'own/plan.md'), [own]: ''}, expected: own},
    {name: 'a path with a dot', change: {...providing('a', './own/plan.md'), [own]: ''}, expected: own},
    {name: 'a manifest whose file is missing', change: providing('a', 'own/plan.md'), expected: extension('b')},
    {
      name: 'a manifest whose file is outside',
      change: {...providing('a', '../../secret.md'), '.specify/secret.md': ''},
      expected: extension('b'),
    },
    {name: 'a manifest of other templates', change: providing('a', 'x.md', 'x'), expected: extension('a')},
    {
      name: 'a manifest that is no YAML',
      change: {'.specify/extensions/a/extension.yml': '{'},
      expected: extension('a'),
    },
  ])('$name', async ({change, expected}) => {
    const source = await resolveIn({...files, ...change})
    expect(source).toMatchObject({ok: true, value: {source: expected}})
  })

  test.each(['{', '[]', '{"extensions": []}'])('a registry that cannot be read is refused: %s', async text => {
    expect(await resolveIn({...files, [ids]: text})).toMatchObject({ok: false, failure: {code: 'bad-extension'}})
  })

  test('nobody reads a registry that nothing depends on', async () => {
    expect(await resolveIn({[core]: '', [ids]: '{'})).toMatchObject({ok: true, value: {source: core}})
    expect(await resolveIn({...files, [override]: '', [ids]: '{'})).toMatchObject({value: {source: override}})
  })

  test('all files that may count are known', () => {
    const paths = new Set(Object.keys({...files, ...registered({}), ...providing('a', 'own/plan.md'), [own]: ''}))
    expect(findTemplatePaths('plan.md', paths).sort()).toEqual([...paths].sort())
  })
})

test.each([
  {plan: 'apps/shop/specs/001/plan.md', expected: `apps/shop/${core}`},
  {plan: 'apps/shop/plan.md', expected: `apps/shop/${core}`},
  {plan: 'apps/other/specs/001/plan.md', expected: core},
  {plan: 'plan.md', expected: core},
])('the nearest project upward of $plan', async ({plan, expected}) => {
  expect(await resolve([core, `apps/shop/${core}`], {plan})).toBe(expected)
})

test('the nearest project hides those above even without a template', async () => {
  expect(await resolve([core, 'apps/shop/.specify/x.md'], {plan: 'apps/shop/plan.md'})).toBe(null)
})

describe('presets that add to what stands below them', () => {
  const files = {
    [core]: 'core\n',
    [preset('a')]: 'own a\n',
    [manifest('a')]: saying('append'),
    [registry]: presets({a: {}}),
  }

  test.each([
    {name: 'append', change: {}, text: 'core\n\nown a\n'},
    {name: 'prepend', change: {[manifest('a')]: saying('prepend')}, text: 'own a\n\ncore\n'},
    {
      name: 'wrap',
      change: {[manifest('a')]: saying('wrap'), [preset('a')]: 'before\n{CORE_TEMPLATE}after\n'},
      text: 'before\ncore\nafter\n',
    },
    {name: 'a strategy in capitals', change: {[manifest('a')]: saying('APPEND')}, text: 'core\n\nown a\n'},
    {name: 'replace', change: {[manifest('a')]: saying('replace')}, text: 'own a\n'},
    {
      name: 'a manifest that says nothing of it',
      change: {[manifest('a')]: 'provides: {templates: []}\n'},
      text: 'own a\n',
    },
    {name: 'a manifest that is no YAML', change: {[manifest('a')]: '{'}, text: 'own a\n'},
    {
      name: 'a file of another name',
      change: {[manifest('a')]: saying('append', 'more/plan.md'), '.specify/presets/a/more/plan.md': 'more\n'},
      text: 'core\n\nmore\n',
    },
    {
      name: 'without a file outside of the preset',
      change: {[manifest('a')]: saying('append', '../../../secret.md'), 'secret.md': 'secret\n'},
      text: 'core\n',
    },
    {
      name: 'without a preset whose file is missing, whatever else it has',
      change: {[manifest('a')]: saying('append', 'templates/plan-templat.md')},
      text: 'core\n',
    },
    {
      name: 'one upon the other, the better last',
      change: {
        [preset('b')]: 'own b\n',
        [manifest('b')]: saying('prepend'),
        [registry]: presets({a: {priority: 1}, b: {priority: 2}}),
      },
      text: 'own b\n\ncore\n\nown a\n',
    },
    {
      name: 'down to the first that replaces',
      change: {[preset('b')]: 'own b\n', [registry]: presets({a: {priority: 1}, b: {priority: 2}})},
      text: 'own b\n\nown a\n',
    },
    {
      name: 'on an extension',
      change: {[extension('e')]: 'extension\n'},
      text: 'extension\n\nown a\n',
    },
    {name: 'not below an override', change: {[override]: 'override\n'}, text: 'override\n'},
    {name: 'not without a registry', change: {[registry]: '{'}, text: 'own a\n'},
  ])('$name', async ({change, text}) => {
    const source = await resolveIn({...files, ...change})
    expect(source).toMatchObject({ok: true, value: {text}})
  })

  test('all files are named, and the name is that of the lowest', async () => {
    expect(await resolveIn(files)).toMatchObject({value: {id: 'plan-template', source: `${core} + ${preset('a')}`}})
  })

  test('with nothing to add to, there is no template', async () => {
    const {[core]: _, ...rest} = files
    expect(await resolveIn(rest)).toEqual({ok: true, value: null})
  })

  test.each([
    {
      name: 'a strategy that there is not',
      change: {[manifest('a')]: saying('appendd')},
      says: 'Did you mean `append`?',
    },
    {name: 'a wrap around nothing', change: {[manifest('a')]: saying('wrap')}, says: 'without `{CORE_TEMPLATE}`'},
  ])('$name is refused', async ({change, says}) => {
    const source = await resolveIn({...files, ...change})
    expect(source.ok ? '' : `${source.failure.message}. ${source.failure.hint}`).toContain(says)
  })

  test('all files that may count are known', () => {
    const paths = new Set([...Object.keys(files), '.specify/presets/a/more/plan.md', '.specify/presets/.cache/x.md'])
    expect(findTemplatePaths('specs/001/plan.md', paths).sort()).toEqual(
      [...Object.keys(files), registry, manifest('a'), '.specify/presets/a/more/plan.md']
        .filter((path, i, all) => all.indexOf(path) === i)
        .sort(),
    )
  })
})
