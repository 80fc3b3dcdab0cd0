#!/usr/bin/env node
import path from 'node:path'
import * as z from 'zod'
import {tolerateClosedPipe} from './cli/closed-pipe.ts'
import {main} from './cli/main.ts'
import {nodeFiles} from './cli/node-files.ts'
import {createNodeGit} from './cli/node-git.ts'
import {nodeWatch} from './cli/node-watch.ts'
import {createWorkerJudges} from './judging/worker-judges.ts'

// Each schema is used once or twice, which is not worth the code that would be made for it.
z.config({jitless: true})

const {argv, env, stdout, stderr} = process
/** Of the bundle: `dist/cli/index.js` stands a folder below `dist/worker.js`. */
const here = import.meta.url
tolerateClosedPipe(stderr, () => {})
tolerateClosedPipe(stdout, error => {
  stderr.write(`plan-completeness: Could not write: ${error.message}\n`)
  // A report that did not arrive is no verdict; `main` may still be about to set one.
  process.once('exit', () => {
    process.exitCode = 2
  })
})

process.exitCode = await main({
  argv: argv.slice(2),
  env,
  stdout,
  stderr,
  disk: {cwd: process.cwd(), path, files: nodeFiles},
  git: createNodeGit(env),
  judges: createWorkerJudges(new URL('../worker.js', here)),
  watch: nodeWatch,
  now: () => new Date(),
})
