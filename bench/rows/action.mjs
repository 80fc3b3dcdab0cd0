import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {alternate, RATIO_COLUMNS, toCells} from '../lib/alternate.mjs'
import {bundle} from '../lib/bundle.mjs'
import {table} from '../lib/page.mjs'
import {leaveUnfinished, readExample} from '../lib/plans.mjs'
import {runScript} from '../lib/program.mjs'
import {packageFile} from '../lib/root.mjs'
import {onFirstRun, onNextRun} from '../lib/scene.mjs'

const LINTER = packageFile('markdownlint-cli2/markdownlint-cli2-bin.mjs')
const MOST = '1.00'

/** The whole action on one plan, without latency, beside a linter that asks nobody. @type {import('../main.mjs').Measure} */
export async function measureAction({rounds, folder}) {
  const plan = leaveUnfinished(readExample('governed'), 0)
  const cwd = join(folder, 'one-plan')
  mkdirSync(cwd)
  writeFileSync(join(cwd, 'plan.md'), plan)
  const bundled = await bundle(LINTER, join(folder, 'markdownlint'), {minify: true})
  const [first, next] = [await onFirstRun(plan), await onNextRun(plan)]
  try {
    const requests = {first: (await first.run()).requests, next: (await next.run()).requests}
    const times = await alternate(
      {first: first.run, next: next.run, bundled: () => lint(bundled, cwd), installed: () => lint(LINTER, cwd)},
      rounds,
    )
    const row = (words, ours, theirs, most) => [...words, ...toCells(times[ours], times[theirs]), most]
    const names = {
      next: `a run after a push: ${requests.next} requests, comment updated, new check run`,
      first: `the first run: ${requests.first} requests, new comment, new check run`,
    }
    return table(
      ['The action', 'markdownlint-cli2', ...RATIO_COLUMNS, 'At most'],
      [
        row([names.next, 'bundled'], 'next', 'bundled', MOST),
        row([names.next, 'as npm installs it'], 'next', 'installed', ''),
        row([names.first, 'bundled'], 'first', 'bundled', MOST),
        row([names.first, 'as npm installs it'], 'first', 'installed', ''),
      ],
    )
  } finally {
    await first.close()
    await next.close()
  }
}

async function lint(script, cwd) {
  const {exitCode, ms, usage, stdout, stderr} = await runScript([script, 'plan.md'], {cwd})
  if (exitCode !== 1 || !stdout.includes('Linting: 1 file'))
    throw new Error(`markdownlint-cli2 did not lint:\n${stderr}`)
  return {ms, ...usage}
}
