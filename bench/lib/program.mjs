// Programs that are measured: each is a process of its own, with a clean environment.
import {spawn} from 'node:child_process'
import {existsSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const USAGE_FILE = join(tmpdir(), `bench-usage-${process.pid}.json`)
const PASSED = ['PATH', 'Path', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'HOME', 'USERPROFILE']

/** What makes a Node process write down what it used. `--require` costs less than `--import` before a script. */
export const USAGE_ENV = {
  NODE_OPTIONS: `--require=${JSON.stringify(fileURLToPath(new URL('usage.cjs', import.meta.url)))}`,
  BENCH_USAGE: USAGE_FILE,
}

/**
 * What the last process used, or `null` if it was stopped.
 *
 * @returns {{cpuMs: number, peakMb: number} | null}
 */
export function takeUsage() {
  if (!existsSync(USAGE_FILE)) return null
  const usage = JSON.parse(readFileSync(USAGE_FILE, 'utf8'))
  rmSync(USAGE_FILE)
  return usage
}

/**
 * Run a script to its end, or until its time is up. Then `exitCode` is `null`.
 *
 * @param {readonly string[]} args the script and what it is given
 * @param {{cwd: string, limitMs?: number}} options
 */
export async function runScript(args, {cwd, limitMs}) {
  const env = Object.fromEntries(PASSED.flatMap(name => (process.env[name] ? [[name, process.env[name]]] : [])))
  const start = performance.now()
  const child = spawn(process.execPath, args, {cwd, env: {...env, ...USAGE_ENV}, stdio: ['ignore', 'pipe', 'pipe']})
  const timer = limitMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), limitMs)
  const chunks = {stdout: [], stderr: []}
  for (const name of ['stdout', 'stderr']) child[name].on('data', chunk => chunks[name].push(chunk))
  const exitCode = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  const ms = performance.now() - start
  clearTimeout(timer)
  const text = name => Buffer.concat(chunks[name]).toString('utf8')
  return {exitCode, ms, usage: takeUsage(), stdout: text('stdout'), stderr: text('stderr')}
}
