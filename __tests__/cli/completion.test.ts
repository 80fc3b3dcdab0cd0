import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {commands} from '../../src/cli/commands.ts'
import {builtIns} from '../../src/template/registry.ts'
import {folderOf, removeFolders, run} from './run.ts'

afterAll(removeFolders)

const ids = builtIns.map(({id}) => id)
const scripts = folderOf({})
const cwd = folderOf({'plan.md': '', 'specs/plan.md': '', 'two words/plan.md': ''})

beforeAll(async () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const {exitCode, stdout, stderr} = await run(['completion', shell])
    expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''})
    writeFileSync(path.join(scripts, shell), stdout)
  }
})

const isThere = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0
// `.ci/run` installs the shells that a machine of ours lacks.
const testIn = (shell: string) => (isThere(shell) ? test : test.skip)

/** What a shell says to a script of ours. */
function inShell(shell: string, script: string): string {
  const {status, stdout, stderr} = spawnSync(shell, ['-c', script], {cwd, encoding: 'utf8', timeout: 30_000})
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  return stdout
}

const quoted = (word: string) => `'${word}'`
const toOffers = (text: string) => text.split('\n').filter(line => line !== '')

/** What is offered for the last of these words. */
const offers: Readonly<Record<string, (words: readonly string[]) => readonly string[]>> = {
  bash(words) {
    const line = ['plan-completeness', ...words].map(quoted).join(' ')
    const ask = `COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _plan_completeness; printf '%s\\n' "\${COMPREPLY[@]}"`
    return toOffers(inShell('bash', `source ${scripts}/bash; ${ask}`))
  },
  fish(words) {
    const answer = inShell(
      'fish',
      `source ${scripts}/fish; complete -C ${quoted(['plan-completeness', ...words].join(' '))}`,
    )
    return toOffers(answer).map(line => line.replace(/\t.*/, '').replace(/\/$/, ''))
  },
}

const top = [...new Set(commands.map(({name}) => name.split(' ')[0] ?? ''))]
const files = ['plan.md', 'specs', 'two words']

describe.each(Object.entries(offers))('%s offers', (shell, offered) => {
  const cases: readonly {readonly words: readonly string[]; readonly are: readonly string[]}[] = [
    {words: [''], are: [...top, 'help']},
    {words: ['che'], are: ['check']},
    {words: ['check', ''], are: files},
    {words: ['check', 'a', 'b', 't'], are: ['two words']},
    {words: ['check', '--fo'], are: ['--format']},
    {words: ['check', '--format', ''], are: ['html', 'json', 'junit', 'markdown', 'pretty', 'sarif']},
    {words: ['check', '--mode', ''], are: ['gate', 'report']},
    {words: ['check', '--min-score', ''], are: []},
    {words: ['check', '--template', 'g'], are: ['governed']},
    {words: ['new', 'o'], are: ['outline']},
    {words: ['new', '--title', 'x', ''], are: ['auto', ...ids, ...files]},
    {words: ['template', ''], are: ['help', 'test']},
    {words: ['template', 'test', 'o'], are: ['outline']},
    {words: ['completion', ''], are: ['bash', 'fish', 'zsh']},
  ]

  testIn(shell).each(cases)('$words', ({words, are}) => {
    expect([...offered(words)].sort()).toEqual([...are].sort())
  })
})

testIn('bash')('bash: an option with its value behind a sign', () => {
  expect(offers.bash?.(['check', '--format', '=', 'j'])).toEqual(['json', 'junit'])
})

testIn('zsh').each([
  {typed: 'plan-completeness che', seen: 'plan-completeness check'},
  {typed: 'plan-completeness template test g', seen: 'plan-completeness template test governed'},
  {typed: 'plan-completeness check --format s', seen: 'plan-completeness check --format sarif'},
  {typed: 'plan-completeness check t', seen: 'plan-completeness check two\\ words'},
])('zsh completes: $typed', ({typed, seen}) => {
  // Completion of zsh only lives in a terminal, of which zpty makes one. It waits until the text is seen.
  const script = `
    zmodload zsh/zpty
    zpty z zsh -f -i
    zpty -w z 'PROMPT=; source ${scripts}/zsh; echo RE''ADY'
    zpty -r -m z out '*READY*'
    zpty -n -w z ${quoted(typed)}$'\\t'
    zpty -r -m z out ${quoted(`*${seen.replaceAll('\\', '\\\\')}*`)}
    zpty -d z
    echo seen`
  const {status, stdout} = spawnSync('zsh', ['-fc', script], {cwd, encoding: 'utf8', timeout: 30_000})
  expect({status, stdout}).toEqual({status: 0, stdout: 'seen\n'})
})
