import {readFile} from 'node:fs/promises'
import {actionsRunner} from './action/actions-runner.ts'
import {main} from './action/main.ts'
import {createOctokitGateway} from './github/octokit-gateway.ts'
import {createWorkerJudges} from './judging/worker-judges.ts'

const here = import.meta.url

process.exitCode = await main({
  env: process.env,
  runner: actionsRunner,
  readEventFile: async () => JSON.parse(await readFile(process.env.GITHUB_EVENT_PATH ?? '', 'utf8')),
  judges: createWorkerJudges(new URL('worker.js', here)),
  connect: createOctokitGateway,
})
