#!/usr/bin/env node
// Measures the built action, command line and library beside their peers, and prints the tables.
//   npm start -- [--only action,growth] [--rounds 9] [--plans folder] [--labeler index.js] [--write]
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {describeMachine} from './lib/machine.mjs'
import {writePage} from './lib/page.mjs'
import {measureAction} from './rows/action.mjs'
import {measureBounds} from './rows/bounds.mjs'
import {measureCommandLine} from './rows/command-line.mjs'
import {measureGrowth} from './rows/growth.mjs'
import {measureMemory} from './rows/memory.mjs'
import {measureRequests} from './rows/requests.mjs'
import {measureSize} from './rows/size.mjs'

/**
 * @typedef {object} Setting
 * @property {number} rounds
 * @property {string} folder an empty folder of this run
 * @property {string} [plans] a folder of plans
 * @property {string} [labeler] the built actions/labeler
 * @property {(text: string) => void} say tells how far it is
 * @typedef {(setting: Setting) => Promise<string>} Measure gives a table
 */

/** @type {Record<string, Measure>} */
const measures = {
  action: measureAction,
  requests: measureRequests,
  'command-line': measureCommandLine,
  growth: measureGrowth,
  memory: measureMemory,
  size: measureSize,
  bounds: measureBounds,
}

const {values} = parseArgs({
  options: {
    only: {type: 'string'},
    rounds: {type: 'string', default: '9'},
    plans: {type: 'string'},
    labeler: {type: 'string'},
    write: {type: 'boolean', default: false},
  },
})
const names = values.only?.split(',') ?? Object.keys(measures)
const rounds = Number(values.rounds)
const unknown = names.find(name => !(name in measures))
if (unknown !== undefined) refuse(`Unexpected \`${unknown}\`, expected one of ${Object.keys(measures).join(', ')}`)
if (!Number.isInteger(rounds) || rounds < 1) refuse(`Unexpected \`${values.rounds}\` rounds, expected 1 or more`)

const folder = mkdtempSync(join(tmpdir(), 'plan-completeness-bench-'))
const setting = {
  rounds,
  folder,
  plans: values.plans && resolve(values.plans),
  labeler: values.labeler && resolve(values.labeler),
  say: text => console.error(`  ${text}`),
}
const machine = describeMachine()
console.log(machine)
try {
  const parts = new Map()
  for (const name of names) {
    console.error(`${name} …`)
    parts.set(name, await measures[name](setting))
    console.log(`\n${parts.get(name)}`)
  }
  if (values.write) writePage(`${machine} ${rounds} rounds.`, parts, values.only === undefined)
} finally {
  rmSync(folder, {recursive: true, force: true})
}

function refuse(message) {
  console.error(message)
  process.exit(2)
}
