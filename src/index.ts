import {createWorkerJudges} from './judging/worker-judges.ts'

const here = import.meta.url
const judges = createWorkerJudges(new URL('worker.js', here), {rehearses: true})
// First of all: another core of the machine loads what judges while this one loads all the rest.
judges.warmUp()
const {start} = await import('./action/start.ts')
process.exitCode = await start(judges)
