import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, test} from '@jest/globals'
import {read, root} from './pages.ts'

/** Licences that let us ship a package in a bundle, as long as its notice comes along. */
const SHIPPED = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT'])

/** The packages that are locked, wherever npm puts them. */
const LOCKED = new Set(
  Object.keys(JSON.parse(read('package-lock.json')).packages).map(path => path.split('node_modules/').at(-1)),
)

/** The packages in a list of licences, each with the licence that the line below its name says. */
function packagesOf(text: string): {name: string; licence: string}[] {
  return [...text.matchAll(/^((?:@[\w.-]+\/)?[a-z][\w.-]*)\n(.+)$/gm)]
    .map(([, name = '', licence = '']) => ({name, licence}))
    .filter(({name}) => LOCKED.has(name))
}

/** The packages that a file of the source and all that it imports need when they run. */
function importsOf(path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return []
  seen.add(path)
  const lines = readFileSync(join(root, path), 'utf8').matchAll(
    /^(?:import|export) (?!type\b)[^']*?from '([^']+)'$|\bimport\('([^']+)'\)/gm,
  )
  return [...lines].flatMap(([, name = '', later = '']) => {
    const wanted = name || later
    if (wanted.startsWith('.')) return importsOf(join(dirname(path), wanted), seen)
    return wanted.startsWith('node:') ? [] : [/^(?:@[^/]+\/)?[^/]+/.exec(wanted)?.[0] ?? '']
  })
}

test.each([
  // The action is two scripts: what the bundler leaves out of one as unused is in the other's list.
  {lists: ['dist/licenses.txt', 'dist/worker.licenses.txt'], entries: ['src/index.ts', 'src/worker.ts']},
  {lists: ['dist/cli/licenses.txt'], entries: ['src/cli.ts']},
  {lists: ['dist/lib/licenses.txt'], entries: ['src/library/index.ts']},
])('all packages in $lists may be shipped, and all that are shipped are in them', ({lists, entries}) => {
  const packages = lists.flatMap(path => packagesOf(read(path)))
  const names = packages.map(({name}) => name)
  const wanted = entries.flatMap(entry => importsOf(entry))
  expect(new Set(wanted).size).toBeGreaterThan(10)
  expect(wanted.filter(name => !names.includes(name))).toEqual([])
  expect(packages.filter(({licence}) => !SHIPPED.has(licence))).toEqual([])
})

test('the test sees a licence that is none of these, and none at all', () => {
  const text = 'yaml\nISC\nText.\n\nzod\n(GPL-3.0-only OR MIT)\nText.\n\nmunkres\nUNLICENSED\n'
  expect(packagesOf(text).filter(({licence}) => !SHIPPED.has(licence))).toEqual([
    {name: 'zod', licence: '(GPL-3.0-only OR MIT)'},
    {name: 'munkres', licence: 'UNLICENSED'},
  ])
})
