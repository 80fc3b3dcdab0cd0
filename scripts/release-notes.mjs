#!/usr/bin/env node
// Prints what the changelog says of a version, for its release. Fails if the tag is not that of package.json, if the
// documented workflow names another major version, or if the changelog has nothing for it or still something that is not
// released.
//   node scripts/release-notes.mjs v1.2.3
import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = process.env.RELEASE_ROOT ?? join(dirname(fileURLToPath(import.meta.url)), '..')
const read = name => readFileSync(join(root, name), 'utf8').replaceAll('\r\n', '\n')
const [tag = ''] = process.argv.slice(2)
const {version} = JSON.parse(read('package.json'))
const major = `v${version.split('.')[0]}`
const [, named] = /\buses: \S+\/action@(\S+)/.exec(read('docs/workflows/plan-completeness.yml')) ?? []
const notes = toNotes(read('CHANGELOG.md'))
const problem = findProblem()

if (problem === null) console.log(notes.get(version))
else {
  console.error(problem)
  process.exitCode = 1
}

function findProblem() {
  if (tag !== `v${version}`) return `The tag is \`${tag}\`, expected \`v${version}\`: set the version in package.json`
  if (named !== major)
    return `docs/workflows/ names \`@${named}\`, expected \`@${major}\`, the tag that this release moves`
  if (!notes.get(version)) return `CHANGELOG.md has nothing under \`## [${version}]\`: say what is new`
  if (notes.get('Unreleased')) return `CHANGELOG.md has entries under \`## [Unreleased]\`: move them under ${version}`
  return null
}

/** The text of each version by its number, without its heading and the links at the end. */
function toNotes(text) {
  const parts = text.replace(/^\[[^\]]+\]: .*\n?/gm, '').split(/^## \[([^\]]+)\].*\n/m)
  return new Map(parts.flatMap((part, index) => (index % 2 === 1 ? [[part, (parts[index + 1] ?? '').trim()]] : [])))
}
