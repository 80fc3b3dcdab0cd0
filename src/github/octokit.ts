import {Octokit as Client} from '@octokit/core'
import {retry} from '@octokit/plugin-retry'
import {throttling} from '@octokit/plugin-throttling'
import {fetchInTime} from './fetch.ts'

const MAX_RATE_LIMIT_WAIT_S = 60
const MAX_RATE_LIMIT_RETRIES = 1
const MAX_RETRIES = 2

/** An Octokit with retries and throttling whose waits are bounded. */
export type Octokit = ReturnType<typeof createOctokit>

/** What a client is for, and with what. */
interface Access {
  readonly token: string
  readonly apiUrl: string
  readonly lane: 'read' | 'reread' | 'comment' | 'look' | 'check-run'
}

/**
 * Create a client for one kind of request.
 *
 * The throttling plugin keeps writes and GraphQL requests of one `lane` a second apart, as GitHub asks for where there
 * are many. Lanes are apart from each other, so that one comment does not wait for one check run.
 */
export function createOctokit({token, apiUrl, lane}: Access) {
  return new (Client.plugin(retry, throttling))({
    auth: token,
    baseUrl: apiUrl,
    userAgent: 'plan-completeness',
    request: {fetch: fetchInTime},
    retry: {retries: MAX_RETRIES},
    throttle: {id: lane, onRateLimit: isWorthWaiting, onSecondaryRateLimit: isWorthWaiting},
    log: {debug: ignore, info: ignore, warn: ignore, error: ignore},
  })
}

function isWorthWaiting(retryAfterSeconds: number, _options: unknown, _octokit: unknown, retryCount: number): boolean {
  return retryAfterSeconds <= MAX_RATE_LIMIT_WAIT_S && retryCount < MAX_RATE_LIMIT_RETRIES
}

/** Octokit's own log lines could hold text of a plan or a file name. */
function ignore(): void {}
