import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {attacks} from '../../stand-in/attacks.mjs'
import {table} from '../lib/page.mjs'
import {readExample} from '../lib/plans.mjs'
import {runScript} from '../lib/program.mjs'
import {here, root} from '../lib/root.mjs'

const LIMIT_MS = 60_000
const PARSER_LIMIT_MS = 10_000
const [ATTACK, OTHER] = ['0-attack/plan.md', '1-other/plan.md']

/** Markdown made to stop a parser, beside an ordinary plan, in one run of the command line. @type {import('../main.mjs').Measure} */
export async function measureBounds({folder, say}) {
  const cwd = join(folder, 'bounds')
  for (const path of [ATTACK, OTHER]) mkdirSync(join(cwd, path, '..'), {recursive: true})
  writeFileSync(join(cwd, OTHER), readExample('governed'))
  const rows = []
  for (const {name, text} of attacks) {
    say(name)
    writeFileSync(join(cwd, ATTACK), text)
    const ours = await runScript([join(root, 'dist/cli/index.js'), 'check', '.', '--format', 'json'], {
      cwd,
      limitMs: LIMIT_MS,
    })
    const parser = await runScript([join(here, 'peers/parser.mjs'), join(cwd, ATTACK)], {cwd, limitMs: PARSER_LIMIT_MS})
    rows.push([
      name,
      Math.round(text.length / 1000),
      show(ours, LIMIT_MS),
      ...toOutcomes(ours),
      show(parser, PARSER_LIMIT_MS),
    ])
  }
  const head = ['Input', 'KB', 'Run', 'The input is', 'The plan beside it is', '`remark-parse` and `remark-gfm` alone']
  return table(head, rows)
}

function show({exitCode, ms}, limitMs) {
  if (exitCode === null) return `> ${limitMs / 1000} s`
  const isWhole = exitCode === 0 || exitCode === 1
  return `${(ms / 1000).toFixed(1)} s${isWhole ? '' : ', fails'}`
}

/** What the report says of the two plans. */
function toOutcomes({exitCode, stdout}) {
  if (exitCode !== 0 && exitCode !== 1) return ['not judged', 'not judged']
  const {plans} = JSON.parse(stdout)
  return [ATTACK, OTHER].map(path => {
    const plan = plans.find(each => each.path === path)
    if (plan === undefined) return 'not judged'
    return plan.state === 'unreadable' ? 'a finding: could not be read' : `judged, ${plan.score} of 100`
  })
}
