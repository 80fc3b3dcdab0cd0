#!/usr/bin/env node
import {createWorkerJudges} from './judging/worker-judges.ts'

/** Of the bundle: `dist/cli/index.js` stands a folder below `dist/worker.js`. */
const here = import.meta.url
const judges = createWorkerJudges(new URL('../worker.js', here))
// First of all: another core of the machine loads what judges while this one loads all the rest.
if (process.argv[2] === 'check') judges.warmUp()
const {start} = await import('./cli/start.ts')
process.exitCode = await start(judges)
