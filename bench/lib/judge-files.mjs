// Judges files one after another with the library of this project, and says how long each took.
//   node judge-files.mjs <file>...
import {readFileSync} from 'node:fs'
import {check} from '../../dist/lib/index.js'
import {median} from './figures.mjs'

const ROUNDS = 3
/** How long it judges the first file before it counts: code that is still cold would flatten the growth. */
const WARM_UP_MS = 3_000
const files = process.argv.slice(2)
for (const start = performance.now(); performance.now() - start < WARM_UP_MS; ) time(files[0])

for (const file of files) {
  const ms = median(Array.from({length: ROUNDS}, () => time(file)))
  // The one who waits may stop this process, so each figure has to be out at once.
  process.stdout.write(`${JSON.stringify({file, ms})}\n`)
}

function time(file) {
  const plan = {path: 'plan.md', content: readFileSync(file, 'utf8')}
  const start = performance.now()
  const report = check([plan])
  const ms = performance.now() - start
  if (!report.ok) throw new Error(report.failure.message)
  return ms
}
