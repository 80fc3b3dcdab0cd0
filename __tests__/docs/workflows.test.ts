import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {parse} from 'yaml'
import * as z from 'zod'
import {read, root} from './pages.ts'

const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']))
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions,
  jobs: z.record(
    z.string(),
    z.object({
      if: z.string().optional(),
      needs: z.string().or(z.array(z.string())).optional(),
      permissions: permissions.optional(),
      'timeout-minutes': z.number(),
      steps: z.array(
        z.object({
          id: z.string().optional(),
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
})

const ours = readdirSync(join(root, '.github/workflows')).map(name => `.github/workflows/${name}`)

/** What tokens may write, by workflow and job; all other jobs may read contents and no more. */
const WRITES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'codeql.yml': {analyze: ['security-events']},
  'plan.yml': {'plan-completeness': ['pull-requests', 'checks']},
  'release.yml': {
    attest: ['id-token', 'attestations'],
    release: ['contents'],
    npm: ['id-token'],
    major: ['contents'],
  },
  'scorecard.yml': {scorecard: ['security-events', 'id-token']},
}

describe.each(ours)('%s', path => {
  const {permissions, jobs} = workflow.parse(parse(read(path)))

  test('foreign actions are pinned by their commit, with the tag beside it', () => {
    const lines = read(path).match(/^.*\buses: (?!\.\/).*$/gm) ?? []
    expect(lines.filter(line => !/\buses: [\w-]+(?:\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
  })

  test('the token may do no more than it must', () => {
    const writes = Object.entries(jobs).map(([name, job]) => {
      const granted = Object.entries(job.permissions ?? permissions)
      return [name, granted.filter(([, access]) => access === 'write').map(([scope]) => scope)]
    })
    const allowed = WRITES[path.split('/').at(-1) ?? ''] ?? {}
    expect(Object.fromEntries(writes)).toEqual(
      Object.fromEntries(Object.keys(jobs).map(name => [name, allowed[name] ?? []])),
    )
    if (!path.endsWith('/plan.yml')) expect(permissions).toEqual({contents: 'read'})
  })

  test('no text of a pull request runs in a shell', () => {
    const runs = Object.values(jobs).flatMap(job => job.steps.flatMap(step => step.run ?? []))
    expect(runs.filter(run => run.includes('${{'))).toEqual([])
  })
})

test('an action is pinned by one commit everywhere', () => {
  const all = ours.flatMap(path => [...read(path).matchAll(/\buses: ([\w-]+\/[\w-]+)\S*@(.*)$/gm)])
  const pins = new Map<string, Set<string>>()
  for (const [, name = '', pin = ''] of all) pins.set(name, (pins.get(name) ?? new Set()).add(pin))
  expect([...pins].filter(([, found]) => found.size > 1)).toEqual([])
})

describe('the status that is required', () => {
  const {jobs} = workflow.parse(parse(read('.github/workflows/ci.yml')))

  test('waits for every job, and for the success of each', () => {
    const others = Object.keys(jobs).filter(name => name !== 'ci')
    expect(jobs.ci?.needs).toEqual(others)
    expect(jobs.ci?.if).toBe('always()')
    expect(jobs.ci?.steps[0]?.run).toBe(`test "$RESULTS" = "${others.map(() => 'success').join(' ')}"`)
  })
})

describe('the release', () => {
  const {on, jobs} = workflow.parse(parse(read('.github/workflows/release.yml')))
  const runs = (name: string) => jobs[name]?.steps.flatMap(({run = []}) => run).join('\n') ?? ''

  test('starts with a tag of a version alone', () => {
    expect(on).toEqual({push: {tags: ['v[0-9]+.[0-9]+.[0-9]+']}})
  })

  test('moves the major tag last, after all that is compared, attested and published', () => {
    expect(Object.entries(jobs).map(([name, {needs}]) => [name, needs])).toEqual([
      ['build', undefined],
      ['attest', 'build'],
      ['release', 'attest'],
      ['npm', 'release'],
      ['major', 'npm'],
    ])
    for (const step of ['typecheck', 'lint', 'check-dist']) expect(runs('build')).toContain(`npm run ${step}`)
    expect(runs('build')).toContain('npm test')
    expect(runs('npm')).toContain('--provenance')
  })

  test('what may write runs no code of a package, and nothing that it did not get from the build', () => {
    for (const [name, {steps}] of Object.entries(jobs)) {
      if (name === 'build') continue
      expect(runs(name)).not.toMatch(/npm (?:ci|install|run|test)|npx|node /)
      expect(steps.filter(({uses = ''}) => uses.startsWith('actions/checkout@'))).toEqual([])
    }
  })
})

describe('the workflow of the README', () => {
  const {on, permissions, jobs} = workflow.parse(parse(read('docs/workflows/plan-completeness.yml')))

  test('can be required: it always runs, on pull requests and in the merge queue', () => {
    expect(on).toEqual({
      pull_request: {types: ['opened', 'synchronize', 'reopened', 'ready_for_review', 'edited']},
      merge_group: {types: ['checks_requested']},
    })
    expect(Object.keys(jobs)).toEqual(['plan-completeness'])
    expect(jobs['plan-completeness']?.if).toBeUndefined()
  })

  test('gives the token no more than it must, and has one step', () => {
    expect(permissions).toEqual({contents: 'read', 'pull-requests': 'write', checks: 'write'})
    expect(jobs['plan-completeness']?.steps).toHaveLength(1)
  })
})
