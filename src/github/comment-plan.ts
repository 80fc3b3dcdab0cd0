import type {OwnComment} from './gateway.ts'
import {type Marker, readMarker} from './marker.ts'

/** What to do about the comment. `duplicates` are comments of ours that two runs made at once; one stays. */
export type CommentPlan =
  | {readonly kind: 'create'}
  | {readonly kind: 'update'; readonly id: string; readonly duplicates: readonly string[]}
  | {readonly kind: 'keep'; readonly reason: 'unchanged' | 'newer'; readonly duplicates: readonly string[]}

/** Decide between our comments and what we have to say: the oldest stays, and a newer run's word is not overwritten. */
export function planComment(comments: readonly OwnComment[], mine: Marker): CommentPlan {
  const ours = comments.flatMap(({id, body}) => {
    const marker = readMarker(body)
    return marker?.id === mine.id ? [{id, marker}] : []
  })
  const [first, ...others] = ours
  if (first === undefined) return {kind: 'create'}
  if (ours.some(({marker}) => isNewer(marker, mine))) return {kind: 'keep', reason: 'newer', duplicates: []}
  const duplicates = others.map(({id}) => id)
  if (first.marker.hash === mine.hash) return {kind: 'keep', reason: 'unchanged', duplicates}
  return {kind: 'update', id: first.id, duplicates}
}

/** Whether any comment of ours stands, whatever it says. */
export function hasComment(comments: readonly OwnComment[], id: string): boolean {
  return comments.some(({body}) => readMarker(body)?.id === id)
}

function isNewer(theirs: Marker, mine: Marker): boolean {
  return theirs.run === mine.run ? theirs.attempt > mine.attempt : theirs.run > mine.run
}
