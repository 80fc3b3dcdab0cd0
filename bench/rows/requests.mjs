import {join} from 'node:path'
import {startStandIn} from '../../stand-in/server.mjs'
import {alternate, RATIO_COLUMNS, toCells} from '../lib/alternate.mjs'
import {bundle} from '../lib/bundle.mjs'
import {table} from '../lib/page.mjs'
import {leaveUnfinished, readExample} from '../lib/plans.mjs'
import {here} from '../lib/root.mjs'
import {onFirstRun, onNextRun, play} from '../lib/scene.mjs'

const LATENCY_MS = 100
const LABEL = 'plans'
const CONFIG = '.github/labeler.yml'
const CONFIG_TEXT = `${LABEL}:\n- changed-files:\n  - any-glob-to-any-file: ['**/plan.md']\n`
const INPUTS = {'repo-token': 'stand-in-token', 'configuration-path': CONFIG, 'sync-labels': 'false', dot: 'true'}

/** Both actions with a network that takes its time. @type {import('../main.mjs').Measure} */
export async function measureRequests({rounds, folder, labeler}) {
  const plan = leaveUnfinished(readExample('governed'), 0)
  const main = labeler ?? (await bundle(join(here, 'peers/labeler.mjs'), join(folder, 'labeler')))
  const options = {latencyMs: LATENCY_MS}
  const scenes = {
    next: await onNextRun(plan, options),
    first: await onFirstRun(plan, options),
    toSet: await onLabeler(main, plan, []),
    isSet: await onLabeler(main, plan, [LABEL]),
  }
  try {
    const chains = {}
    const runs = Object.entries(scenes).map(([name, {run}]) => [
      name,
      async () => {
        const result = await run()
        chains[name] = Math.max(chains[name] ?? 0, result.chain)
        return result
      },
    ])
    const times = await alternate(Object.fromEntries(runs), rounds)
    const peer = labeler === undefined ? 'model' : 'action'
    const row = (words, ours, theirs, most) => {
      const [ourChain, theirChain] = [chains[ours], chains[theirs]]
      return [words[0], ourChain, words[1], theirChain, ...toCells(times[ours], times[theirs]), most]
    }
    return table(
      ['This action', 'In a row', `actions/labeler (${peer})`, 'In a row', ...RATIO_COLUMNS, 'At most'],
      [
        row(['a run after a push', 'sets a label'], 'next', 'toSet', '1.00'),
        row(['the first run', 'sets a label'], 'first', 'toSet', '1.00'),
        row(['a run after a push', 'finds its label set'], 'next', 'isSet', ''),
      ],
    )
  } finally {
    for (const {close} of Object.values(scenes)) await close()
  }
}

/** The stand-in knows no labels and no contents, so these answers are given for it. They are the same for each run. */
async function onLabeler(main, plan, labels) {
  const standIn = await startStandIn({base: {}, head: {'plan.md': plan}, latencyMs: LATENCY_MS})
  const {owner, name, pull} = standIn.github
  const prefix = `/repos/${owner}/${name}`
  const content = Buffer.from(CONFIG_TEXT).toString('base64')
  const answers = {
    [`GET /pulls/${pull.number}`]: {number: pull.number, labels: labels.map(label => ({name: label}))},
    [`GET /contents/${CONFIG}`]: {type: 'file', encoding: 'base64', content},
    [`PUT /issues/${pull.number}/labels`]: [{name: LABEL}],
  }
  for (const [route, body] of Object.entries(answers)) {
    const isAsked = ({method, path}) => route === `${method} ${decodeURIComponent(path.slice(prefix.length))}`
    standIn.addFault({when: isAsked, times: Number.POSITIVE_INFINITY, status: 200, body})
  }
  const run = async () => {
    const result = await play(standIn, {main, inputs: INPUTS})
    const expected = labels.length === 0 ? LABEL : ''
    if (result.exitCode !== 0 || result.outputs['new-labels'] !== expected || result.outputs['all-labels'] !== LABEL)
      throw new Error(`labeler did not do its work:\n${result.log}`)
    return result
  }
  return {run, close: standIn.close}
}
