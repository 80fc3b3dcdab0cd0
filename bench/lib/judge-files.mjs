// Judges files one after another with the library of this project, and says how much of the processor's time each took.
//   node judge-files.mjs <file>...
import {readFileSync} from 'node:fs'
import {check} from '../../dist/lib/index.js'
import {median} from './figures.mjs'

/** Each file counts at least so often, and at least for so long: what is short is judged more often. */
const ROUNDS = 3
const AT_LEAST_MS = 500
/** How long the first file is judged before it counts: code that is still cold would flatten the growth. */
const WARM_UP_MS = 3_000

const [first, ...others] = process.argv.slice(2)
measure(first, WARM_UP_MS)
for (const file of [first, ...others]) {
  // The one who waits may stop this process, so each figure has to be out at once.
  process.stdout.write(`${JSON.stringify({file, ms: median(measure(file, AT_LEAST_MS))})}\n`)
}

function measure(file, atLeastMs) {
  const times = []
  const start = performance.now()
  while (times.length < ROUNDS || performance.now() - start < atLeastMs) times.push(time(file))
  return times
}

function time(file) {
  const plan = {path: 'plan.md', content: readFileSync(file, 'utf8')}
  const before = process.cpuUsage()
  const report = check([plan])
  const {user, system} = process.cpuUsage(before)
  if (!report.ok) throw new Error(report.failure.message)
  return (user + system) / 1000
}
