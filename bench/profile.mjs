#!/usr/bin/env node
// Says what a run of the action on one plan spends its time on, by package, until its own code begins and after: its
// first thread, while the core runs in another. Reads lib/ and dist/, so the project has to be built first.
//   npm run profile -- [rounds]
import {copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join, posix} from 'node:path'
import {fileURLToPath} from 'node:url'
import {originalPositionFor, TraceMap} from '@jridgewell/trace-mapping'
import {runAction} from '../stand-in/runner.mjs'
import {startStandIn} from '../stand-in/server.mjs'
import {median} from './lib/figures.mjs'
import {table} from './lib/page.mjs'
import {leaveUnfinished, readExample} from './lib/plans.mjs'
import {root} from './lib/root.mjs'

const ncc = createRequire(import.meta.url)('@vercel/ncc')
/** As of scripts/build.mjs. */
const externals = {'@actions/http-client': 'node:path', '@actions/exec': 'node:path'}
const rounds = Number(process.argv[2] ?? 5)
const folder = mkdtempSync(join(tmpdir(), 'plan-completeness-profile-'))

try {
  const main = await bundleWithMap()
  const runs = []
  for (let round = 0; round < rounds; round++) runs.push(sumUp(await profile(main)))
  print(runs)
} finally {
  rmSync(folder, {recursive: true, force: true})
}

async function bundleWithMap() {
  const entry = join(root, 'lib/index.js')
  const options = {cache: false, quiet: true, sourceMap: true, sourceMapRegister: false, target: 'es2022', externals}
  const {code, map, assets} = await ncc(entry, options)
  const script = join(folder, 'index.mjs')
  writeFileSync(script, code)
  for (const [name, {source}] of Object.entries(assets)) writeFileSync(join(folder, name), source)
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  copyFileSync(join(root, 'dist/worker.js'), join(folder, 'worker.js'))
  const parts = Object.entries(assets).filter(([name]) => name.endsWith('.js.map'))
  const maps = parts.map(([name, {source}]) => [name.slice(0, -'.map'.length), new TraceMap(source.toString())])
  return {script, maps: new Map([['index.mjs', new TraceMap(map)], ...maps])}
}

async function profile({script, maps}) {
  const plan = leaveUnfinished(readExample('governed'), 0)
  const standIn = await startStandIn({base: {}, head: {'plan.md': plan}})
  const {github, url, graphqlUrl} = standIn
  const file = join(folder, 'profile.json')
  const hook = fileURLToPath(new URL('lib/profile-hook.cjs', import.meta.url))
  const result = await runAction({
    main: script,
    apiUrl: url,
    graphqlUrl,
    event: 'pull_request',
    payload: github.payload('pull_request'),
    repository: `${github.owner}/${github.name}`,
    sha: github.pull.headSha,
    env: {NODE_OPTIONS: `--require=${hook}`, BENCH_PROFILE: file},
  })
  await standIn.close()
  if (result.outputs.plans !== '1') throw new Error(result.log)
  return {profile: JSON.parse(readFileSync(file, 'utf8')), maps}
}

/** Milliseconds by phase and by the package whose code was on top, or had called what was. @returns {Map<string, {load: number, work: number}>} */
function sumUp({profile: {nodes, samples, timeDeltas}, maps}) {
  const parents = new Map(nodes.flatMap(({id, children = []}) => children.map(child => [child, id])))
  const frames = new Map(nodes.map(({id, callFrame}) => [id, callFrame]))
  const places = new Map(nodes.map(({id}) => [id, toPlace(stackOf(id))]))
  const sums = new Map()
  for (const [index, id] of samples.entries()) {
    const {owner, phase} = places.get(id)
    const sum = sums.get(owner) ?? {load: 0, work: 0}
    sum[phase] += timeDeltas[index] / 1000
    sums.set(owner, sum)
  }
  return sums

  function stackOf(id) {
    const stack = []
    for (let at = id; at !== undefined; at = parents.get(at)) stack.push(frames.get(at))
    return stack
  }

  function toPlace(stack) {
    const ours = stack.filter(({url}) => maps.has(posix.basename(url)) && url.includes(posix.basename(folder)))
    const ofNode = toNode(stack)
    if (ofNode !== null) return {owner: ofNode, phase: ours.length > 0 || ofNode === '(waiting)' ? 'work' : 'load'}
    if (ours.length === 0) return {owner: '(node: the rest)', phase: 'load'}
    const {url, lineNumber, columnNumber} = ours[0]
    const {source} = originalPositionFor(maps.get(posix.basename(url)), {line: lineNumber + 1, column: columnNumber})
    const isLoading = ours.at(-1).lineNumber === 0 || ours.at(-1).functionName === ''
    const isMain = ours.some(({functionName}) => functionName === 'main' || functionName === 'main_main')
    return {owner: toOwner(source), phase: isLoading && !isMain ? 'load' : 'work'}
  }
}

/** What Node does by itself, whoever asked for it. */
function toNode(stack) {
  const [top] = stack
  if (top.functionName === '(idle)') return '(waiting)'
  if (top.functionName === '(garbage collector)') return '(node: garbage)'
  if (top.url === 'node:inspector') return '(this profile)'
  if (stack.some(({url}) => url === 'node:internal/deps/undici/undici')) return '(node: fetch)'
  if (top.url === 'node:internal/modules/esm/utils' || top.functionName === 'decodeUTF8')
    return '(node: the bundle is compiled)'
  return null
}

function toOwner(source) {
  if (source === null || source === undefined) return '(bundle)'
  const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1]
  return name ?? posix.join('src', /lib\/([^/]+)/.exec(source)?.[1] ?? '')
}

function print(runs) {
  const owners = [...new Set(runs.flatMap(run => [...run.keys()]))]
  const rows = owners.map(owner => [
    owner,
    ...['load', 'work'].map(phase => median(runs.map(run => run.get(owner)?.[phase] ?? 0))),
  ])
  rows.sort(([, load, work], [, otherLoad, otherWork]) => otherLoad + otherWork - load - work)
  const shown = rows.filter(([, load, work]) => load + work >= 0.3)
  console.log(
    table(
      ['Package', 'Loading, ms', 'Working, ms'],
      shown.map(([owner, ...ms]) => [owner, ...ms.map(each => each.toFixed(1))]),
    ),
  )
}
