import type {OwnComment} from './gateway.ts'
import {isIntact, type Marker, readMarker} from './marker.ts'
import {isNewer} from './writer.ts'

/** What to do about the comment. `duplicates` are comments of ours that two runs made at once; one stays. */
export type CommentPlan =
  | {readonly kind: 'create'}
  | {readonly kind: 'update'; readonly id: string; readonly duplicates: readonly string[]}
  | {readonly kind: 'keep'; readonly reason: 'unchanged' | 'newer'; readonly duplicates: readonly string[]}

/**
 * Decide between our comments and what we have to say: the oldest stays, and a newer run's word is not overwritten.
 *
 * What an older run has said in the same words is said again, for the sake of the marker: else a run between the two
 * would take the older one for the last. Nobody is notified of an edit.
 */
export function planComment(comments: readonly OwnComment[], mine: Marker): CommentPlan {
  const ours = toOurs(comments, mine.id)
  const [first, ...others] = ours
  if (first === undefined) return {kind: 'create'}
  if (ours.some(each => isNewerWord(each, mine))) return {kind: 'keep', reason: 'newer', duplicates: []}
  const duplicates = others.map(({id}) => id)
  if (isSaid(first, mine)) return {kind: 'keep', reason: 'unchanged', duplicates}
  return {kind: 'update', id: first.id, duplicates}
}

/**
 * What to do after two runs have created their comment at once: stay, and delete what older runs have written later, or
 * yield to the oldest comment, which gets our words or has those of a newer run.
 */
export type Healing =
  | {readonly kind: 'stay'; readonly duplicates: readonly string[]}
  | {readonly kind: 'yield'; readonly to: string; readonly words: 'mine' | 'theirs'}

/**
 * Decide, right after a create, which comment stays: the oldest, whoever wrote it, with the words of the newest run.
 *
 * Every run that comes here sees all comments older than its own. The writer of the oldest therefore never gives way,
 * and all others do; whatever they see of each other, one comment is left.
 */
export function planHealing(comments: readonly OwnComment[], id: string, mine: Marker): Healing {
  const ours = toOurs(comments, mine.id)
  const oldest = ours[0]
  const others = ours.filter(each => each.id !== id)
  // Where not even our own shows up yet, nobody can tell.
  if (oldest === undefined || others.length === ours.length) return {kind: 'stay', duplicates: []}
  const older = others.filter(each => !isNewerWord(each, mine))
  if (oldest.id === id) return {kind: 'stay', duplicates: older.map(each => each.id)}
  const isNewest = older.length === others.length
  return {kind: 'yield', to: oldest.id, words: isNewest && !isSaid(oldest, mine) ? 'mine' : 'theirs'}
}

/** The comment that this very run has written, by its marker; null if it is not there. */
export function findWritten(comments: readonly OwnComment[], mine: Marker): string | null {
  const found = toOurs(comments, mine.id).find(
    ({marker}) => marker.run === mine.run && marker.attempt === mine.attempt && marker.hash === mine.hash,
  )
  return found?.id ?? null
}

/** Whether any comment of ours stands, whatever it says. */
export function hasComment(comments: readonly OwnComment[], id: string): boolean {
  return comments.some(({body}) => readMarker(body)?.id === id)
}

interface Ours {
  readonly id: string
  readonly marker: Marker
  readonly isIntact: boolean
}

function toOurs(comments: readonly OwnComment[], instance: string): Ours[] {
  return comments.flatMap(({id, body}) => {
    const marker = readMarker(body)
    return marker?.id === instance ? [{id, marker, isIntact: isIntact(body, marker)}] : []
  })
}

/** Whether a comment is the word of a newer run. One that was edited since is nobody's. */
function isNewerWord({marker, isIntact}: Ours, mine: Marker): boolean {
  return isIntact && isNewer(marker, mine)
}

/** Whether our run has said it already, in an earlier attempt if not in this one. */
function isSaid({marker, isIntact}: Ours, mine: Marker): boolean {
  return isIntact && marker.hash === mine.hash && marker.run === mine.run
}
