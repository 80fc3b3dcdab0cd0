import {getProxyUrl} from '@actions/http-client/lib/proxy'

const REQUEST_TIMEOUT_MS = 30_000

/** A request as Octokit hands it over. */
interface FetchOptions {
  readonly method: string
  readonly headers: Record<string, string>
  readonly body?: string
  readonly redirect?: 'error' | 'follow' | 'manual'
}

/** Fetch with an end to waiting, through the proxy that the runner's environment names for the address, if any. */
export async function fetchInTime(url: string, options: FetchOptions): Promise<unknown> {
  const init = {...options, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS)}
  const proxy = getProxyUrl(new URL(url))
  return proxy === undefined ? fetch(url, init) : fetchThrough(proxy, url, init)
}

/** Few runners stand behind a proxy, and the client that knows them is as large as all the rest. */
async function fetchThrough({href}: URL, url: string, init: FetchOptions): Promise<unknown> {
  const {fetch, ProxyAgent} = await import('undici')
  return fetch(url, {...init, dispatcher: new ProxyAgent(href)})
}
