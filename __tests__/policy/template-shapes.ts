/** Repositories with a template of their own, as they look on disk, for the tests of all shells. */

const OTHER = '# Other\n\n## Aim\n\n[Something else]\n'
const GOAL = '## Goal\n\n[What shall be different afterwards]\n'
const RISKS = '## Risks\n\n[What may go wrong]\n'
const OWN = `# Plan\n\n${GOAL}\n${RISKS}`

/** Where the plan stands that is judged, and its text, which answers the right template whole. */
export const SHAPE_PLAN = 'apps/shop/specs/001-search/plan.md'
export const SHAPE_ANSWERS =
  '# Plan\n\n## Goal\n\nSearch answers within 200 ms for all shops.\n\n## Risks\n\nThe index may lag behind the database by a minute.\n'

/** What `specify init` leaves beside the templates, and other files of their names. */
const PROJECT = {
  '.specify/memory/constitution.md': '# Constitution\n',
  '.specify/scripts/bash/common.sh': '#!/usr/bin/env bash\n',
  '.specify/init-options.json': '{}\n',
  '.specify/templates/spec-template.md': OTHER,
  '.specify/templates/tasks-template.md': OTHER,
  '.specify/templates/checklist-template.md': OTHER,
}

const core = '.specify/templates/plan-template.md'
const preset = (id: string, file = 'plan-template') => `.specify/presets/${id}/templates/${file}.md`
const registered = (presets: object) => ({
  '.specify/presets/.registry': `${JSON.stringify({schema_version: '1.0', presets}, null, 2)}\n`,
})

function manifest(id: string, strategy: string, file = 'plan-template') {
  const entry = `    - type: "template"\n      name: "plan-template"\n      file: "templates/${file}.md"\n      strategy: "${strategy}"\n`
  const text = `schema_version: "1.0"\n\npreset:\n  id: "${id}"\n  version: "1.0.0"\n\nprovides:\n  templates:\n${entry}`
  return {[`.specify/presets/${id}/preset.yml`]: text}
}

/** A repository by the files that matter, and the source of the template that must be found. */
export interface TemplateShape {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  readonly source: string
}

export const templateShapes: readonly TemplateShape[] = [
  {name: 'core', files: {...PROJECT, [core]: OWN}, source: core},
  {
    name: 'an override before all',
    files: {
      ...PROJECT,
      [core]: OTHER,
      '.specify/templates/overrides/plan-template.md': OWN,
      [preset('one')]: OTHER,
      ...registered({one: {priority: 1}}),
    },
    source: '.specify/templates/overrides/plan-template.md',
  },
  {
    name: 'presets by the priority of their registry',
    files: {
      ...PROJECT,
      [core]: OTHER,
      ...registered({alpha: {priority: 20}, beta: {priority: 5}, off: {priority: 1, enabled: false}}),
      [preset('alpha')]: OTHER,
      [preset('beta')]: OWN,
      [preset('off')]: OTHER,
      [preset('.cache')]: OTHER,
    },
    source: preset('beta'),
  },
  {
    name: 'a preset before an extension and the core',
    files: {...PROJECT, [core]: OTHER, [preset('one')]: OWN, '.specify/extensions/x/templates/plan-template.md': OTHER},
    source: preset('one'),
  },
  {
    name: 'an extension before the core',
    files: {
      ...PROJECT,
      [core]: OTHER,
      '.specify/extensions/.registry': '{}',
      '.specify/extensions/x/extension.yml': 'id: x\n',
      '.specify/extensions/x/templates/plan-template.md': OWN,
    },
    source: '.specify/extensions/x/templates/plan-template.md',
  },
  {
    name: 'extensions by the registry, and their manifest',
    files: {
      ...PROJECT,
      [core]: OTHER,
      '.specify/extensions/.registry': JSON.stringify({extensions: {a: {enabled: false}, b: {priority: '2'}, c: {}}}),
      '.specify/extensions/a/templates/plan-template.md': OTHER,
      '.specify/extensions/b/extension.yml':
        'provides:\n  templates:\n    - {name: plan-template, file: own/design.md}\n',
      '.specify/extensions/b/templates/plan-template.md': OTHER,
      '.specify/extensions/b/own/design.md': OWN,
      '.specify/extensions/c/templates/plan-template.md': OTHER,
    },
    source: '.specify/extensions/b/own/design.md',
  },
  {
    name: 'a preset that appends a file of its own name',
    files: {
      ...PROJECT,
      [core]: `# Plan\n\n${GOAL}`,
      ...registered({team: {priority: 10}}),
      ...manifest('team', 'append', 'plan-addendum'),
      [preset('team', 'plan-addendum')]: RISKS,
      [preset('team', 'spec-addendum')]: OTHER,
    },
    source: `${core} + ${preset('team', 'plan-addendum')}`,
  },
  {
    name: 'a preset that wraps the core',
    files: {
      ...PROJECT,
      [core]: GOAL,
      ...registered({team: {}}),
      ...manifest('team', 'wrap'),
      [preset('team')]: `# Plan\n\n{CORE_TEMPLATE}\n${RISKS}`,
    },
    source: `${core} + ${preset('team')}`,
  },
  {
    name: 'the nearest project of a monorepo',
    files: {...PROJECT, [core]: OTHER, 'apps/shop/.specify/templates/plan-template.md': OWN},
    source: 'apps/shop/.specify/templates/plan-template.md',
  },
  {name: 'a template among the specs', files: {'specs/_template/plan.md': OWN}, source: 'specs/_template/plan.md'},
]
