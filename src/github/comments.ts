import * as z from 'zod'
import {ok, type Result} from '../model/result.ts'
import type {OwnComment} from './gateway.ts'
import {type GraphqlAnswer, toGraphqlFailure} from './graphql.ts'
import type {Errand} from './refusal.ts'

const nodes = z.array(z.object({id: z.string(), body: z.string(), viewerDidAuthor: z.boolean()}).nullable())

/** A page of a pull request's comments, as GraphQL answers it. */
export const commentPage = z.object({
  nodes,
  pageInfo: z.object({hasNextPage: z.boolean(), endCursor: z.string().nullable()}),
})

const pageData = z.object({repository: z.object({pullRequest: z.object({comments: commentPage})})})

/** The first and the last comments of a pull request. */
export const commentEnds = {
  comments: commentPage.extend({totalCount: z.number()}).nullish(),
  newest: z.object({nodes}).nullish(),
}

const lastData = z.object({repository: z.object({pullRequest: z.object({comments: z.object({nodes})})})})

/** The comments that the token's own account wrote. */
export function toOwn(page: {readonly nodes: z.infer<typeof nodes>}): OwnComment[] {
  return page.nodes.filter(node => node !== null).filter(node => node.viewerDidAuthor)
}

/** Where the next page starts, null if there is none. */
export function toCursor({pageInfo}: z.infer<typeof commentPage>): string | null {
  return pageInfo.hasNextPage ? pageInfo.endCursor : null
}

/** Comments without those that came twice. */
export function toDistinct(comments: readonly OwnComment[]): OwnComment[] {
  return [...new Map(comments.map(comment => [comment.id, comment])).values()]
}

/** A further page of comments: ours among them, and where the next page starts. */
export function readComments(
  answer: GraphqlAnswer,
  errand: Errand,
): Result<{readonly own: OwnComment[]; readonly cursor: string | null}> {
  const parsed = pageData.safeParse(answer.data)
  if (!parsed.success) return toGraphqlFailure(errand, answer.errors[0])
  const page = parsed.data.repository.pullRequest.comments
  return ok({own: toOwn(page), cursor: toCursor(page)})
}

/** Ours among the last comments. */
export function readLastComments(answer: GraphqlAnswer, errand: Errand): Result<OwnComment[]> {
  const parsed = lastData.safeParse(answer.data)
  if (parsed.success) return ok(toOwn(parsed.data.repository.pullRequest.comments))
  return toGraphqlFailure(errand, answer.errors[0])
}
