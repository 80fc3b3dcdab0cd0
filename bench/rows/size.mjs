import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {table} from '../lib/page.mjs'
import {root} from '../lib/root.mjs'

/** The bundles in bytes. @type {import('../main.mjs').Measure} */
export async function measureSize() {
  const dist = join(root, 'dist')
  const scripts = readdirSync(dist, {recursive: true})
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.js'))
    .sort()
  const bytesOf = name => statSync(join(dist, name)).size
  const rows = scripts.map(name => [`\`dist/${name}\``, bytesOf(name).toLocaleString('en'), '1,000,000'])
  const ofAction = scripts.filter(name => !/^(?:cli|lib)\//.test(name))
  const sum = ofAction.reduce((bytes, name) => bytes + bytesOf(name), 0)
  rows.push(['all of the action, parts that are loaded when they are needed included', sum.toLocaleString('en'), ''])
  return table(['Script', 'Bytes', 'At most'], rows)
}
