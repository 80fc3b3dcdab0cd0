import {spawnSync} from 'node:child_process'
import {chmodSync, existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {parse} from 'yaml'
import {folderOf, removeFolders} from '../cli/run.ts'
import {read} from './pages.ts'

afterAll(removeFolders)

/** A stand-in for a program: answers by what it is asked for, writes down all else. */
const program = (answers: string) =>
  `#!/usr/bin/env bash\ncase "$*" in\n${answers}\n*) echo "\${0##*/} $*" >> "$CALLS" ;;\nesac\n`

/** Run the steps of a job of the release as its runner does, with stand-ins for `gh` and `npm`. */
function runJob(job: string, {gh = '', npm = '', tag = 'v1.2.9'}) {
  const {jobs} = parse(read('.github/workflows/release.yml'))
  const cwd = folderOf({'bin/gh': program(gh), 'bin/npm': program(npm), 'p.tgz': '', SHA256SUMS: '', 'notes.md': ''})
  for (const name of ['gh', 'npm']) chmodSync(path.join(cwd, 'bin', name), 0o755)
  const calls = path.join(cwd, 'calls')
  const env = {
    PATH: `${path.join(cwd, 'bin')}:${process.env.PATH}`,
    CALLS: calls,
    GITHUB_REF_NAME: tag,
    GITHUB_SHA: 'abc',
    GH_REPO: 'o/r',
  }
  const steps: readonly {readonly run?: string}[] = jobs[job].steps
  const codes = steps.flatMap(({run}) => (run ? [spawnSync('bash', ['-e', '-c', run], {cwd, env}).status] : []))
  return {codes, calls: existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : []}
}

const tags = (...names: string[]) =>
  `*matching-refs/tags/v1.*) printf '%s\\n' ${names.map(name => `refs/tags/${name}`).join(' ')} ;;`
const move = 'gh api --method PATCH repos/o/r/git/refs/tags/v1 -f sha=abc -F force=true'

const onUnix = process.platform === 'win32' ? describe.skip : describe

onUnix('the major tag', () => {
  const isThere = '*git/ref/tags/v1*) ;;'

  test.each([
    {name: 'moves to the newest', tag: 'v1.10.0', others: ['v1.9.9', 'v1.10.0', 'v1.10.0-rc.1'], calls: [move]},
    {name: 'does not go back', tag: 'v1.2.9', others: ['v1.2.9', 'v1.3.0'], calls: []},
  ])('$name', ({tag, others, calls}) => {
    expect(runJob('major', {tag, gh: `${tags(...others)}\n${isThere}`})).toEqual({codes: [0], calls})
  })

  test('is not left alone for a reason that nobody sees', () => {
    expect(runJob('major', {gh: '*matching-refs*) exit 1 ;;'})).toEqual({codes: [1], calls: []})
  })
})

onUnix('a job that runs again', () => {
  const immutable = '*releases/tags/*) echo true ;;'

  test.each([
    {state: 'echo nothing >&2; exit 1', does: ['create', 'upload', 'edit']},
    {state: 'echo true', does: ['upload', 'edit']},
    {state: 'echo false', does: []},
  ])('takes up the release where it is: $state', ({state, does}) => {
    const {codes, calls} = runJob('release', {gh: `"release view"*) ${state} ;;\n${immutable}`})
    expect(codes).toEqual([0, 0])
    expect(calls.map(call => call.split(' ')[2] ?? '').filter(Boolean)).toEqual(does)
  })

  test.each([
    {is: 'published', npm: 'view*) echo 1.2.9 ;;', does: []},
    {
      is: 'not published',
      npm: 'view*) exit 1 ;;',
      does: ['npm publish ./p.tgz --provenance --access public --ignore-scripts'],
    },
  ])('leaves a package that is $is to itself, or publishes it', ({npm, does}) => {
    const {codes, calls} = runJob('npm', {npm})
    expect(codes).toEqual([0])
    expect(calls.filter(Boolean)).toEqual(does)
  })
})
