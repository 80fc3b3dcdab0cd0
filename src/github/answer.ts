import * as z from 'zod'

/** An answer that was read to its end. */
interface Answer {
  readonly status: number
  readonly headers: [string, string][]
  readonly text: string
}

const limited = z.object({errors: z.array(z.object({type: z.string().optional()}))})

/**
 * An answer as Octokit takes it.
 *
 * A success without JSON is none: a page of a proxy or of a server that is being mended. A spent rate limit is a refusal,
 * as it is in REST: GraphQL calls it a success, which Octokit sees through at one of its addresses only.
 */
export function readAnswer({status, headers, text}: Answer): Response {
  if (status === 204 || status === 304) return new Response(null, {status, headers})
  if (status !== 200 && status !== 201) return new Response(text, {status, headers})
  const data = parseJson(text)
  if (typeof data !== 'object' || data === null) return refuse(502, 'the answer is not JSON', headers)
  const {data: answer} = limited.safeParse(data)
  const isLimited = answer?.errors.some(({type}) => type === 'RATE_LIMITED') === true
  return isLimited ? refuse(403, 'API rate limit exceeded', headers) : new Response(text, {status, headers})
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function refuse(status: number, message: string, headers: [string, string][]): Response {
  const type: [string, string] = ['content-type', 'application/json; charset=utf-8']
  return new Response(JSON.stringify({message}), {
    status,
    headers: [...headers.filter(([name]) => name.toLowerCase() !== type[0]), type],
  })
}
