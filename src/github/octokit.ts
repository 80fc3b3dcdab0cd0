import {defaults, GitHub, getOctokitOptions} from '@actions/github/lib/utils'
import {retry} from '@octokit/plugin-retry'
import {throttling} from '@octokit/plugin-throttling'

const REQUEST_TIMEOUT_MS = 30_000
const MAX_RATE_LIMIT_WAIT_S = 60
const MAX_RATE_LIMIT_RETRIES = 1
const MAX_RETRIES = 2

/** An Octokit with retries and throttling whose waits are bounded. */
export type Octokit = ReturnType<typeof createOctokit>

/**
 * Create a client for one kind of request.
 *
 * The throttling plugin keeps writes and GraphQL requests of one `lane` a second apart, as GitHub asks for where there
 * are many. Lanes are apart from each other, so that one comment does not wait for one check run.
 */
export function createOctokit(token: string, lane: 'read' | 'reread' | 'comment' | 'check-run') {
  const Client = GitHub.plugin(retry, throttling)
  const options = {
    request: {fetch: fetchInTime},
    retry: {retries: MAX_RETRIES},
    throttle: {id: lane, onRateLimit: isWorthWaiting, onSecondaryRateLimit: isWorthWaiting},
    log: {debug: ignore, info: ignore, warn: ignore, error: ignore},
  }
  return new Client(getOctokitOptions(token, options))
}

function isWorthWaiting(retryAfterSeconds: number, _options: unknown, _octokit: unknown, retryCount: number): boolean {
  return retryAfterSeconds <= MAX_RATE_LIMIT_WAIT_S && retryCount < MAX_RATE_LIMIT_RETRIES
}

/** The client's own fetch, which knows the proxies, with an end to waiting. */
function fetchInTime(url: string, init: object): Promise<unknown> {
  const {fetch} = defaults.request ?? globalThis
  return fetch(url, {...init, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS)})
}

/** Octokit's own log lines could hold text of a plan or a file name. */
function ignore(): void {}
