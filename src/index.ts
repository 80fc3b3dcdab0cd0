import {readFile} from 'node:fs/promises'
import * as z from 'zod'
import {actionsRunner} from './action/actions-runner.ts'
import {main} from './action/main.ts'
import {createOctokitGateway} from './github/octokit-gateway.ts'
import {createWorkerJudges} from './judging/worker-judges.ts'

const here = import.meta.url
// Each schema is used once or twice, which is not worth the code that would be made for it.
z.config({jitless: true})

process.exitCode = await main({
  env: process.env,
  runner: actionsRunner,
  readEventFile: async () => JSON.parse(await readFile(process.env.GITHUB_EVENT_PATH ?? '', 'utf8')),
  judges: createWorkerJudges(new URL('worker.js', here)),
  connect: createOctokitGateway,
})
