#!/usr/bin/env node
import path from 'node:path'
import {tolerateClosedPipe} from './cli/closed-pipe.ts'
import {main} from './cli/main.ts'
import {nodeFiles} from './cli/node-files.ts'

const {argv, env, stdout, stderr} = process
for (const stream of [stdout, stderr]) tolerateClosedPipe(stream)
process.exitCode = await main({
  argv: argv.slice(2),
  env,
  stdout,
  stderr,
  disk: {cwd: process.cwd(), path, files: nodeFiles},
})
