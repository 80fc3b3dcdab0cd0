import {appendFile, readFile} from 'node:fs/promises'
import {actionsRunner} from '../../src/action/actions-runner.ts'
import {main} from '../../src/action/main.ts'
import {createOctokitGateway} from '../../src/github/octokit-gateway.ts'
import type {Executed} from '../../stand-in/runner.mjs'
import {inProcessJudges} from '../in-process-judges.ts'

/** Waits are a fraction of themselves, */
const SPEED = 20
/** and short: the client adds up how far apart it has to keep the requests of all runs of a process. */
const MAX_WAIT_MS = 20

/** Run the action from its source, in this process, one run after the other. */
export async function runInProcess(env: Record<string, string>): Promise<Executed> {
  const restore = [setEnvironment(env), quicken()]
  const output = catchOutput()
  const begin = performance.now()
  try {
    const exitCode = await main({
      env,
      // The toolkit's own summary keeps the file of the first run.
      runner: {...actionsRunner, appendSummary: text => appendFile(env.GITHUB_STEP_SUMMARY ?? '', text)},
      readEventFile: async () => JSON.parse(await readFile(env.GITHUB_EVENT_PATH ?? '', 'utf8')),
      judges: inProcessJudges,
      connect: createOctokitGateway,
    })
    return {exitCode, log: output.read(), ms: performance.now() - begin}
  } finally {
    output.end()
    for (const each of restore) each()
  }
}

/** The toolkit reads some of the environment by itself. */
function setEnvironment(env: Record<string, string>): () => void {
  const before = {...process.env}
  Object.assign(process.env, env)
  return () => {
    for (const name of Object.keys(env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

function quicken(): () => void {
  const {setTimeout: wait} = globalThis
  const quick = (run: () => void, ms = 0, ...rest: []) => wait(run, Math.min(ms / SPEED, MAX_WAIT_MS), ...rest)
  globalThis.setTimeout = Object.assign(quick, wait)
  return () => {
    globalThis.setTimeout = wait
  }
}

function catchOutput() {
  const {write} = process.stdout
  const parts: string[] = []
  process.stdout.write = (part: string | Uint8Array) => {
    parts.push(String(part))
    return true
  }
  return {
    read: () => parts.join(''),
    end: () => {
      process.stdout.write = write
    },
  }
}
