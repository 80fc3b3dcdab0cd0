// Tries mutants one after the other; whoever started it stops it if one runs for ever.
import {readFileSync} from 'node:fs'
import {parentPort, workerData} from 'node:worker_threads'
import {createLoader} from './modules.mjs'
import {createGlobals} from './tests.mjs'

const {setUp, packages: names} = workerData
const packages = new Map(
  await Promise.all(names.map(async name => [name, {__esModule: true, ...(await import(name))}])),
)
const loader = createLoader(packages)
/** Whether a test that has failed does so without any mutant, too, and so says nothing. */
const isUseless = new Map()
const loads = new Set()
/** Tests that have found a mutant come first: they find the next one, too. */
const finds = new Map()

parentPort.on('message', async ({mutant, path, files}) => {
  parentPort.postMessage(await attempt(mutant, path, files))
})

/** The tests of a file, in their order. */
function load(file, options) {
  const {tests, globals} = createGlobals()
  packages.set('@jest/globals', globals)
  for (const each of setUp) loader.load(each, options)
  loader.load(file, options)
  return tests
}

async function attempt(mutant, path, files) {
  const source = readFileSync(path, 'utf8')
  const text = `${source.slice(0, mutant.start)}${mutant.text}${source.slice(mutant.end)}`
  try {
    const options = {modules: new Map(), replaced: {path, run: loader.compile(path, text)}}
    for (const file of [...files].sort((a, b) => (finds.get(b) ?? 0) - (finds.get(a) ?? 0))) {
      if (!(await isFound(file, options))) continue
      finds.set(file, (finds.get(file) ?? 0) + 1)
      return 'test'
    }
    return 'nothing'
  } catch {
    // It cannot even be loaded. Of tests that never can be, nothing would follow.
    for (const file of files) ensureLoads(file)
    return 'test'
  }
}

function ensureLoads(file) {
  if (!loads.has(file)) load(file, {modules: new Map()})
  loads.add(file)
}

async function isFound(file, options) {
  for (const [at, run] of load(file, options).entries()) {
    if ((await fails(run)) && !(await failsAnyway(file, at))) return true
  }
  return false
}

async function failsAnyway(file, at) {
  const key = `${file} ${at}`
  if (!isUseless.has(key)) isUseless.set(key, await fails(load(file, {modules: new Map()})[at]))
  return isUseless.get(key)
}

async function fails(run) {
  try {
    await run()
    return false
  } catch {
    return true
  }
}
