import {getProxyUrl} from '@actions/http-client/lib/proxy'
import {readAnswer} from './answer.ts'

const REQUEST_TIMEOUT_MS = 30_000

/** A request as Octokit hands it over. */
interface FetchOptions {
  readonly method: string
  readonly headers: Record<string, string>
  readonly body?: string
  readonly redirect?: 'error' | 'follow' | 'manual'
}

/**
 * Fetch with an end to waiting, through the proxy that the runner's environment names for the address, if any.
 *
 * Shape: the answer is there as a whole. One that is cut off is an error like a connection that was, so that the
 * request is made again.
 */
export async function fetchInTime(url: string, options: FetchOptions): Promise<Response> {
  const init = {...options, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS)}
  const proxy = getProxyUrl(new URL(url))
  const answer = proxy === undefined ? await fetch(url, init) : await fetchThrough(toHttp(proxy), url, init)
  return readAnswer({status: answer.status, headers: [...answer.headers], text: await answer.text()})
}

/** Few runners stand behind a proxy, and the client that knows them is as large as all the rest. */
async function fetchThrough(proxy: string, url: string, init: FetchOptions) {
  const {fetch, ProxyAgent} = await import('undici')
  return fetch(url, {...init, dispatcher: new ProxyAgent(proxy)})
}

/** A proxy without a scheme, such as `localhost:3128`, reads as an address whose scheme is the host. */
function toHttp({href, protocol}: URL): string {
  return protocol === 'http:' || protocol === 'https:' ? href : `http://${href}`
}
