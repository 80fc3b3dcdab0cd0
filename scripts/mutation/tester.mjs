import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Worker} from 'node:worker_threads'

/** What takes more of the processor's time than all these tests runs for ever. */
const MAX_SECONDS = 90

/** Runs tests on mutants, one after the other, in a thread that is stopped if a mutant runs for ever. */
export function createTester(root) {
  const workerData = {setUp: [join(root, '__tests__/seed.ts')], packages: packagesOf(join(root, 'src'))}
  const start = () => new Worker(new URL('worker.mjs', import.meta.url), {workerData})
  let worker = start()
  return {run, end: () => worker.terminate()}

  /** @returns {Promise<'test' | 'time' | 'nothing'>} what finds the mutant */
  function run({path, kind, start: from, end, text}, files) {
    return new Promise((resolve, reject) => {
      const before = process.cpuUsage()
      const timer = setInterval(async () => {
        const {user, system} = process.cpuUsage(before)
        if ((user + system) / 1e6 < MAX_SECONDS) return
        clearInterval(timer)
        worker.removeAllListeners()
        await worker.terminate()
        worker = start()
        resolve('time')
      }, 1000)
      worker.removeAllListeners()
      worker.once('error', error => {
        clearInterval(timer)
        worker = start()
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve('time')
        else reject(error)
      })
      worker.once('message', answer => {
        clearInterval(timer)
        resolve(answer)
      })
      worker.postMessage({mutant: {kind, start: from, end, text}, path, files})
    })
  }
}

/** The packages that the files of a folder import, and those that only tests do. */
function packagesOf(folder) {
  const names = readdirSync(folder, {recursive: true})
    .filter(name => name.endsWith('.ts'))
    .flatMap(name => {
      const source = readFileSync(join(folder, name), 'utf8')
      return [...source.matchAll(/^(?!import type)(?:import|export|}) .*from '([^'.][^']*)'$/gm)]
    })
    .map(([, name]) => name)
  return [...new Set(['fast-check', ...names])].filter(name => !name.startsWith('node:'))
}
