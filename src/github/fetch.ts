import type {IncomingMessage} from 'node:http'
import {gunzipSync} from 'node:zlib'
import {getProxyUrl} from '@actions/http-client/lib/proxy'
import followRedirects from 'follow-redirects'
import {type Answer, type OctokitAnswer, readAnswer} from './answer.ts'

const REQUEST_TIMEOUT_MS = 30_000

/** A request as Octokit hands it over. */
interface FetchOptions {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/**
 * Fetch with an end to waiting, through the proxy that the runner's environment names for the address, if any. Node's
 * own `fetch` would take longer to load than all requests of a run together.
 *
 * Shape: the answer is there as a whole. One that is cut off is an error like a connection that was, so that the
 * request is made again.
 */
export async function fetchInTime(
  url: string,
  {method, headers, body}: FetchOptions,
  timeoutMs = REQUEST_TIMEOUT_MS,
): Promise<OctokitAnswer> {
  const address = new URL(url)
  const proxy = getProxyUrl(address)
  const signal = AbortSignal.timeout(timeoutMs)
  const agents = proxy === undefined ? {} : await toProxyAgents(toHttp(proxy), signal)
  const {request} = address.protocol === 'http:' ? followRedirects.http : followRedirects.https
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(signal.aborted ? signal.reason : error)
    const length = body === undefined ? {} : {'content-length': String(Buffer.byteLength(body))}
    const all = {...headers, ...length, 'accept-encoding': 'gzip'}
    const sent = request(url, {method, headers: all, agents, signal, beforeRedirect}, message => {
      readAll(message)
        .then(text => readAnswer(toAnswer(url, message, text)))
        .then(resolve, fail)
    })
    sent.on('error', fail)
    sent.end(body)
  })

  /** The token is for whom was asked. */
  function beforeRedirect({href = '', headers = {}}: {href?: string | undefined; headers?: object | undefined}): void {
    if (new URL(href).origin !== address.origin) Reflect.deleteProperty(headers, 'authorization')
  }
}

async function readAll(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  const isPacked = /^(?:x-)?gzip$/i.test(message.headers['content-encoding'] ?? '')
  return (isPacked && bytes.length > 0 ? gunzipSync(bytes) : bytes).toString('utf8')
}

function toAnswer(url: string, {statusCode = 0, headers}: IncomingMessage, body: string): Answer {
  const known = Object.entries(headers).map(([name, value]) => [name, String(value)] as const)
  return {status: statusCode, url, headers: new Map(known), body}
}

/** Few runners stand behind a proxy. */
async function toProxyAgents(proxy: string, signal: AbortSignal) {
  const {HttpsProxyAgent} = await import('https-proxy-agent')
  // A request that has no connection yet hears no signal: the agent has to.
  const agent = new HttpsProxyAgent(proxy, {signal})
  return {http: agent, https: agent}
}

/** A proxy without a scheme, such as `localhost:3128`, reads as an address whose scheme is the host. */
function toHttp({href, protocol}: URL): string {
  return protocol === 'http:' || protocol === 'https:' ? href : `http://${href}`
}
