#!/usr/bin/env node
// Mutates the plans of a folder and judges what comes out, with the built library: nothing may throw, take long, or get out.
//   node scripts/fuzz.mjs <folder> [--count 2000] [--seconds 60] [--seed 1]
import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {builtInTemplates, check, render} from '../dist/lib/index.js'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    count: {type: 'string', default: '2000'},
    seconds: {type: 'string', default: '60'},
    seed: {type: 'string', default: '1'},
  },
})
const [folder] = positionals
if (folder === undefined) {
  console.error('Name a folder with plans, such as `examples`.')
  process.exit(2)
}

const MAX_FILES = 2_000
const MAX_CHARS = 60_000
const MAX_MS = 5_000
const PARTS = [
  ...[
    '# ',
    '## ',
    '- [ ] ',
    '* ',
    '> ',
    '1. ',
    '| a | b |\n|---|---|\n| c | d |\n',
    '```\n',
    '~~~',
    '---\n',
    '<!--',
    '-->',
  ],
  ...[
    '**Owner:** ',
    '[x',
    ']',
    '[^1]:',
    '](',
    '![',
    '<b>',
    '</details>',
    '&amp;',
    '\\',
    '\t',
    '\n\n',
    '\r\n',
    '\u0000',
  ],
  ...[
    'TBD',
    'N/A',
    '[NEEDS CLARIFICATION: ',
    '<!-- plan-completeness: waive "',
    '::error::x',
    '##[error]',
    '\u001B[31m',
  ],
  ...['：', '王', 'é', '\u202E', '\uD800', '2026-13-45', '* '.repeat(200), '> '.repeat(200), '*_'.repeat(200)],
]

const choose = createChooser(Number(values.seed))
const texts = readPlans(folder)
const templates = builtInTemplates.map(({id}) => id)
const started = performance.now()
let [done, slowest] = [0, 0]
while (done < Number(values.count) && performance.now() - started < Number(values.seconds) * 1000) {
  const text = mutate(pick(texts))
  const before = process.cpuUsage()
  const problem = problemOf(text)
  const {user, system} = process.cpuUsage(before)
  // The processor's time: others use it, too.
  const took = (user + system) / 1000
  done += 1
  slowest = Math.max(slowest, took)
  if (problem !== null || took > MAX_MS) stop(text, problem ?? `it takes ${Math.round(took)} ms`)
}
console.log(`${done} mutants of ${texts.length} plans were judged, the slowest in ${Math.round(slowest)} ms`)

/** What is wrong with how a plan was judged, null if nothing is. */
function problemOf(text) {
  try {
    const template = choose(3) === 0 ? pick(templates) : 'auto'
    const bytes = choose(4) === 0 ? Buffer.from(text, 'utf16le') : Buffer.from(text, 'utf8')
    const report = check([{path: 'plan.md', content: bytes}], {template})
    if (!report.ok) return `it is refused: ${report.failure.message}`
    const [plan] = report.value.plans
    if (!(plan.score >= 0 && plan.score <= 100)) return `its score is ${plan.score}`
    const lines = text.split(/\r\n?|\n/).length
    const lost = plan.findings.find(({line}) => line !== null && !(line >= 1 && line <= lines))
    if (lost) return `it has ${lines} lines, and a finding in line ${lost.line}`
    for (const format of ['comment', 'pretty', 'sarif', 'junit', 'html']) render(report.value, format)
    if (/^\s*(?:::|##\[)/m.test(render(report.value, 'pretty'))) return 'a line of its report is a command'
    return null
  } catch (error) {
    return `it throws ${error.stack}`
  }
}

function mutate(text) {
  let mutant = text
  for (let left = 1 + choose(6); left > 0; left--) mutant = mutateOnce(mutant).slice(0, MAX_CHARS)
  return mutant
}

function mutateOnce(text) {
  const [from, to] = [choose(text.length + 1), choose(text.length + 1)].sort((a, b) => a - b)
  const near = Math.min(to, from + choose(400))
  switch (choose(6)) {
    case 0:
      return text.slice(0, from) + text.slice(near)
    case 1:
      return text.slice(0, from) + pick(PARTS) + text.slice(from)
    case 2:
      return text.slice(0, near) + text.slice(from, near).repeat(1 + choose(4)) + text.slice(near)
    case 3: {
      const other = pick(texts)
      const at = choose(other.length + 1)
      return text.slice(0, from) + other.slice(at, at + choose(2_000)) + text.slice(near)
    }
    case 4:
      return (
        text.slice(0, from) + String.fromCharCode(choose(2) === 0 ? choose(128) : choose(65_536)) + text.slice(from + 1)
      )
    default: {
      const lines = text.split('\n')
      const [a, b] = [choose(lines.length), choose(lines.length)]
      ;[lines[a], lines[b]] = [lines[b], lines[a]]
      return lines.join('\n')
    }
  }
}

function stop(text, problem) {
  const path = join(mkdtempSync(join(tmpdir(), 'plan-completeness-fuzz-')), 'plan.md')
  writeFileSync(path, text)
  console.error(`Mutant ${done} of seed ${values.seed}: ${problem}\nIt is in ${path}`)
  process.exit(1)
}

function readPlans(root) {
  const files = readdirSync(root, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile() && /\.md$/i.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
    .slice(0, MAX_FILES)
  const read = files.map(file => readFileSync(file, 'utf8')).filter(text => text !== '')
  if (read.length > 0) return read
  console.error(`No Markdown file is in ${root}.`)
  return process.exit(2)
}

/** Numbers that look like chance and are the same each time. */
function createChooser(seed) {
  let state = Math.imul(seed, 2_654_435_761) >>> 0
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function pick(items) {
  return items[choose(items.length)]
}
