// Writes lib/template/precompiled.js, which the source leaves empty: the built-in templates, compiled and packed.
import {deepStrictEqual} from 'node:assert'
import {writeFileSync} from 'node:fs'

const folder = new URL('../lib/template/', import.meta.url)
const {builtIns} = await import(new URL('registry.js', folder))
const {compileTemplate} = await import(new URL('compile.js', folder))
const {packTemplate, unpackTemplate} = await import(new URL('packed.js', folder))

const entries = builtIns.map(source => {
  const made = compileTemplate(source)
  if (!made.ok) throw new Error(made.failure.message)
  const packed = packTemplate(made.value)
  deepStrictEqual(unpackTemplate(packed), made.value)
  return [source.id, packed]
})
writeFileSync(
  new URL('precompiled.js', folder),
  `export const precompiled = new Map(${JSON.stringify(entries, null, 2)})\n`,
)
