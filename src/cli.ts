#!/usr/bin/env node
import {createWorkerJudges} from './judging/worker-judges.ts'

/** Of the bundle: `dist/cli/index.js` stands a folder below `dist/worker.js`. */
const here = import.meta.url
try {
  const judges = createWorkerJudges(new URL('../worker.js', here))
  // First of all: another core of the machine loads what judges while this one loads all the rest.
  if (process.argv[2] === 'check') judges.warmUp()
  const {start} = await import('./cli/start.ts')
  process.exitCode = await start(judges)
} catch (error) {
  // Of a file that is missing, or a thread that the machine does not give: `main` catches all else.
  const [what] = String(error).split('\n')
  process.stderr.write(`plan-completeness: Could not start: ${what}\n`)
  process.exitCode = 2
}
