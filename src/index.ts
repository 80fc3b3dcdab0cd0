import {createWorkerJudges} from './judging/worker-judges.ts'

const here = import.meta.url
try {
  const judges = createWorkerJudges(new URL('worker.js', here), {rehearses: true})
  // First of all: another core of the machine loads what judges while this one loads all the rest.
  judges.warmUp()
  const {start} = await import('./action/start.ts')
  process.exitCode = await start(judges)
} catch (error) {
  // Of a file that is missing, or a thread that the machine does not give: `main` catches all else.
  const [what] = String(error).split('\n')
  process.stdout.write(`::error::Could not start: ${what}\n`)
  process.exitCode = 1
}
