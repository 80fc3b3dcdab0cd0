import {expect, test} from '@jest/globals'
import type {LoggedRequest} from '../../stand-in/server.mjs'
import {findProblems} from './api-contract.ts'

const request = (call: Partial<LoggedRequest>): LoggedRequest => ({
  method: 'GET',
  url: '',
  path: '/repos/o/r/pulls/1/files',
  query: {},
  body: null,
  status: 0,
  response: null,
  startedAt: 0,
  endedAt: 0,
  ...call,
})

const checkRun = {method: 'POST', path: '/repos/o/r/check-runs'}
const graphql = (query: string, variables: object = {}) => ({
  method: 'POST',
  path: '/graphql',
  body: {query, variables},
})

test.each([
  {name: 'a list with a page', call: {query: {per_page: '100', page: '2'}}},
  {
    name: 'a check run',
    call: {...checkRun, body: {name: 'Plan score', head_sha: 'abc', status: 'completed', conclusion: 'success'}},
  },
  {name: 'a query', call: graphql('query($id: ID!) { node(id: $id) { id } }', {id: 'x'})},
])('a right call passes: $name', ({call}) => {
  expect(findProblems(request(call))).toEqual([])
})

test.each([
  {name: 'an unknown path', call: {path: '/repos/o/r/pull/1/files'}, says: 'no operation'},
  {name: 'an unknown method', call: {method: 'PUT'}, says: 'no operation'},
  {name: 'an unknown parameter', call: {query: {perpage: '100'}}, says: 'perpage'},
  {name: 'a parameter of another type', call: {query: {page: 'two'}}, says: 'page'},
  {name: 'a body without what is required', call: {...checkRun, body: {name: 'Plan score'}}, says: 'head_sha'},
  {
    name: 'a key that does not exist',
    call: {...checkRun, body: {name: 'x', head_sha: 'abc', title: 'x'}},
    says: 'additional',
  },
  {
    name: 'a word that is not allowed',
    call: {...checkRun, body: {name: 'x', head_sha: 'abc', conclusion: 'passed'}},
    says: 'conclusion',
  },
  {
    name: 'an annotation without its line',
    call: {
      ...checkRun,
      body: {name: 'x', head_sha: 'abc', output: {title: 't', summary: 's', annotations: [{path: 'p'}]}},
    },
    says: 'start_line',
  },
  {name: 'an answer of another shape', call: {status: 200, response: [{filename: 'x'}]}, says: 'answer'},
  {name: 'an unknown field', call: graphql('query { viewer { loginn } }'), says: 'loginn'},
  {
    name: 'a variable of another type',
    call: graphql('query($id: ID!) { node(id: $id) { id } }', {id: null}),
    says: '$id',
  },
])('a wrong call is caught: $name', ({call, says}) => {
  expect(findProblems(request(call)).join('\n')).toContain(says)
})
