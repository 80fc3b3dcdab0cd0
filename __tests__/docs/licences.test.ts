import {expect, test} from '@jest/globals'
import {read} from './pages.ts'

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

test.each([
  {path: 'dist/licenses.txt', some: ['@octokit/core', 'undici', 'yaml', 'zod']},
  {path: 'dist/worker.licenses.txt', some: ['fraction.js', 'mdast-util-from-markdown', 'micromark', 'munkres']},
  {path: 'dist/cli/licenses.txt', some: ['commander', 'fraction.js', 'micromark', 'yaml', 'zod']},
  {path: 'dist/lib/licenses.txt', some: ['fraction.js', 'micromark', 'yaml', 'zod']},
])('all packages in $path may be shipped', ({path, some}) => {
  const packages = packagesOf(read(path))
  expect(packages.map(({name}) => name)).toEqual(expect.arrayContaining(some))
  expect(packages.filter(({licence}) => !SHIPPED.has(licence))).toEqual([])
})

test('the test sees a licence that is none of these, and none at all', () => {
  const text = 'yaml\nISC\nText.\n\nzod\n(GPL-3.0-only OR MIT)\nText.\n\nmunkres\nUNLICENSED\n'
  expect(packagesOf(text).filter(({licence}) => !SHIPPED.has(licence))).toEqual([
    {name: 'zod', licence: '(GPL-3.0-only OR MIT)'},
    {name: 'munkres', licence: 'UNLICENSED'},
  ])
})
