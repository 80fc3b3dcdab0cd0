import {fail, ok, type Result} from '../model/result.ts'
import {toTerminalText} from '../render/escape.ts'

/** What was asked of GitHub: "list the changed files", and the line under `permissions:` that allows it. */
export interface Errand {
  readonly doing: string
  readonly permission: string
}

/** The errand that a token is tried for by reading already: without that right it cannot have the other. */
export const WRITE_CHECK_RUN: Errand = {doing: 'write the check run', permission: 'checks: write'}

/** An answer that is an error, or none at all (status 500), as Octokit throws it. */
export interface HttpError extends Error {
  readonly status: number
  readonly response?: {readonly headers: Readonly<Record<string, string | number | undefined>>}
}

/** Run one request; a refusal becomes a failure that names the permission, a bug stays thrown. */
export async function attempt<T>(errand: Errand, request: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await request())
  } catch (error) {
    if (isHttpError(error)) return toFailure(errand, error)
    throw error
  }
}

/** The failure for an answer of GitHub that is not what was asked for. */
export function toFailure(errand: Errand, error: HttpError): Result<never> {
  if (isRateLimit(error)) {
    const message = `GitHub's rate limit is spent; could not ${errand.doing}`
    return fail('rate-limited', message, 'Run the job again later.')
  }
  if (error.status === 401)
    return fail('bad-token', `GitHub does not accept the token; could not ${errand.doing}`, 'Correct `github-token`.')
  if (/authenticate via a GitHub App/i.test(error.message)) {
    const message = `GitHub lets only an app's token ${errand.doing}`
    return fail('forbidden', message, "Use the job's own token, or set `check-run: false`.")
  }
  if (error.status === 403 || error.status === 404)
    return isAboutRights(error.message) ? refuse(errand) : refuseInWords(errand, error.message)
  if (error.status === 422)
    return fail('rejected', `GitHub rejected the request to ${errand.doing}: ${toLine(error)}`, 'Please report this.')
  return fail(
    'unavailable',
    `GitHub did not answer the request to ${errand.doing}: ${toLine(error)}`,
    'Run the job again later.',
  )
}

/** The failure for a token that may not do an errand. */
export function refuse({doing, permission}: Errand): Result<never> {
  const message = `The token may not ${doing}: it lacks \`${permission}\``
  return fail('forbidden', message, `Add \`${permission}\` under \`permissions:\` of the job.`)
}

/** Whether a refusal says no more than that the token lacks a right, or that there is nothing for it to see. */
export function isAboutRights(message: string): boolean {
  return /resource not accessible|not found|must have|rights to/i.test(message)
}

/** The failure for a refusal that has a reason of its own: a locked conversation, an organization's single sign-on. */
export function refuseInWords({doing}: Errand, reason: string): Result<never> {
  const hint = 'Correct what GitHub names; no permission of the job does.'
  return fail('forbidden', `GitHub refused the request to ${doing}: ${clip(reason)}`, hint)
}

function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
}

function isRateLimit(error: HttpError): boolean {
  if (error.status !== 403 && error.status !== 429) return false
  const headers = error.response?.headers
  return error.status === 429 || headers?.['x-ratelimit-remaining'] === '0' || /rate limit/i.test(error.message)
}

function toLine(error: HttpError): string {
  return `${error.status} ${clip(error.message)}`
}

function clip(text: string): string {
  const line = toTerminalText(text)
  return line.length > 200 ? `${line.slice(0, 200)}…` : line
}
