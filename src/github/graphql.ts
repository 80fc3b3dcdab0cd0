import * as z from 'zod'
import {fail, ok, type Result} from '../model/result.ts'
import {toTerminalText} from '../render/escape.ts'
import type {Octokit} from './octokit.ts'
import {attempt, type Errand, isAboutRights, refuse, refuseInWords} from './refusal.ts'

/** An answer of GraphQL, which may be there in part: `errors` name the fields that were refused. */
export interface GraphqlAnswer {
  readonly data: unknown
  readonly errors: readonly GraphqlError[]
}

/** One refused field. */
export type GraphqlError = z.infer<typeof graphqlError>

const graphqlError = z.object({
  type: z.string().default(''),
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).default([]),
})

const partialAnswer = z.object({data: z.unknown(), errors: z.array(graphqlError)})

/** What to ask: a document of ours with its variables. The address is the runner's, for servers that move it. */
export interface GraphqlRequest {
  readonly url: string
  readonly document: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** Ask GraphQL. Fails if nothing was answered; a partial answer is a success with errors. */
export async function askGraphql(
  octokit: Octokit,
  errand: Errand,
  request: GraphqlRequest,
): Promise<Result<GraphqlAnswer>> {
  const {url, document, variables} = request
  return attempt(errand, async () => {
    try {
      return {data: await octokit.graphql<unknown>({...variables, query: document, url}), errors: []}
    } catch (error) {
      const partial = partialAnswer.safeParse(error)
      if (partial.success) return partial.data
      throw error
    }
  })
}

/** Ask for a change. A refused field is a failure, for there is nothing else in the answer. */
export async function mutateGraphql(octokit: Octokit, errand: Errand, request: GraphqlRequest): Promise<Result<null>> {
  const answer = await askGraphql(octokit, errand, request)
  if (!answer.ok) return answer
  const error = answer.value.errors[0]
  if (error === undefined) return ok(null)
  // Without the right to write, GitHub says FORBIDDEN: somebody has deleted what was there a moment ago.
  if (error.type === 'NOT_FOUND')
    return fail('gone', `Could not ${errand.doing}: it is there no longer`, 'Run the job again.')
  return toGraphqlFailure(errand, error)
}

/** The failure for a field that is not there, by its error. Without one nobody refused anything. */
export function toGraphqlFailure(errand: Errand, error: GraphqlError | undefined): Result<never> {
  if (error === undefined) {
    const message = `GitHub's answer to the request to ${errand.doing} has nothing in it`
    return fail('unavailable', message, 'Run the job again later.')
  }
  if (error.type === 'FORBIDDEN' && !isAboutRights(error.message)) return refuseInWords(errand, error.message)
  if (error.type === 'FORBIDDEN' || error.type === 'NOT_FOUND' || error.type === 'INSUFFICIENT_SCOPES')
    return refuse(errand)
  const message = `GitHub rejected the request to ${errand.doing}: ${toTerminalText(error.message)}`
  return fail('rejected', message, 'Run the job again; if it stays, please report it.')
}
