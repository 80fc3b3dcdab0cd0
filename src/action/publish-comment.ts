import {findWritten, hasComment, planComment, planHealing} from '../github/comment-plan.ts'
import type {Gateway, OwnComment, PullRequest} from '../github/gateway.ts'
import {MAX_COMMENT_CHARS} from '../github/limits.ts'
import {type Marker, renderMarker, toTextHash} from '../github/marker.ts'
import {ok, type Result} from '../model/result.ts'

/** A comment to write: on which pull request as it is now, by which run, and its text for a number of characters. */
export interface CommentDraft {
  readonly number: number
  readonly pull: PullRequest
  readonly marker: Omit<Marker, 'hash'>
  readonly isWanted: boolean
  readonly render: (maxChars: number) => string
}

/** What a run has to say, where to. */
interface Words {
  readonly number: number
  readonly marker: Marker
  readonly body: string
}

const HASH_CHARS = 16
const MAX_TRIES = 2

/**
 * Write the comment, if there is something to say or something said before to correct.
 *
 * Shape: answers a few words for the debug log.
 */
export async function publishComment(gateway: Gateway, draft: CommentDraft): Promise<Result<string>> {
  const {number, pull, marker} = draft
  if (pull.headSha !== marker.head) return ok('left alone, the pull request has moved on')
  if (!draft.isWanted && !hasComment(pull.comments, marker.id)) return ok('not wanted')
  const room = MAX_COMMENT_CHARS - renderMarker({...marker, hash: '0'.repeat(HASH_CHARS)}).length
  const text = draft.render(room)
  const mine = {...marker, hash: toTextHash(text)}
  return write(gateway, pull.comments, {number, marker: mine, body: `${renderMarker(mine)}${text}`})
}

async function write(gateway: Gateway, comments: readonly OwnComment[], words: Words): Promise<Result<string>> {
  const plan = planComment(comments, words.marker)
  if (plan.kind === 'create') return create(gateway, words, MAX_TRIES)
  if (plan.kind === 'update') {
    const updated = await gateway.updateComment(plan.id, words.body)
    if (!updated.ok) return updated.failure.code === 'gone' ? create(gateway, words, MAX_TRIES) : updated
  }
  return remove(gateway, plan.duplicates, plan.kind === 'keep' ? plan.reason : 'updated')
}

/** Create the comment, and look at once whether another run did so too, or, without an answer, whether it is there. */
async function create(gateway: Gateway, words: Words, tries: number): Promise<Result<string>> {
  const created = await gateway.createComment(words.number, words.body)
  if (!created.ok && (created.failure.code !== 'unavailable' || tries === 1)) return created
  const comments = await gateway.fetchLastComments(words.number)
  if (!comments.ok) return comments
  const id = created.ok ? created.value : findWritten(comments.value, words.marker)
  return id === null ? create(gateway, words, tries - 1) : heal(gateway, comments.value, {...words, id})
}

/** Leave one comment where two runs have created theirs at once. */
async function heal(
  gateway: Gateway,
  comments: readonly OwnComment[],
  {id, marker, body}: Words & {readonly id: string},
): Promise<Result<string>> {
  const healing = planHealing(comments, id, marker)
  if (healing.kind === 'stay') return remove(gateway, healing.duplicates, 'created')
  if (healing.words === 'mine') {
    const updated = await gateway.updateComment(healing.to, body)
    if (!updated.ok) return updated
  }
  return remove(gateway, [id], healing.words === 'mine' ? 'moved to an older comment' : 'left to another run')
}

async function remove(gateway: Gateway, ids: readonly string[], done: string): Promise<Result<string>> {
  for (const id of ids) {
    const deleted = await gateway.deleteComment(id)
    if (!deleted.ok) return deleted
  }
  return ok(done)
}
