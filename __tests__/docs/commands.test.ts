import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import type {Command} from 'commander'
import {createProgram} from '../../src/cli/program.ts'
import {ok} from '../../src/model/result.ts'
import {inProcessJudges} from '../in-process-judges.ts'
import {fencesOf, pages, read, root} from './pages.ts'

const unused = () => {
  throw new Error('Nothing is run here')
}
const stream = {write: () => {}}
const files = {kind: unused, list: unused, read: unused, readWhole: unused, write: unused, create: unused}
const disk = {cwd: root, path, files}
const program = createProgram(
  {
    argv: [],
    env: {},
    stdout: stream,
    stderr: stream,
    disk,
    git: unused,
    judges: inProcessJudges,
    watch: unused,
    now: () => new Date(0),
  },
  () => ok(0),
)

/** The words of a line as a shell splits them, up to a pipe, a redirection or a comment. */
function wordsOf(line: string): string[] {
  const [before = ''] = line.split(/\s+(?:[|#]|>>?)(?:\s|$)/)
  return (before.match(/'[^']*'|"[^"]*"|\S+/g) ?? []).map(word => word.replace(/^(['"])(.*)\1$/, '$2'))
}

/** The command that words call; they are taken from the list. */
function commandOf(from: Command, words: string[]): Command {
  const below = from.commands.find(one => one.name() === words[0])
  if (!below) return from
  words.shift()
  return commandOf(below, words)
}

/** What is wrong with a call, in one line; empty if it can be made. */
function problemOf(line: string): string {
  const [, ...words] = wordsOf(line)
  const command = commandOf(program, words)
  if (command === program || command.commands.length > 0) return `${line}: no such command`
  const {operands, unknown} = command.parseOptions(words)
  const [wanted, most] = [
    command.registeredArguments.filter(({required}) => required).length,
    command.registeredArguments.some(({variadic}) => variadic)
      ? Number.POSITIVE_INFINITY
      : command.registeredArguments.length,
  ]
  if (unknown.length > 0) return `${line}: unknown ${unknown.join(' ')}`
  const values = [
    ...command.options.map(option => ({
      choices: option.argChoices,
      value: command.getOptionValue(option.attributeName()),
    })),
    ...command.registeredArguments.map(({argChoices}, i) => ({choices: argChoices, value: operands[i]})),
  ]
  for (const option of command.options) command.setOptionValue(option.attributeName(), undefined)
  const wrong = values.find(
    ({choices, value}) => choices && typeof value === 'string' && /^[a-z-]+$/.test(value) && !choices.includes(value),
  )
  if (wrong) return `${line}: ${wrong.value} is none of ${wrong.choices?.join(', ')}`
  return operands.length < wanted || operands.length > most ? `${line}: ${operands.length} words` : ''
}

describe.each(pages())('%s', page => {
  test('its commands can be called', () => {
    const shell = fencesOf(read(page)).filter(({language}) => language === 'sh')
    const calls = shell.flatMap(({text}) => text.split('\n').filter(line => /^(?:npx )?plan-completeness /.test(line)))
    const inline = [...read(page).matchAll(/`(plan-completeness [a-z][^`\n<…]*)`/g)].map(match => match[1] ?? '')
    expect([...calls, ...inline].map(problemOf).filter(problem => problem !== '')).toEqual([])
  })
})

test.each(pages())('the scripts of %s are there', page => {
  // The benchmark is a package of its own, with one page.
  const packages = page === 'docs/performance.md' ? ['package.json', 'bench/package.json'] : ['package.json']
  const scripts = packages.flatMap(name => Object.keys(JSON.parse(read(name)).scripts))
  const named = [...read(page).matchAll(/\bnpm run ([\w-]+)/g)].map(match => match[1] ?? '')
  expect(named.filter(name => !scripts.includes(name))).toEqual([])
  const files = [...read(page).matchAll(/\bnode (scripts\/[\w.-]+)/g)].map(match => match[1] ?? '')
  expect(files.filter(file => !existsSync(path.join(root, file)))).toEqual([])
})

test('the test sees wrong calls', () => {
  expect(problemOf('plan-completeness chek')).toContain('no such command')
  expect(problemOf('plan-completeness template')).toContain('no such command')
  expect(problemOf('plan-completeness check --fromat json')).toContain('unknown --fromat')
  expect(problemOf('plan-completeness check --format jsn')).toContain('jsn is none of pretty, json')
  expect(problemOf('plan-completeness check --template goverend')).toContain('goverend is none of auto, ')
  expect(problemOf('plan-completeness completion bsh')).toContain('bsh is none of bash, ')
  expect(problemOf('plan-completeness skeleton a.md b.md')).toContain('2 words')
  expect(problemOf("plan-completeness check 'a b' --format json # all")).toBe('')
})

test('docs/cli.md names every command and every option', () => {
  const page = readFileSync(path.join(root, 'docs/cli.md'), 'utf8')
  const leaves = program.commands.flatMap(one => (one.commands.length > 0 ? one.commands : [one]))
  for (const command of leaves) {
    const name = command.parent === program ? command.name() : `${command.parent?.name()} ${command.name()}`
    expect(page).toContain(`\n## ${name}\n`)
    const section = page.split(`\n## ${name}\n`)[1]?.split('\n## ')[0] ?? ''
    const missing = command.options.map(({long}) => long ?? '').filter(long => !section.includes(long))
    expect({name, missing}).toEqual({name, missing: []})
  }
})
