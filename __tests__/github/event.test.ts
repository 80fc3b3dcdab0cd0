import {expect, test} from '@jest/globals'
import {readEvent, readRunContext} from '../../src/github/event.ts'

const head = 'a'.repeat(40)
const base = 'b'.repeat(40)
const pull = {
  pull_request: {number: 7, head: {sha: head, repo: null}, base: {sha: base}, changed_files: 3, draft: true},
}
const read = (name: string, payload: unknown, env = {}) =>
  readEvent({GITHUB_EVENT_NAME: name, GITHUB_SHA: head, ...env}, payload)

test.each(['pull_request', 'pull_request_target'])('%s, also of a fork that is gone', name => {
  const value = {kind: 'pull-request', number: 7, headSha: head, baseSha: base, changedFiles: 3, isPrivate: false}
  expect(read(name, pull)).toEqual({ok: true, value})
})

test('merge_group', () => {
  const payload = {action: 'checks_requested', merge_group: {head_sha: head, base_sha: base}}
  const value = {kind: 'merge-group', number: null, headSha: head, baseSha: base}
  expect(read('merge_group', payload)).toEqual({ok: true, value})
})

test.each([
  {ref: `refs/heads/gh-readonly-queue/main/pr-7-${base}`, number: 7},
  {ref: `refs/heads/gh-readonly-queue/release/pr-1-x/pr-12-${base}`, number: 12},
  {ref: 'refs/heads/gh-readonly-queue/main/pr-7', number: null},
  {ref: 'refs/heads/main', number: null},
])('the pull request of the merge group $ref', ({ref, number}) => {
  const payload = {merge_group: {head_sha: head, base_sha: base, head_ref: ref}}
  expect(read('merge_group', payload)).toMatchObject({ok: true, value: {number}})
})

test.each(['push', 'workflow_dispatch', 'schedule'])('%s', name => {
  expect(read(name, {})).toEqual({ok: true, value: {kind: 'commit', headSha: head}})
})

test.each(['issues', 'issue_comment', '', 'constructor'])('%s is not served', name => {
  expect(read(name, {})).toEqual({ok: true, value: {kind: 'other', name}})
})

test.each([
  {name: 'pull_request', payload: null},
  {name: 'pull_request', payload: {pull_request: {...pull.pull_request, head: {sha: 'main'}}}},
  {name: 'pull_request', payload: {pull_request: {...pull.pull_request, number: '7'}}},
  {name: 'merge_group', payload: {}},
])('$name with $payload is refused', ({name, payload}) => {
  expect(read(name, payload)).toMatchObject({ok: false, failure: {code: 'bad-event'}})
})

test('a commit event without a commit is refused', () => {
  expect(read('push', {}, {GITHUB_SHA: ''})).toMatchObject({ok: false, failure: {code: 'not-a-runner'}})
})

test('the run, with the addresses of an Enterprise Server', () => {
  const env = {
    GITHUB_REPOSITORY: 'octo-org/octo.repo',
    GITHUB_SERVER_URL: 'https://ghe.example.com',
    GITHUB_API_URL: 'https://ghe.example.com/api/v3',
    GITHUB_GRAPHQL_URL: 'https://ghe.example.com/api/graphql',
    GITHUB_RUN_ID: '12345678901',
    GITHUB_RUN_ATTEMPT: '2',
  }
  expect(readRunContext(env)).toEqual({
    ok: true,
    value: {
      owner: 'octo-org',
      name: 'octo.repo',
      serverUrl: 'https://ghe.example.com',
      apiUrl: 'https://ghe.example.com/api/v3',
      graphqlUrl: 'https://ghe.example.com/api/graphql',
      runId: 12345678901,
      runAttempt: 2,
    },
  })
})

test.each([{}, {GITHUB_REPOSITORY: 'octo'}, {GITHUB_REPOSITORY: 'o/r', GITHUB_API_URL: 'nowhere'}])(
  'no runner: %j',
  env => {
    expect(readRunContext(env)).toMatchObject({ok: false, failure: {code: 'not-a-runner'}})
  },
)
