import {hasComment, planComment} from '../github/comment-plan.ts'
import type {Gateway, PullRequest} from '../github/gateway.ts'
import {MAX_COMMENT_CHARS} from '../github/limits.ts'
import {type Marker, renderMarker, toHash} from '../github/marker.ts'
import {ok, type Result} from '../model/result.ts'

/** A comment to write: on which pull request as it is now, by which run, and its text for a number of characters. */
export interface CommentDraft {
  readonly number: number
  readonly pull: PullRequest
  readonly marker: Omit<Marker, 'hash'>
  readonly isWanted: boolean
  readonly render: (maxChars: number) => string
  /** The pull request read again, to see whether a create without an answer took place. */
  readonly reread: () => Promise<Result<PullRequest>>
}

const HASH_CHARS = 16

/**
 * Write the comment, if there is something to say or something said before to correct.
 *
 * Shape: answers one word for the debug log.
 */
export async function publishComment(gateway: Gateway, draft: CommentDraft): Promise<Result<string>> {
  const {pull, marker} = draft
  if (pull.headSha !== marker.head) return ok('left alone, the pull request has moved on')
  if (!draft.isWanted && !hasComment(pull.comments, marker.id)) return ok('not wanted')
  const room = MAX_COMMENT_CHARS - renderMarker({...marker, hash: '0'.repeat(HASH_CHARS)}).length
  const text = draft.render(room)
  const mine = {...marker, hash: toHash(text)}
  const plan = planComment(pull.comments, mine)
  const body = `${renderMarker(mine)}${text}`
  if (plan.kind === 'create') return create(gateway, draft, body)
  if (plan.kind === 'update') {
    const updated = await gateway.updateComment(plan.id, body)
    if (!updated.ok) return updated
  }
  for (const id of plan.duplicates) {
    const deleted = await gateway.deleteComment(id)
    if (!deleted.ok) return deleted
  }
  return ok(plan.kind === 'keep' ? plan.reason : 'updated')
}

async function create(gateway: Gateway, {number, marker, reread}: CommentDraft, body: string): Promise<Result<string>> {
  const first = await gateway.createComment(number, body)
  if (first.ok) return ok('created')
  if (first.failure.code !== 'unavailable') return first
  const pull = await reread()
  if (!pull.ok) return pull
  if (hasComment(pull.value.comments, marker.id)) return ok('created, without an answer')
  const second = await gateway.createComment(number, body)
  return second.ok ? ok('created at the second try') : second
}
