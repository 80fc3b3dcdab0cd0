import * as z from 'zod'

/** An answer that was read to its end. The names of headers are in lower case. */
export interface Answer {
  readonly status: number
  readonly url: string
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

/** What Octokit takes of a `Response`, which costs the loading of all that belongs to `fetch`. */
export interface OctokitAnswer extends Pick<Answer, 'status' | 'url' | 'headers'> {
  readonly text: () => Promise<string>
  /** Asked for where an answer is neither JSON nor text, such as an error page of a cache. */
  readonly arrayBuffer: () => Promise<ArrayBufferLike>
}

const limited = z.object({errors: z.array(z.object({type: z.string().optional()}))})

/**
 * An answer as Octokit takes it.
 *
 * A success without JSON is none: a page of a proxy or of a server that is being mended. A spent rate limit is a refusal,
 * as it is in REST: GraphQL calls it a success, which Octokit sees through at one of its addresses only.
 */
export function readAnswer(answer: Answer): OctokitAnswer {
  if (answer.status !== 200 && answer.status !== 201) return toOctokit(answer)
  const data = parseJson(answer.body)
  if (typeof data !== 'object' || data === null) return refuse(502, 'the answer is not JSON', answer)
  const {data: failed} = limited.safeParse(data)
  const isLimited = failed?.errors.some(({type}) => type === 'RATE_LIMITED') === true
  return isLimited ? refuse(403, 'API rate limit exceeded', answer) : toOctokit(answer)
}

function toOctokit({status, url, headers, body}: Answer): OctokitAnswer {
  return {status, url, headers, text: async () => body, arrayBuffer: async () => new TextEncoder().encode(body).buffer}
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function refuse(status: number, message: string, answer: Answer): OctokitAnswer {
  const headers = new Map([...answer.headers, ['content-type', 'application/json; charset=utf-8']])
  return toOctokit({...answer, status, headers, body: JSON.stringify({message})})
}
