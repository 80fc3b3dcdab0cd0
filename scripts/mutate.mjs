#!/usr/bin/env node
// How many small mistakes in what judges a plan the tests find: makes them, one at a time, and runs the tests of the core.
//   node scripts/mutate.mjs [--sample 300] [--seed 1] [--in assess,bind,rules] [--minutes 60] [--list] [--progress]
import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {createCompiler} from './mutation/compiler.mjs'
import {findMutants} from './mutation/mutants.mjs'
import {pick} from './mutation/pick.mjs'
import {createTester} from './mutation/tester.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const {values} = parseArgs({
  options: {
    sample: {type: 'string', default: '300'},
    seed: {type: 'string', default: '1'},
    in: {type: 'string', default: 'assess,bind,rules'},
    minutes: {type: 'string', default: '60'},
    list: {type: 'boolean', default: false},
    progress: {type: 'boolean', default: false},
  },
})

/** Takes as long as half of the others together. */
const LEFT_OUT = join(root, '__tests__/apply/waivers.test.ts')
/** Tests in the order in which they look for a mutant: what one stage lets through is for the next. */
const STAGES = [
  ['assess', 'bind', 'rules', 'check'],
  ['quality', 'template', 'apply'],
  ['report', 'proof', 'laws/extremes', 'laws/removal'],
].map(testsOf)

const mutants = pick(values.in.split(',').flatMap(mutantsIn), Number(values.sample), {
  seed: values.seed,
  nameOf: toChange,
})
if (values.list) {
  for (const mutant of mutants) console.log(describe(mutant))
  process.exit()
}

const started = Date.now()
const test = createTester(root)
const compiles = createCompiler(root)
const found = {test: 0, time: 0, compiler: 0, nothing: 0}
for (const mutant of mutants) {
  if (Date.now() - started > Number(values.minutes) * 60_000) break
  const by = await finderOf(mutant)
  found[by]++
  if (by === 'nothing') console.log(`survives: ${describe(mutant)}`)
  else if (values.progress) console.error(`${by}: ${describe(mutant)}`)
}
await test.end()

const {nothing, ...finders} = found
const killed = Object.values(finders).reduce((sum, count) => sum + count, 0)
const parts = Object.entries(finders).map(([by, count]) => `${by} ${count}`)
const share = ((100 * killed) / (killed + nothing)).toFixed(1)
const took = Math.round((Date.now() - started) / 60_000)
console.log(`${killed} of ${killed + nothing} mutants are found, ${share} % (${parts.join(', ')}), in ${took} min`)

/** What finds a mutant: a test, the time limit, the compiler or nothing. */
async function finderOf(mutant) {
  for (const files of STAGES) {
    const finder = await test.run(mutant, files)
    if (finder !== 'nothing') return finder
  }
  return compiles(mutant) ? 'nothing' : 'compiler'
}

function mutantsIn(name) {
  return filesIn(`src/${name}`).flatMap(path => {
    const source = readFileSync(path, 'utf8')
    return findMutants(source).map(mutant => ({...mutant, path, source}))
  })
}

/** The test files of folders, or single ones by their names. */
function testsOf(names) {
  return names
    .flatMap(name => filesIn(`__tests__/${name.includes('/') ? `${name}.test.ts` : name}`))
    .filter(path => path.endsWith('.test.ts') && path !== LEFT_OUT)
}

/** The files of a folder, or the one file. */
function filesIn(name) {
  if (name.endsWith('.ts')) return [join(root, name)]
  const names = readdirSync(join(root, name)).sort()
  return names.filter(each => each.endsWith('.ts')).map(each => join(root, name, each))
}

function describe(mutant) {
  const line = mutant.source.slice(0, mutant.start).split('\n').length
  return `line ${line} of ${toChange(mutant)}`
}

function toChange({path, source, kind, start, end, text}) {
  return `${relative(root, path)}, ${kind}: \`${source.slice(start, end)}\` → \`${text}\``
}
