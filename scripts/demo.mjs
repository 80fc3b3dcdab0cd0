#!/usr/bin/env node
// npm start: the built action on an example pull request, against GitHub's stand-in on loopback, and what it posted.
import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {runAction} from '../stand-in/runner.mjs'
import {startStandIn} from '../stand-in/server.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const read = path => readFileSync(join(root, path), 'utf8')
const [UNFINISHED, FINISHED] = ['specs/001-checkout/plan.md', 'specs/002-search/plan.md']

const readme = {'README.md': '# Shop\n'}
const standIn = await startStandIn({
  owner: 'octo-org',
  name: 'shop',
  base: readme,
  head: {...readme, [UNFINISHED]: halfFinish('governed'), [FINISHED]: read('examples/outline/plan.md')},
})

try {
  const {github, url: apiUrl, graphqlUrl} = standIn
  say(`A pull request adds ${UNFINISHED}, half finished, and ${FINISHED}, finished.`)
  const started = Date.now()
  const result = await runAction({
    apiUrl,
    graphqlUrl,
    event: 'pull_request',
    payload: github.payload('pull_request'),
    repository: `${github.owner}/${github.name}`,
    sha: github.pull.headSha,
  })
  show(github, result)
  say(`${standIn.requests.length} requests, ${((Date.now() - started) / 1000).toFixed(1)} s.`)
  const asExpected = result.exitCode === 1 && result.outputs.failed === '1' && github.comments.length === 1
  if (!asExpected) {
    say('This is not what the action should have done.')
    process.exitCode = 1
  }
} finally {
  await standIn.close()
}

function show(github, {exitCode, log, outputs}) {
  title('The log of the job')
  say(log.replaceAll(/^::debug::.*\n/gm, ''))
  for (const {body, author} of github.comments) {
    title(`The comment, by ${author}`)
    say(body)
  }
  for (const {name, conclusion, title: words, headSha, annotations} of github.checkRuns) {
    title(`The check run "${name}" on ${headSha.slice(0, 7)}: ${conclusion}`)
    say(`${words}\n\n${annotations.length} annotations in the diff:`)
    for (const each of annotations) say(`  ${each.path}:${each.start_line} ${each.annotation_level}: ${each.title}`)
  }
  title('The outputs')
  for (const [name, value] of Object.entries(outputs)) say(`  ${name} = ${value}`)
  title(`The exit code: ${exitCode}`)
}

/** A plan on its way: a finished example in which every third section is still the template's, and one is missing. */
function halfFinish(id) {
  const finished = toSections(read(`examples/${id}/plan.md`))
  const template = toSections(read(`templates/${id}.md`))
  const mixed = finished.map((section, index) => (index % 3 === 2 ? (template[index] ?? section) : section))
  return mixed.filter((_, index) => index !== 4).join('')
}

function toSections(text) {
  return text.replaceAll('\r\n', '\n').split(/^(?=## )/m)
}

function title(text) {
  say(`\n── ${text} ${'─'.repeat(Math.max(0, 76 - text.length))}\n`)
}

function say(text) {
  process.stdout.write(`${text.trimEnd()}\n`)
}
