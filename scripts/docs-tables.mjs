#!/usr/bin/env node
// Writes the generated parts of the documentation: the tables of inputs and outputs from action.yml, that of the policy's
// keys from its schema, the workflow from docs/workflows/, and the action's name and version in all examples. With --check it writes nothing and fails if a part is stale.
//   node scripts/docs-tables.mjs [--check]
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parse} from 'yaml'

/** The action as a workflow names it, without its version. This is the one place to change it. */
const NAME = 'plan-completeness/action'

/** Owners of other actions that our examples use. */
const OTHERS = /^(?:\.|docker:|actions\/|github\/|ossf\/)/

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const {version} = JSON.parse(read('package.json'))
const [major] = version.split('.')
const action = parse(read('action.yml'))
const parts = {
  inputs: table(['Input', 'Default', 'Meaning'], toInputs(action.inputs)),
  outputs: table(['Output', 'Meaning'], toOutputs(action.outputs)),
  policy: table(['Key', 'Takes', 'Meaning'], toKeys(JSON.parse(read('schemas/policy.schema.json')))),
  workflow: ['```yaml', withAction(read('docs/workflows/plan-completeness.yml')).trimEnd(), '```'].join('\n'),
}

const stale = ['README.md', ...filesBelow('docs')].filter(path => {
  const text = read(path)
  const fresh = withAction(path.endsWith('.md') ? withParts(text) : text)
  if (fresh !== text && !process.argv.includes('--check')) writeFileSync(join(root, path), fresh)
  return fresh !== text
})

for (const path of stale) console.log(`${path} ${process.argv.includes('--check') ? 'is stale' : 'was written'}`)
if (process.argv.includes('--check') && stale.length > 0) {
  console.error('Run `node scripts/docs-tables.mjs`')
  process.exitCode = 1
}

function withParts(text) {
  return Object.entries(parts).reduce(
    (rest, [name, part]) =>
      rest.replace(
        new RegExp(`(<!-- generated: ${name} -->\n)[^]*?(<!-- end -->)`, 'g'),
        (_, start, end) => `${start}${part}\n${end}`,
      ),
    text,
  )
}

function withAction(text) {
  return text
    .replace(/(\buses: )(\S+@\S+)/g, (line, key, name) => (OTHERS.test(name) ? line : `${key}${NAME}@v${major}`))
    .replaceAll(new RegExp(`(${NAME}/)v\\d+(?=/)`, 'g'), `$1v${major}`)
    .replaceAll(new RegExp(`(${NAME}/)v\\d+\\.\\d+\\.\\d+(?=/)`, 'g'), `$1v${version}`)
    .replaceAll(new RegExp(`(${NAME}\n +rev: )\\S+`, 'g'), `$1v${version}`)
}

function toInputs(inputs) {
  return Object.entries(inputs).map(([name, input]) => [`\`${name}\``, toDefault(input.default), input.description])
}

function toOutputs(outputs) {
  return Object.entries(outputs).map(([name, {description}]) => [`\`${name}\``, description])
}

/** A row for each key, and one for each of its own keys, but for the rules and for what an override has in common. */
function toKeys({properties}) {
  const {paths} = properties.overrides.items.properties
  return Object.entries(properties).flatMap(([key, schema]) => [
    toKey(key, schema),
    ...(key === 'na' ? Object.entries(schema.properties).map(([inner, own]) => toKey(`na.${inner}`, own)) : []),
    ...(key === 'overrides' ? [toKey('overrides[].paths', paths)] : []),
  ])
}

function toKey(key, schema) {
  return [`\`${key}\``, toTaken(schema), schema.description]
}

function toTaken({type, enum: words, minimum, exclusiveMinimum, maximum, items, properties, additionalProperties}) {
  if (words) return words.map(word => `\`${word}\``).join(', ')
  if (type === 'boolean') return '`true`, `false`'
  if (type === 'number')
    return `number ${exclusiveMinimum === undefined ? `from ${minimum}` : `above ${exclusiveMinimum}`} to ${maximum}`
  if (type === 'array') return `list of ${items.type === 'object' ? 'mappings' : 'texts'}`
  if (type !== 'object') return 'text'
  const inner = additionalProperties || Object.values(properties)[0]
  return Object.keys(properties ?? {}).length === 2 ? 'mapping' : `mapping, each ${toTaken(inner)}`
}

function toDefault(value) {
  const text = String(value ?? '')
  if (text === '') return 'empty'
  return text.includes('\n') ? 'see below' : `\`${text}\``
}

function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows.map(row => row.map(cell => cell.replaceAll('|', '\\|')))]
  return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

function filesBelow(folder) {
  return readdirSync(join(root, folder), {recursive: true})
    .map(path => join(folder, path).replaceAll('\\', '/'))
    .filter(path => /\.(?:md|yml)$/.test(path))
    .sort()
}

function read(path) {
  return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')
}
