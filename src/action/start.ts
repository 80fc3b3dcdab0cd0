import {readFile} from 'node:fs/promises'
import * as z from 'zod'
import {createOctokitGateway} from '../github/octokit-gateway.ts'
import type {Judges} from '../judging/judges.ts'
import {actionsRunner} from './actions-runner.ts'
import {main} from './main.ts'

/** The action on a runner of GitHub Actions, with its real surroundings. Answers the exit code and never throws. */
export function start(judges: Judges): Promise<0 | 1> {
  // Each schema is used once or twice, which is not worth the code that would be made for it.
  z.config({jitless: true})
  return main({
    env: process.env,
    runner: actionsRunner,
    readEventFile: async () => JSON.parse(await readFile(process.env.GITHUB_EVENT_PATH ?? '', 'utf8')),
    judges,
    connect: createOctokitGateway,
  })
}
