#!/usr/bin/env node
// Writes src/template/built-in.ts from templates/*.md, so that the bundles carry the templates.
// With --check it writes nothing and fails if the file is not what it would write.
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const target = join(root, 'src', 'template', 'built-in.ts')

const ids = readdirSync(join(root, 'templates'))
  .filter(name => name.endsWith('.md'))
  .map(name => name.slice(0, -'.md'.length))
  .sort()

const literal = text => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``
const read = id => readFileSync(join(root, 'templates', `${id}.md`), 'utf8').replaceAll('\r\n', '\n')
const entries = ids.map(id => `  {\n    id: '${id}',\n    text: ${literal(read(id))},\n  },\n`)

const source = `// Made by scripts/embed-templates.mjs from templates/. Change the templates, then run \`npm run build\`.

/** The built-in templates' Markdown, by id. */
export const builtInTemplates: readonly {readonly id: string; readonly text: string}[] = [
${entries.join('')}]
`

if (process.argv.includes('--check')) {
  const present = readFileSync(target, 'utf8').replaceAll('\r\n', '\n')
  if (present !== source) {
    console.error('src/template/built-in.ts is not what templates/ gives; run `npm run build`')
    process.exit(1)
  }
} else {
  mkdirSync(dirname(target), {recursive: true})
  writeFileSync(target, source)
}
