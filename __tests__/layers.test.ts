import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, posix} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from '@jest/globals'

/** The parts without side effects: the same input gives the same output. */
const CORE: Readonly<Record<string, readonly string[]>> = {
  model: [],
  markdown: ['model'],
  template: ['model', 'markdown'],
  rules: ['model', 'markdown'],
  bind: ['model', 'markdown', 'template', 'rules'],
  assess: ['model', 'markdown', 'template', 'rules'],
  quality: ['model', 'markdown', 'template', 'rules', 'bind', 'assess'],
  report: ['model', 'rules', 'assess', 'quality'],
  apply: ['model', 'markdown', 'template', 'rules', 'assess', 'quality', 'report'],
  'choose.ts': ['model', 'template', 'bind', 'apply'],
  'judge.ts': ['model', 'markdown', 'template', 'bind', 'assess', 'report', 'apply', 'choose.ts'],
  'check.ts': ['model', 'markdown', 'template', 'report', 'apply', 'choose.ts', 'judge.ts'],
  'plan-texts.ts': ['model', 'markdown'],
  proof: ['model', 'markdown', 'template', 'check.ts'],
  render: ['model'],
}

const PURE = Object.keys(CORE)

/** Each part of src/ with the parts that it may import. A part stands below all that it may import. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ...CORE,
  policy: ['model', 'markdown', 'template', 'rules', 'apply', 'report', 'render'],
  library: [...PURE, 'policy'],
  judging: PURE,
  github: ['model', 'render'],
  action: [...PURE, 'policy', 'github', 'judging'],
  cli: [...PURE, 'policy', 'github', 'judging'],
  'worker.ts': ['judging'],
  'index.ts': ['judging', 'action'],
  'cli.ts': ['judging', 'cli'],
}

const IMPURE: readonly (readonly [string, RegExp])[] = [
  ['the process', /\bprocess\s*[.[]/],
  ['the clock', /\bnew\s+Date\b|\bDate\s*[.(]|\bperformance\s*\./],
  ['chance', /\bMath\s*\.\s*random\b|\bcrypto\s*\./],
  ['the log', /\bconsole\s*[.[]/],
  ['waiting', /\basync\b|\bawait\b|\bPromise\b|\bset(?:Timeout|Interval|Immediate)\b/],
  ['the network', /\bfetch\s*\(/],
]

const src = join(dirname(fileURLToPath(import.meta.url)), '../src')
const files = readdirSync(src, {recursive: true, withFileTypes: true})
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
  .map(entry => join(entry.parentPath, entry.name))
  .map(path => path.slice(src.length + 1).replaceAll('\\', '/'))
  .sort()

test('every part of the house has its place', () => {
  const parts = [...new Set(files.map(toPart))]
  expect(parts.filter(part => !(part in MAY_IMPORT))).toEqual([])
})

test('a part may only import parts that stand before it, so there are no cycles', () => {
  const order = Object.keys(MAY_IMPORT)
  const backward = order.flatMap((part, i) =>
    (MAY_IMPORT[part] ?? []).filter(other => order.indexOf(other) >= i).map(other => `${part} -> ${other}`),
  )
  expect(backward).toEqual([])
})

test('imports go one way', () => {
  expect(files.flatMap(path => wrongImports(path, read(path)))).toEqual([])
})

test('the core touches nothing outside', () => {
  const pure = files.filter(path => [...PURE, 'library'].some(part => part === toPart(path)))
  expect(pure.length).toBeGreaterThan(50)
  expect(pure.flatMap(path => sideEffects(path, read(path)))).toEqual([])
})

describe('the test sees', () => {
  test.each([
    ['an import against the order', 'bind/a.ts', "import {assess} from '../assess/assess.ts'"],
    ['an import for its types', 'model/a.ts', "import type {Entry} from '../markdown/outline.ts'"],
    ['an import over several lines', 'render/a.ts', "import {\n  bind,\n} from '../bind/bind.ts'"],
    ['a second export', 'template/a.ts', "export {bind} from '../bind/bind.ts'"],
    ['an import for its effect', 'report/a.ts', "import '../render/index.ts'"],
    ['an import while running', 'rules/a.ts', "const x = import('../bind/bind.ts')"],
    ['the shell used by the command line', 'cli/a.ts', "import {main} from '../action/main.ts'"],
  ])('%s', (_, path, text) => {
    expect(wrongImports(path, text)).toHaveLength(1)
  })

  test.each([
    ["import {readFileSync} from 'node:fs'"],
    ["import * as core from '@actions/core'"],
    ["import fs from 'fs'"],
    ['const home = process.env.HOME'],
    ['const now = Date.now()'],
    ['const now = new Date()'],
    ['console.log(1)'],
    ['export async function load() {}'],
    ['const id = Math.random()'],
  ])('a side effect: %s', text => {
    expect(sideEffects('markdown/a.ts', text)).toHaveLength(1)
  })

  test('words in comments are none', () => {
    expect(sideEffects('markdown/a.ts', '/** Never await. */\n// console.log is for others\nconst a = 1')).toEqual([])
  })
})

/** The folder of a path, or the file itself where it stands in src/. */
function toPart(path: string): string {
  return path.split('/')[0] ?? path
}

function wrongImports(path: string, text: string): string[] {
  const part = toPart(path)
  return importsOf(text)
    .filter(specifier => specifier.startsWith('.'))
    .map(specifier => toPart(posix.join(posix.dirname(path), specifier)))
    .filter(other => other !== part && !MAY_IMPORT[part]?.includes(other))
    .map(other => `${path} -> ${other}`)
}

function sideEffects(path: string, text: string): string[] {
  const modules = importsOf(text).filter(specifier =>
    /^(?:node:|@actions\/|@octokit\/|(?:fs|os|path)\b)/.test(specifier),
  )
  // The text of the built-in templates is data.
  const code = path === 'template/built-in.ts' ? '' : withoutComments(text)
  const uses = IMPURE.filter(([, pattern]) => pattern.test(code)).map(([what]) => what)
  return [...modules, ...uses].map(what => `${path} uses ${what}`)
}

/** What a file imports, whether at its top, as another export, or while running. */
function importsOf(text: string): string[] {
  const pattern =
    /^\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"\n]+)['"]|^\s*import\s*['"]([^'"\n]+)['"]|\bimport\s*\(\s*['"]([^'"\n]+)['"]/gm
  return [...withoutComments(text).matchAll(pattern)].map(match => match[1] ?? match[2] ?? match[3] ?? '')
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|\s)\/\/.*$/gm, '$1')
}

function read(path: string): string {
  return readFileSync(join(src, path), 'utf8')
}
