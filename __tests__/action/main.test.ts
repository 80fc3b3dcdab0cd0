import {expect, test} from '@jest/globals'
import {main} from '../../src/action/main.ts'
import type {Runner} from '../../src/action/runner.ts'
import type {Gateway} from '../../src/github/gateway.ts'
import {inProcessJudges} from '../in-process-judges.ts'
import {createFakeGateway} from './fake-gateway.ts'

const sha = 'a'.repeat(40)
const payload = {pull_request: {number: 7, head: {sha}, base: {sha}, changed_files: 0}}
const env = {'INPUT_GITHUB-TOKEN': 'token', GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'octo-org/octo-repo'}

function createRunner() {
  const lines: string[] = []
  const note = (kind: string) => (line: string) => {
    lines.push(`${kind}: ${line}`)
  }
  const runner: Runner = {
    info: note('info'),
    notice: note('notice'),
    error: note('error'),
    debug: note('debug'),
    annotate: ({message}) => note('annotation')(message),
    setOutput: (name, value) => note('output')(`${name}=${value}`),
    appendSummary: async () => {},
    saveFile: async (directory, name) => `${directory}/${name}`,
  }
  return {runner, lines}
}

async function run(
  answers: Partial<Gateway>,
  readEventFile: () => Promise<unknown> = async () => payload,
  tools: Partial<Runner> = {},
) {
  const {runner: whole, lines} = createRunner()
  const runner = {...whole, ...tools}
  const gateway = createFakeGateway(answers)
  const exitCode = await main({env, runner, readEventFile, judges: inProcessJudges, connect: () => gateway})
  return {exitCode, lines, written: gateway.written}
}

test('nothing to judge is a success without a comment', async () => {
  const {exitCode, lines, written} = await run({})
  expect(exitCode).toBe(0)
  expect(lines).toContain('output: result=none')
  expect(written.comments).toEqual([])
  expect(written.checkRuns).toMatchObject([{conclusion: 'success', annotations: []}])
})

test('an unexpected error is one line of what was being done, with the stack in debug only', async () => {
  const fetchOpening = async () => {
    throw new TypeError('x is not a function')
  }
  const {exitCode, lines} = await run({fetchOpening})
  expect(exitCode).toBe(1)
  expect(lines.filter(line => !line.startsWith('debug'))).toEqual([
    'error: Could not ask GitHub for the changed files: x is not a function',
  ])
  expect(lines.find(line => line.startsWith('debug'))).toContain('main.test.ts')
})

test('an event file that cannot be read is one line', async () => {
  const {exitCode, lines} = await run({}, async () => JSON.parse('{'))
  expect(exitCode).toBe(1)
  expect(lines.filter(line => line.startsWith('error'))).toEqual([expect.stringContaining('Could not read the event')])
})

test('a bug in the reporting does not touch the verdict', async () => {
  const createCheckRun = async () => {
    throw new RangeError('out of range')
  }
  const {exitCode, lines} = await run({createCheckRun})
  expect(exitCode).toBe(0)
  expect(lines).toContain('notice: Could not write the check run: out of range. The verdict stands.')
})

test('a runner without disk does not touch the verdict', async () => {
  const refuse = async () => {
    throw new Error('ENOSPC: no space left on device')
  }
  const {exitCode, lines} = await run({}, async () => payload, {appendSummary: refuse, saveFile: refuse})
  expect(exitCode).toBe(0)
  expect(lines).toContain('output: result=none')
  expect(lines.filter(line => line.startsWith('notice: Could not write'))).toHaveLength(2)
})
