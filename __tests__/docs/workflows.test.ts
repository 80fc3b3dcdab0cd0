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
      permissions: permissions.optional(),
      'timeout-minutes': z.number(),
      steps: z.array(z.object({uses: z.string().optional(), run: z.string().optional()})),
    }),
  ),
})

const ours = readdirSync(join(root, '.github/workflows')).map(name => `.github/workflows/${name}`)

describe.each(ours)('%s', path => {
  const {permissions, jobs} = workflow.parse(parse(read(path)))

  test('foreign actions are pinned by their commit, with the tag beside it', () => {
    const lines = read(path).match(/^.*\buses: (?!\.\/).*$/gm) ?? []
    expect(lines.filter(line => !/\buses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
  })

  test('the token may do no more than it must', () => {
    const allowed = path.endsWith('/plan.yml')
      ? {contents: 'read', 'pull-requests': 'write', checks: 'write'}
      : {contents: 'read'}
    expect(permissions).toEqual(allowed)
    for (const job of Object.values(jobs)) expect(Object.values(job.permissions ?? {})).not.toContain('write')
  })

  test('no text of a pull request runs in a shell', () => {
    const runs = Object.values(jobs).flatMap(job => job.steps.flatMap(step => step.run ?? []))
    expect(runs.filter(run => run.includes('${{'))).toEqual([])
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
