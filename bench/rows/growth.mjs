import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {exponent, median} from '../lib/figures.mjs'
import {table} from '../lib/page.mjs'
import {fillFolder} from '../lib/plans.mjs'
import {runScript} from '../lib/program.mjs'
import {here, root} from '../lib/root.mjs'
import {makeShape, shapes} from '../lib/shapes.mjs'

const SIZES = [20_000, 40_000, 80_000, 160_000, 250_000]
const COUNTS = [20, 40, 80, 160, 320]
const MOST = '1.20'
const LIMIT_MS = 60_000

/** How the processor's time grows with the size of a plan and with their number. @type {import('../main.mjs').Measure} */
export async function measureGrowth({rounds, folder, say}) {
  const cwd = join(folder, 'growth')
  mkdirSync(cwd)
  const rows = []
  for (const shape of shapes) {
    say(shape)
    rows.push([shape, ...toRow(await timeSizes(shape, cwd), SIZES)])
  }
  say('number of plans')
  rows.push([
    'the number of plans, by the command line',
    ...toRow(await timeCounts(folder, Math.min(rounds, 3)), COUNTS),
  ])
  return table(['What grows', 'From … to', 'Size', 'Time', 'Exponent', 'At most'], rows)
}

/** The processor's time that judging takes, by the size of a plan in bytes; without those that were not done in time. */
async function timeSizes(shape, cwd) {
  const files = SIZES.map(size => {
    const file = join(cwd, `${shape.replaceAll(' ', '-')}-${size}.md`)
    const text = makeShape(shape, size)
    writeFileSync(file, text)
    return {file, size: text.length}
  })
  const names = files.map(({file}) => file)
  const {stdout} = await runScript([join(here, 'lib/judge-files.mjs'), ...names], {cwd, limitMs: LIMIT_MS})
  const times = new Map(
    stdout
      .split('\n')
      .slice(0, -1)
      .map(line => Object.values(JSON.parse(line))),
  )
  return files.filter(({file}) => times.has(file)).map(({file, size}) => ({size, ms: times.get(file)}))
}

/** The processor's time of the command line, less what it takes for one plan, by how many more there are. */
async function timeCounts(folder, rounds) {
  const times = new Map([1, ...COUNTS].map(count => [count, []]))
  for (const count of times.keys()) fillFolder(join(folder, `plans-${count}`), count)
  for (let round = 0; round < rounds; round++)
    for (const [count, row] of times) {
      const args = [join(root, 'dist/cli/index.js'), 'check', '.']
      const {usage} = await runScript(args, {cwd: join(folder, `plans-${count}`)})
      row.push(usage.cpuMs)
    }
  const start = median(times.get(1))
  return COUNTS.map(count => ({size: count - 1, ms: median(times.get(count)) - start}))
}

function toRow(points, sizes) {
  const range = `${show(sizes[0])} to ${show(sizes.at(-1))}`
  const [first, last] = [points[0], points.at(-1)]
  if (points.length < sizes.length) {
    const power = points.length < 2 ? '' : `, ${exponent(points).toFixed(2)} before`
    return [range, '', `not done in ${LIMIT_MS / 1000} s`, `?${power}`, MOST]
  }
  const growth = [last.size / first.size, last.ms / first.ms].map(ratio => `× ${ratio.toFixed(1)}`)
  return [range, ...growth, `**${exponent(points).toFixed(2)}**`, MOST]
}

function show(size) {
  return size >= 1000 ? `${size / 1000} KB` : String(size)
}
