// Runs an action's bundle as a GitHub Actions runner would: inputs with their defaults from action.yml, an event file,
// files for outputs and the summary.
import {spawn} from 'node:child_process'
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * @typedef {object} Job
 * @property {string} apiUrl
 * @property {string} graphqlUrl
 * @property {string} event name of the event
 * @property {unknown} payload
 * @property {string} repository `owner/name`
 * @property {string} sha
 * @property {Record<string, string>} [inputs] what stands under `with:`
 * @property {string} [token]
 * @property {number} [runId]
 * @property {number} [runAttempt]
 * @property {Record<string, string>} [env]
 * @property {string} [main] the bundle
 * @property {string} [node] the Node to run it with
 * @property {(env: Record<string, string>) => Promise<Executed>} [execute] runs it in some other way than as a process of its own
 * @typedef {{exitCode: number | null, log: string, ms: number}} Executed the time is that of the action alone
 */

/** Run the action once. @param {Job} job */
export async function runAction(job) {
  const folder = await mkdtemp(join(tmpdir(), 'plan-completeness-job-'))
  try {
    const env = {...pickEnvironment(), ...(await toEnvironment(folder, job))}
    const ended = await (job.execute ?? start)(env, job)
    const outputs = readOutputs(await readFile(join(folder, 'output'), 'utf8'))
    const summary = await readFile(join(folder, 'summary.md'), 'utf8')
    const report = await readFile(join(folder, 'temp', 'plan-completeness', 'report.json'), 'utf8').catch(() => null)
    return {...ended, outputs, summary, report: report === null ? null : JSON.parse(report)}
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

/** Inputs of action.yml with their defaults: the one list that names and defaults come from. */
export async function readInputDefaults() {
  const lines = (await readFile(join(root, 'action.yml'), 'utf8')).split(/\r?\n/)
  const inputs = lines.slice(lines.indexOf('inputs:') + 1, lines.indexOf('outputs:'))
  /** @type {Record<string, string>} */
  const defaults = {}
  let name = ''
  let isBlock = false
  for (const line of inputs) {
    const key = /^ {2}([\w-]+):$/.exec(line)
    const value = /^ {4}default: (.*)$/.exec(line)
    if (key) [name, isBlock] = [key[1], false]
    else if (value) [defaults[name], isBlock] = value[1] === '|-' ? ['', true] : [unquote(value[1]), false]
    else if (isBlock) defaults[name] += `${defaults[name] === '' ? '' : '\n'}${line.trim()}`
  }
  return defaults
}

function unquote(text) {
  if (/^".*"$/.test(text)) return JSON.parse(text)
  return /^'.*'$/.test(text) ? text.slice(1, -1).replaceAll("''", "'") : text
}

async function toEnvironment(folder, job) {
  const path = name => join(folder, name)
  await mkdir(path('temp'))
  await writeFile(path('event.json'), JSON.stringify(job.payload))
  await writeFile(path('output'), '')
  await writeFile(path('summary.md'), '')
  const inputs = {...(await readInputDefaults()), 'github-token': job.token ?? 'stand-in-token', ...job.inputs}
  return {
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
    ),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: job.apiUrl,
    GITHUB_GRAPHQL_URL: job.graphqlUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: job.event,
    GITHUB_EVENT_PATH: path('event.json'),
    GITHUB_OUTPUT: path('output'),
    GITHUB_STEP_SUMMARY: path('summary.md'),
    GITHUB_REPOSITORY: job.repository,
    GITHUB_RUN_ATTEMPT: String(job.runAttempt ?? 1),
    GITHUB_RUN_ID: String(job.runId ?? 1),
    GITHUB_SHA: job.sha,
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: path('temp'),
    ...job.env,
  }
}

/** What a process needs of the machine; nothing of the workflow that the stand-in may itself run in. */
function pickEnvironment() {
  const names = ['PATH', 'Path', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'HOME', 'USERPROFILE']
  return Object.fromEntries(names.flatMap(name => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))
}

/** A process of its own. @returns {Promise<Executed>} */
function start(env, {node = process.execPath, main = join(root, 'dist', 'index.js')}) {
  const begin = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(node, [main], {env, stdio: ['ignore', 'pipe', 'pipe']})
    const chunks = []
    child.stdout.on('data', chunk => chunks.push(chunk))
    child.stderr.on('data', chunk => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', exitCode =>
      resolve({exitCode, log: Buffer.concat(chunks).toString('utf8'), ms: performance.now() - begin}),
    )
  })
}

/** Read a file of outputs: `name<<delimiter`, the value's lines, the delimiter. */
function readOutputs(text) {
  /** @type {Record<string, string>} */
  const outputs = {}
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index++) {
    const start = /^(.+?)<<(.+)$/.exec(lines[index])
    if (!start) continue
    const end = lines.indexOf(start[2], index + 1)
    outputs[start[1]] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return outputs
}
