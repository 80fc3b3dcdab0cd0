#!/usr/bin/env node
// Builds the action, its worker, the command line and the library: templates into the source, TypeScript to lib/, one bundle each to
// dist/, the library with its types.
//   node scripts/build.mjs [output folder]
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join, posix, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {minify} from '@swc/core'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const ncc = createRequire(import.meta.url)('@vercel/ncc')
const bundles = [
  {entry: 'index.js', folder: '.'},
  {entry: 'worker.js', folder: '.', name: 'worker'},
  {entry: 'cli.js', folder: 'cli'},
  {entry: 'library/index.js', folder: 'lib'},
]
// Parts of the toolkit that nothing here calls, and that load much: tokens of OpenID Connect, and running programs.
const TYPES = ['--declaration', '--emitDeclarationOnly']
const externals = {'@actions/http-client': 'node:path', '@actions/exec': 'node:path'}

run('scripts/embed-templates.mjs')
rmSync(join(root, 'lib'), {recursive: true, force: true})
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
run('scripts/precompile-templates.mjs')

const output = resolve(process.argv[2] ?? join(root, 'dist'))
rmSync(output, {recursive: true, force: true})
for (const {entry, folder, name = 'index'} of bundles)
  await bundle(join(root, 'lib', entry), join(output, folder), name)
writeTypes('library/index.d.ts', join(output, 'lib'))

function run(script, ...args) {
  const {status} = spawnSync(process.execPath, [join(root, script), ...args], {cwd: root, stdio: 'inherit'})
  if (status !== 0) process.exit(status ?? 1)
}

async function bundle(entry, folder, name) {
  if (!existsSync(entry)) return
  const options = {cache: false, license: '[name].licenses.txt', quiet: true, target: 'es2022', externals}
  const {code, assets} = await ncc(entry, options).catch(error => {
    // Uncaught, the error would show the bundler's own source, all of it.
    console.error(error.message)
    process.exit(1)
  })
  const files = Object.entries(assets).map(([name, {source}]) => [name, source.toString()])
  write(join(folder, `${name}.js`), await shorten(code))
  for (const [name, text] of files) {
    if (name.endsWith('.js')) write(join(folder, name), await shorten(text))
    else if (!name.endsWith('.licenses.txt')) write(join(folder, name), text)
  }
  const licenses = files.filter(([name]) => name.endsWith('.licenses.txt')).sort(([a], [b]) => (a < b ? -1 : 1))
  const licenseFile = name === 'index' ? 'licenses.txt' : `${name}.licenses.txt`
  write(join(folder, licenseFile), licenses.map(([, text]) => text).join('\n'))
}

/**
 * Minify, but keep the names of functions and classes: a stack must still say where it comes from. Of ASCII only, which
 * an engine keeps and reads at half the size; \u stands for the same in names, texts, templates and patterns.
 */
async function shorten(code) {
  const mangle = {keep_fnames: true, keep_classnames: true}
  const format = {comments: false, ascii_only: true}
  const short = await minify(code, {module: true, compress: true, mangle, format})
  return short.code.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The declarations of an entry and of all that it names, as files beside the bundle. */
function writeTypes(entry, folder) {
  const declarations = mkdtempSync(join(tmpdir(), 'plan-completeness-types-'))
  run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', ...TYPES, '--outDir', declarations)
  const named = new Set([entry])
  for (const path of named) {
    const text = readFileSync(join(declarations, path), 'utf8').replace(/(from '\.[^']*)\.ts'/g, "$1.js'")
    for (const [, target] of text.matchAll(/from '(\.[^']*)\.js'/g))
      named.add(posix.join(posix.dirname(path), `${target}.d.ts`))
    write(join(folder, 'types', path), text)
  }
  rmSync(declarations, {recursive: true})
}

function write(path, content) {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, content)
}
