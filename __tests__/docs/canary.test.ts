import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from '@jest/globals'
import {parse} from 'yaml'
import * as z from 'zod'
import {onRunner} from '../action/job.ts'
import {root} from '../cli/run.ts'

const ci = z.object({
  jobs: z.object({
    canary: z.object({
      steps: z.array(
        z.object({
          id: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.any()).optional(),
        }),
      ),
    }),
  }),
})
const {steps} = ci.parse(parse(readFileSync(path.join(root, '.github/workflows/ci.yml'), 'utf8'))).jobs.canary
const inputs = Object.entries(steps.find(({id}) => id === 'canary')?.with ?? {}).map(([key, value]) => [
  key,
  String(value),
])
const template = readFileSync(path.join(root, 'templates/outline.md'), 'utf8')

test.each(['pull_request', 'merge_group', 'push'])('the canary of CI is red on %s', async event => {
  const files = {'templates/outline.md': template}
  await onRunner({base: files, head: files, permissions: {contents: 'read'}}, async ({github, run}) => {
    const {exitCode, outputs} = await run({event, inputs: Object.fromEntries(inputs)})
    expect({exitCode, result: outputs.result, score: outputs.score}).toEqual({exitCode: 1, result: 'fail', score: '0'})
    expect([github.comments, github.checkRuns]).toEqual([[], []])
  })
})

test('it would notice a gate that no longer closes', async () => {
  const answered = template.replace(/\[[^\]\n]+\](?!\()/g, 'Orders are booked within a second.')
  const files = {'templates/outline.md': answered}
  await onRunner({base: files, head: files, permissions: {contents: 'read'}}, async ({run}) => {
    const {outputs} = await run({event: 'push', inputs: Object.fromEntries(inputs)})
    expect(outputs.score).not.toBe('0')
  })
})
