#!/usr/bin/env node
// Builds once more and compares with dist/, byte for byte: what is committed is what the source gives.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const fresh = mkdtempSync(join(tmpdir(), 'plan-completeness-dist-'))

try {
  const embedded = spawnSync(process.execPath, [join(root, 'scripts/embed-templates.mjs'), '--check'], {
    stdio: 'inherit',
  })
  const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), fresh], {stdio: 'inherit'})
  if (embedded.status !== 0 || built.status !== 0) process.exitCode = 1
  else compare(list(join(root, 'dist')), list(fresh))
} finally {
  rmSync(fresh, {recursive: true, force: true})
}

function compare(committed, rebuilt) {
  const names = [...new Set([...committed.keys(), ...rebuilt.keys()])].sort()
  const different = names.filter(name => !committed.get(name)?.equals(rebuilt.get(name) ?? Buffer.alloc(0)))
  for (const name of different) console.error(`dist/${name} is not what the source gives; run \`npm run build\``)
  console.log(`${names.length - different.length} of ${names.length} files in dist/ are what the source gives`)
  process.exitCode = different.length === 0 ? 0 : 1
}

function list(folder) {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile())
  return new Map(
    files.map(entry => {
      const path = join(entry.parentPath, entry.name)
      return [relative(folder, path).split(sep).join('/'), readFileSync(path)]
    }),
  )
}
