import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {alternate, RATIO_COLUMNS, toCells} from '../lib/alternate.mjs'
import {table} from '../lib/page.mjs'
import {fillFolder} from '../lib/plans.mjs'
import {runScript} from '../lib/program.mjs'
import {here, packageFile, root} from '../lib/root.mjs'

const PLANS = 149
const MOST = '0.90'
const CLI = join(root, 'dist/cli/index.js')

/** The command line over many plans, beside two linters with one rule each, and the parser alone. @type {import('../main.mjs').Measure} */
export async function measureCommandLine({rounds, folder, plans}) {
  const cwd = join(folder, 'many-plans')
  const count = fillFolder(cwd, PLANS, plans)
  writeSettings(cwd)
  const run = async (name, args, check) => {
    const {exitCode, ms, usage, stdout, stderr} = await runScript(args, {cwd})
    const seen = check({stdout, stderr})
    if (seen !== count) throw new Error(`${name} saw ${seen} plans of ${count}, exit code ${exitCode}:\n${stderr}`)
    return {ms, ...usage}
  }
  const times = await alternate(
    {
      ours: () => run('The command line', [CLI, 'check', '.'], ({stdout}) => countPaths(stdout)),
      markdownlint: () =>
        run('markdownlint-cli2', [packageFile('markdownlint-cli2/markdownlint-cli2-bin.mjs'), '**/*.md'], ({stdout}) =>
          Number(/Linting: (\d+) file/.exec(stdout)?.[1]),
        ),
      remark: () => run('remark-lint', [packageFile('remark-cli/cli.js'), '.'], ({stderr}) => countPaths(stderr)),
      parser: () =>
        run('The parser', [join(here, 'peers/parser.mjs'), cwd], ({stdout}) =>
          Number(/^(\d+) files/.exec(stdout)?.[1]),
        ),
    },
    rounds,
  )
  const row = (words, theirs, most) => [words, ...toCells(times.ours, times[theirs]), most]
  const which = plans === undefined ? 'made of the examples' : 'given with `--plans`'
  return table(
    [`${count} plans, ${which}, beside`, ...RATIO_COLUMNS, 'At most'],
    [
      row('markdownlint-cli2 with one rule', 'markdownlint', MOST),
      row('remark-lint with one rule', 'remark', MOST),
      row('the floor: `remark-parse` and `remark-gfm` alone, one process', 'parser', ''),
    ],
  )
}

/** One cheap rule for each of the linters, and the same syntax as of plans. */
function writeSettings(folder) {
  mkdirSync(folder, {recursive: true})
  const linter = {config: {default: false, MD041: true}}
  writeFileSync(join(folder, '.markdownlint-cli2.jsonc'), JSON.stringify(linter))
  const plugins = ['remark-gfm', 'remark-frontmatter', 'remark-lint-first-heading-level']
  const lines = plugins.map(
    (name, index) =>
      `import plugin${index} from ${JSON.stringify(pathToFileURL(packageFile(`${name}/index.js`)).href)}`,
  )
  const names = plugins.map((_, index) => `plugin${index}`).join(', ')
  writeFileSync(join(folder, '.remarkrc.mjs'), `${lines.join('\n')}\nexport default {plugins: [${names}]}\n`)
}

/** How many plans a text names. */
function countPaths(text) {
  return new Set(text.match(/\d{4}\.plan\.md/g)).size
}
