// Peers in one file each, as their actions are.
import {mkdirSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

const ncc = createRequire(import.meta.url)('@vercel/ncc')

/** Bundle a script. @param {string} entry @param {string} folder @param {{minify?: boolean}} [options] @returns {Promise<string>} the bundle's path */
export async function bundle(entry, folder, {minify = false} = {}) {
  const {code, assets} = await ncc(entry, {cache: false, quiet: true, minify, target: 'es2022'})
  const main = join(folder, 'index.mjs')
  write(main, code)
  for (const [name, {source}] of Object.entries(assets)) write(join(folder, name), source)
  return main
}

function write(path, content) {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, content)
}
