#!/usr/bin/env node
// Builds the action and the command line: templates into the source, TypeScript to lib/, one bundle each to dist/.
//   node scripts/build.mjs [output folder]
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const ncc = createRequire(import.meta.url)('@vercel/ncc')
const bundles = [
  {entry: 'index.js', folder: '.'},
  {entry: 'cli.js', folder: 'cli'},
]

run('scripts/embed-templates.mjs')
rmSync(join(root, 'lib'), {recursive: true, force: true})
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')

const output = resolve(process.argv[2] ?? join(root, 'dist'))
rmSync(output, {recursive: true, force: true})
for (const {entry, folder} of bundles) await bundle(join(root, 'lib', entry), join(output, folder))

function run(script, ...args) {
  const {status} = spawnSync(process.execPath, [join(root, script), ...args], {cwd: root, stdio: 'inherit'})
  if (status !== 0) process.exit(status ?? 1)
}

async function bundle(entry, folder) {
  if (!existsSync(entry)) return
  const options = {cache: false, minify: true, license: 'licenses.txt', quiet: true, target: 'es2022'}
  const {code, assets} = await ncc(entry, options).catch(error => {
    // Uncaught, the error would show the bundler's own source, all of it.
    console.error(error.message)
    process.exit(1)
  })
  write(join(folder, 'index.js'), code)
  for (const [name, {source}] of Object.entries(assets)) write(join(folder, name), source)
}

function write(path, content) {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, content)
}
