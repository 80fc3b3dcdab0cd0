// GitHub on loopback: REST and GraphQL over one repository in memory, with a log of every request.
import {createServer} from 'node:http'
import {setTimeout as wait} from 'node:timers/promises'
import {createGitHub} from './github.mjs'
import {execute} from './graphql/execute.mjs'
import {createTypes} from './graphql/types.mjs'
import {answerRest} from './rest.mjs'

/**
 * @typedef {object} LoggedRequest
 * @property {string} method
 * @property {string} url as it was asked for
 * @property {string} path without the query, and without what an Enterprise Server puts before it
 * @property {Record<string, string>} query
 * @property {any} body
 * @property {number} status 0 until answered
 * @property {any} response
 * @property {boolean} [isFaulty] whether something went wrong instead of an answer
 * @property {number} startedAt milliseconds
 * @property {number} endedAt milliseconds, 0 until answered
 *
 * @typedef {object} Fault what goes wrong instead of an answer
 * @property {(request: LoggedRequest) => boolean} when
 * @property {number} [times] how often, once if not said
 * @property {number | 'reset' | 'lost' | 'hang'} status a status; `reset` drops the connection before, `lost` after the work is done, `hang` never answers
 * @property {Record<string, string>} [headers]
 * @property {any} [body]
 *
 * @typedef {import('./github.mjs').Options & {latencyMs?: number, faults?: Fault[], maxTreeEntries?: number, token?: string}} Options
 */

const MAX_TREE_ENTRIES = 100_000

/** Start GitHub's stand-in on a free port of loopback. @param {Options} options */
export async function startStandIn(options = {}) {
  const github = createGitHub(options)
  const types = createTypes(github)
  /** @type {LoggedRequest[]} */
  const requests = []
  const faults = (options.faults ?? []).map(fault => ({...fault, left: fault.times ?? 1}))
  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch(error => {
      outgoing.writeHead(500).end(JSON.stringify({message: String(error?.stack ?? error)}))
    })
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const origin = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`
  return {...handles(), url: origin, graphqlUrl: `${origin}/graphql`, github, requests, close}

  function handles() {
    return {addFault: fault => faults.push({...fault, left: fault.times ?? 1})}
  }

  /** @param {import('node:http').IncomingMessage} incoming @param {import('node:http').ServerResponse} outgoing */
  async function serve(incoming, outgoing) {
    const url = new URL(incoming.url ?? '/', origin)
    const request = {
      method: incoming.method ?? '',
      url: incoming.url ?? '',
      path: url.pathname.replace(/^\/api\/v3(?=\/)|^\/api(?=\/graphql$)/, ''),
      query: Object.fromEntries(url.searchParams),
      body: null,
      status: 0,
      response: null,
      isFaulty: false,
      startedAt: performance.now(),
      endedAt: 0,
    }
    requests.push(request)
    request.body = await readBody(incoming)
    await wait(options.latencyMs ?? 0)
    const fault = faults.find(each => each.left > 0 && each.when(request))
    if (fault !== undefined) fault.left -= 1
    request.isFaulty = fault !== undefined
    if (fault?.status === 'hang') return
    if (fault?.status === 'reset') return finish(request, () => incoming.socket.destroy())
    const failed = typeof fault?.status === 'number'
    const answer = failed
      ? {status: fault.status, body: fault.body ?? {message: 'Fault'}, headers: fault.headers ?? {}}
      : answerRequest(request, url, incoming)
    if (fault?.status === 'lost') return finish(request, () => incoming.socket.destroy())
    request.status = answer.status
    request.response = answer.body
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'x-ratelimit-remaining': '4999',
      ...answer.headers,
    }
    finish(request, () =>
      outgoing.writeHead(answer.status, headers).end(answer.body === null ? undefined : JSON.stringify(answer.body)),
    )
  }

  function answerRequest(request, url, incoming) {
    if (options.token !== undefined && !incoming.headers.authorization?.endsWith(` ${options.token}`)) {
      return {
        status: 401,
        body: {message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401'},
      }
    }
    if (request.method === 'POST' && request.path === '/graphql')
      return {status: 200, body: execute(request.body, types)}
    const maxTreeEntries = options.maxTreeEntries ?? MAX_TREE_ENTRIES
    return answerRest(request.method, request.path, {
      github,
      origin,
      query: url.searchParams,
      body: request.body,
      maxTreeEntries,
    })
  }

  function finish(request, send) {
    request.endedAt = performance.now()
    send()
  }

  async function close() {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  }
}

/** @param {import('node:http').IncomingMessage} incoming */
async function readBody(incoming) {
  const chunks = []
  for await (const chunk of incoming) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? null : JSON.parse(text)
}
