import path from 'node:path'
import * as z from 'zod'
import type {Judges} from '../judging/judges.ts'
import {tolerateClosedPipe} from './closed-pipe.ts'
import {main} from './main.ts'
import {nodeFiles} from './node-files.ts'
import {createNodeGit} from './node-git.ts'
import {nodeWatch} from './node-watch.ts'
import type {ExitCode} from './surroundings.ts'

/** The command line in a terminal, with its real surroundings. Answers the exit code. Errors: a working directory that is gone. */
export async function start(judges: Judges): Promise<ExitCode> {
  // Each schema is used once or twice, which is not worth the code that would be made for it.
  z.config({jitless: true})
  const {argv, env, stdout, stderr} = process
  tolerateClosedPipe(stderr, () => {})
  tolerateClosedPipe(stdout, error => {
    stderr.write(`plan-completeness: Could not write: ${error.message}\n`)
    // A report that did not arrive is no verdict; `main` may still be about to set one.
    process.once('exit', () => {
      process.exitCode = 2
    })
  })
  return main({
    argv: argv.slice(2),
    env,
    stdout,
    stderr,
    disk: {cwd: process.cwd(), path, files: nodeFiles},
    git: createNodeGit(env),
    judges,
    watch: nodeWatch,
    now: () => new Date(),
  })
}
