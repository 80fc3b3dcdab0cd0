import {join} from 'node:path'
import {startStandIn} from '../../stand-in/server.mjs'
import {table} from '../lib/page.mjs'
import {fillFolder, makePlans} from '../lib/plans.mjs'
import {runScript} from '../lib/program.mjs'
import {root} from '../lib/root.mjs'
import {play} from '../lib/scene.mjs'

const FILES = 3_000
const PLANS = 500

const MOST = '300 MB'

/** What the action needs where a pull request changes as much as GitHub lists, and the command line for as many plans. @type {import('../main.mjs').Measure} */
export async function measureMemory({folder}) {
  const cwd = join(folder, 'plans-of-memory')
  fillFolder(cwd, PLANS)
  const action = await runOnAll()
  const {usage} = await runScript([join(root, 'dist/cli/index.js'), 'check', '.'], {cwd})
  return table(
    ['Process', 'Peak memory', 'At most'],
    [
      [`the action: ${FILES} changed files, ${PLANS} of them plans, ${action.requests} requests`, show(action), MOST],
      [`the command line: ${PLANS} plans`, show(usage), MOST],
    ],
  )
}

async function runOnAll() {
  const plans = makePlans(PLANS).map((text, index) => [`specs/${index}/plan.md`, text])
  const others = Array.from({length: FILES - PLANS}, (_, index) => [`src/${index}.ts`, `export const at = ${index}\n`])
  const standIn = await startStandIn({base: {}, head: Object.fromEntries([...plans, ...others])})
  try {
    const result = await play(standIn)
    if (result.outputs.plans !== String(PLANS)) throw new Error(`A run did not do its work:\n${result.log}`)
    return result
  } finally {
    await standIn.close()
  }
}

function show({peakMb}) {
  return `**${Math.round(peakMb)} MB**`
}
