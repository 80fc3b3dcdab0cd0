import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from '@jest/globals'
import {createGitHub} from '../../stand-in/github.mjs'
import {execute} from '../../stand-in/graphql/execute.mjs'
import {createTypes} from '../../stand-in/graphql/types.mjs'
import {createRepository} from '../../stand-in/repository.mjs'

const github = createGitHub({base: {'a.md': '1'}, head: {'a.md': '2', 'b/plan.md': 'x'}})
for (let each = 0; each < 150; each++) github.addComment(each % 2 === 0 ? github.viewer : 'reader', `${each}`)
const ask = (query: string, variables = {}) => execute({query, variables}, createTypes(github))
const pull = (fields: string) =>
  `query { repository(owner: "octo-org", name: "octo-repo") { pullRequest(number: 7) { ${fields} } } }`

test('object ids are those of Git', () => {
  const repository = createRepository()
  const commit = repository.commit({'a.md': 'one\n', 'b/c.md': 'two\n', 'b.md': {mode: '100755', content: 'three\n'}})
  const folder = mkdtempSync(join(tmpdir(), 'plan-completeness-git-'))
  const git = (...args: string[]) => execFileSync('git', args, {cwd: folder, encoding: 'utf8'}).trim()
  try {
    git('init', '-q')
    writeFileSync(join(folder, 'x'), 'one\n')
    expect(repository.files(commit).get('a.md')?.sha).toBe(git('hash-object', 'x'))
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
})

test('an answer has what was asked for and no more', () => {
  expect(ask(pull('total: changedFiles files(first: 1) { nodes { path } }'))).toEqual({
    data: {repository: {pullRequest: {total: 2, files: {nodes: [{path: 'a.md'}]}}}},
  })
})

test('variables, directives and fragments are respected', () => {
  const query = `query Q($has: Boolean!, $number: Int = 7) {
    repository(owner: "octo-org", name: "octo-repo") {
      id @skip(if: $has)
      pullRequest(number: $number) @include(if: $has) { ...Head __typename }
    }
  }
  fragment Head on PullRequest { headRefOid }`
  expect(ask(query, {has: true})).toEqual({
    data: {repository: {pullRequest: {headRefOid: github.pull.headSha, __typename: 'PullRequest'}}},
  })
  expect(ask(query, {has: false})).toEqual({data: {repository: {id: 'R_1'}}})
})

test('pages go on where the last one ended', () => {
  const comments = (after: string) =>
    pull(`comments(first: 100${after}) { nodes { body viewerDidAuthor } pageInfo { hasNextPage endCursor } }`)
  const first = ask(comments('')) as {
    data: {repository: {pullRequest: {comments: {nodes: object[]; pageInfo: {endCursor: string}}}}}
  }
  const {nodes, pageInfo} = first.data.repository.pullRequest.comments
  expect(nodes).toHaveLength(100)
  expect(nodes.slice(0, 2)).toEqual([
    {body: '0', viewerDidAuthor: true},
    {body: '1', viewerDidAuthor: false},
  ])
  expect(ask(comments(`, after: "${pageInfo.endCursor}"`))).toMatchObject({
    data: {repository: {pullRequest: {comments: {pageInfo: {hasNextPage: false}}}}},
  })
})

test.each([
  {query: pull('nothing'), says: "Field 'nothing' doesn't exist on type 'PullRequest'"},
  {query: pull('comments { nodes { id } }'), says: 'first'},
  {query: pull('comments(first: 101) { nodes { id } }'), says: '100'},
  {query: 'query { repository(owner: "a", name: "b") { id } }', says: 'Could not resolve'},
  {query: 'query { repository(', says: 'Unexpected end'},
])('$query is answered with an error', ({query, says}) => {
  expect(ask(query).errors?.[0]?.message).toContain(says)
})

test('a refused field is null beside its error', () => {
  const closed = createGitHub({private: true, permissions: {contents: 'read'}})
  const query = pull('changedFiles').replace('{ pullRequest', '{ id pullRequest')
  expect(execute({query}, createTypes(closed))).toMatchObject({
    data: {repository: {id: 'R_1', pullRequest: null}},
    errors: [{type: 'FORBIDDEN', path: ['repository', 'pullRequest']}],
  })
})
