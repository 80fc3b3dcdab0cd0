import {spawnSync} from 'node:child_process'
import {afterAll, expect, test} from '@jest/globals'
import {REPOSITORY} from '../../src/report/tool.ts'
import {folderOf, removeFolders, root} from '../cli/run.ts'
import {read} from './pages.ts'

afterAll(removeFolders)

const RELEASED = '## [1.2.3] - 2026-03-06\n\n### Fixed\n\n- A line.\n'
const OLDER = '\n## [1.2.2] - 2026-01-01\n\n- Older.\n\n[1.2.3]: https://example.org\n'

function notesOf(tag: string, changelog: string, version = '1.2.3') {
  const folder = folderOf({
    'package.json': JSON.stringify({version}),
    'CHANGELOG.md': changelog,
    'docs/workflows/plan-completeness.yml': '- uses: plan-completeness/action@v1\n',
  })
  const {status, stdout, stderr} = spawnSync(process.execPath, [`${root}/scripts/release-notes.mjs`, tag], {
    encoding: 'utf8',
    env: {...process.env, RELEASE_ROOT: folder},
  })
  return {status, stdout, stderr: stderr.trim()}
}

test('are what the changelog says of the version', () => {
  const changelog = `# Changelog\n\n## [Unreleased]\n\n${RELEASED}${OLDER}`
  expect(notesOf('v1.2.3', changelog)).toEqual({status: 0, stdout: '### Fixed\n\n- A line.\n', stderr: ''})
})

test.each([
  {name: 'a tag of another version', tag: 'v1.2.4', changelog: RELEASED, problem: 'The tag is `v1.2.4`'},
  {name: 'no tag', tag: '', changelog: RELEASED, problem: 'expected `v1.2.3`'},
  {name: 'a version without a word', tag: 'v1.2.3', changelog: OLDER, problem: 'nothing under `## [1.2.3]`'},
  {
    name: 'an entry that is not released',
    tag: 'v1.2.3',
    changelog: `## [Unreleased]\n\n- New.\n\n${RELEASED}`,
    problem: 'entries under `## [Unreleased]`',
  },
])('are refused for $name', ({tag, changelog, problem}) => {
  expect(notesOf(tag, changelog)).toEqual({status: 1, stdout: '', stderr: expect.stringContaining(problem)})
})

test.each(['0.9.0', '2.0.0'])('are refused for %s, since it would move another tag than workflows name', version => {
  const changelog = RELEASED.replace('1.2.3', version)
  expect(notesOf(`v${version}`, changelog, version)).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining(`names \`@v1\`, expected \`@v${version[0]}\``),
  })
})

test('provenance holds only if the package names its repository', () => {
  const {repository} = JSON.parse(read('package.json'))
  expect(repository).toEqual({type: 'git', url: `git+https://github.com/${REPOSITORY}.git`})
})
