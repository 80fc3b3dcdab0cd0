import {describe, expect, test} from '@jest/globals'
import {fromRoot, judgeTargets, pathWordsIn, targetsIn, toPath} from '../../src/rules/link-target.ts'

const PLAN = 'specs/007-pier/plan.md'

describe('a link leads to a path of the repository', () => {
  test.each([
    ['spec.md', 'specs/007-pier/spec.md'],
    ['./spec.md', 'specs/007-pier/spec.md'],
    ['../006-gate/spec.md', 'specs/006-gate/spec.md'],
    ['../../README.md', 'README.md'],
    ['/docs/a.md', 'docs/a.md'],
    ['contracts/', 'specs/007-pier/contracts'],
    ['./contracts', 'specs/007-pier/contracts'],
    ['../../LICENSE', 'LICENSE'],
    ['spec.md#goal', 'specs/007-pier/spec.md'],
    ['../../src/gate.ts#L10-L20', 'src/gate.ts'],
    ['../../src/gate.ts:42', 'src/gate.ts'],
    ['../../src/gate.ts:42-50', 'src/gate.ts'],
    ['../../src/gate.ts?raw=true', 'src/gate.ts'],
    ['./at-10:30.md', 'specs/007-pier/at-10:30.md'],
    ['data%20model.md', 'specs/007-pier/data model.md'],
    ['data model.md', 'specs/007-pier/data model.md'],
    ['%E6%A8%A1%E5%9E%8B.md', 'specs/007-pier/模型.md'],
    ['../../.specify/memory/constitution.md', '.specify/memory/constitution.md'],
    ['src/gate.v2/a.ts', 'specs/007-pier/src/gate.v2/a.ts'],
    ['contracts//api.yaml', 'specs/007-pier/contracts/api.yaml'],
    ['specs/001-phase-5-todo/spec.md', 'specs/007-pier/specs/001-phase-5-todo/spec.md'],
  ])('%s', (target, path) => {
    expect(toPath(target, PLAN)).toBe(path)
  })
})

describe('a link leads to no file', () => {
  test.each([
    [''],
    ['#goal'],
    ['?plain=1'],
    ['notes.md.example'],
    ['https://example.com/a.md'],
    ['HTTP://EXAMPLE.COM/a.md'],
    ['mailto:ida@example.com'],
    ['tel:+49301234'],
    ['vscode://file/a.md'],
    ['file:///C:/plans/a.md'],
    ['C:\\plans\\a.md'],
    ['C:/plans/a.md'],
    ['//cdn.example.com/a.md'],
    ['www.example.com/a.md'],
    ['example.com/a.md'],
    ['docs.example.com/guide/a.md'],
    ['example.com'],
    ['Node.js'],
    ['link'],
    ['URL'],
    ['TODO'],
    ['spec'],
    ['and/or'],
    ['/api/users'],
    ['/api/users/'],
    ['../../../../outside.md'],
    ['..'],
    ['../..'],
    ['/'],
    ['specs/[feature]/spec.md'],
    ['specs/%5Bfeature%5D/spec.md'],
    ['specs/{feature}/spec.md'],
    ['specs/<feature>/spec.md'],
    ['specs/###-feature/spec.md'],
    ['src/.../gate.ts'],
    ['src/…/gate.ts'],
    ['src/**/*.ts'],
    ['path/to/spec.md'],
    ['./path/to/spec.md'],
    ['specs/NNN/spec.md'],
    ['docs/TBD.md'],
    ['$HOME/a.md'],
    ['%E0%A4%A.md'],
    ['../../issues/12'],
    ['../pull/3'],
    ['/wiki/Home.md'],
    ['../../blob/main/README.md'],
  ])('%s', target => {
    expect(toPath(target, PLAN)).toBeNull()
  })
})

describe('what a text may lead to', () => {
  const targets = (text: string) => [...targetsIn(text, PLAN).keys()].filter(key => !key.startsWith('root:'))

  test.each([
    {name: 'a link', text: '[a](./spec.md)', found: ['./spec.md']},
    {name: 'a link with a title', text: '[a](./spec.md "The spec")', found: ['./spec.md']},
    {name: 'a link in angle brackets', text: '[a](<./the spec.md>)', found: ['./the spec.md']},
    {name: 'a path with parentheses', text: '[a](./spec(1).md)', found: ['./spec(1).md']},
    {name: 'a definition', text: '[a]: ./spec.md', found: ['./spec.md']},
    {name: 'a definition in a quote', text: '> [a]: <./spec.md>', found: ['./spec.md']},
    {name: 'a word above the first section', text: 'From spec.md\n\n## A\n\nand tasks.md', found: ['spec.md']},
    {
      name: 'a path in words into the own folder',
      text: 'From `specs/007-pier/spec.md`.',
      found: ['specs/007-pier/spec.md'],
    },
    {name: 'a path in words to elsewhere', text: 'From `docs/007-pier/spec.md`.', found: []},
    {name: 'an address', text: '[a](https://example.com/spec.md)', found: []},
    {name: 'nothing', text: '', found: []},
  ])('$name', ({text, found}) => {
    expect(targets(text)).toEqual(found)
  })

  test('a link is also asked for from the root', () => {
    const found = targetsIn('[a](docs/a.md)', PLAN)
    expect(found.get('docs/a.md')).toContain('specs/007-pier/docs/a.md')
    expect(found.get(fromRoot('docs/a.md'))).toContain('docs/a.md')
  })

  test('a link may leave out the ending, and a path in words may start at the root', () => {
    const found = targetsIn('**Input**: `specs/007-pier/spec.md`\n\n[a](../gate/)', PLAN)
    expect(found.get('../gate/')).toEqual(['specs/gate', 'specs/gate.md', 'specs/gate.mdx'])
    expect(found.get('specs/007-pier/spec.md')).toContain('specs/007-pier/spec.md')
    expect(found.get('specs/007-pier/spec.md')).toContain('specs/007-pier/specs/007-pier/spec.md')
  })

  test('it takes time that grows with the text', () => {
    const hostile = ['](', '[a]: ', '> '.repeat(10), 'a/', './', '](<', '[', '`'].map(part => part.repeat(40_000))
    const start = performance.now()
    for (const text of hostile) targetsIn(text, PLAN)
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

test.each([
  ['spec.md, data-model.md and contracts/', ['spec.md', 'data-model.md', 'contracts/']],
  ['`/specs/007-pier/spec.md`', ['/specs/007-pier/spec.md']],
  ['Feature specification from specs/[###-feature]/spec.md', []],
  ['src/ and/or lib/a.ts', ['src/']],
  ['the spec. It is short', []],
  ['', []],
])('names of files in "%s"', (text, found) => {
  expect(pathWordsIn(text)).toEqual(found)
})

test('a target exists if one of its paths does, and is not judged if one is unknown', () => {
  const targets = new Map([
    ['a', ['a', 'a.md']],
    ['b', ['b', 'b.md']],
    ['c', ['c', 'c.md']],
    ['d', ['d', 'a.md']],
  ])
  const exists = (path: string) => (path === 'a.md' ? true : path === 'c' || path === 'd' ? null : false)
  expect([...judgeTargets(targets, exists)]).toEqual([
    ['a', true],
    ['b', false],
    ['d', true],
  ])
})
