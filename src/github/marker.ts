import {createHash} from 'node:crypto'
import * as z from 'zod'

const START = '<!-- plan-completeness '
const END = ' -->'

const marker = z.strictObject({
  id: z.string(),
  head: z.string(),
  run: z.number(),
  attempt: z.number(),
  hash: z.string(),
})

/**
 * What a comment of ours says about itself in a hidden first line.
 *
 * `id` tells several instances apart, `head` is the commit judged, `run` and `attempt` order the writers, `hash` is
 * that of the visible text. None of them can hold what ends an HTML comment.
 */
export type Marker = z.infer<typeof marker>

/** A hash of text, short enough for a marker. */
export function toHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/** A hash of a comment's visible text. What GitHub's editor does to the ends of lines is no change. */
export function toTextHash(text: string): string {
  return toHash(text.replace(/\r\n?/g, '\n').trimEnd())
}

/** The first line of a comment. */
export function renderMarker(value: Marker): string {
  return `${START}${JSON.stringify(value)}${END}\n`
}

/** Whether a comment's text is the one that its marker speaks of: an edited one is nobody's word. */
export function isIntact(body: string, {hash}: Marker): boolean {
  return toTextHash(body.slice(body.indexOf('\n') + 1)) === hash
}

/** The marker at the start of a comment, or null if it has none that we could have written. */
export function readMarker(body: string): Marker | null {
  const line = body.split('\n', 1)[0]?.trimEnd() ?? ''
  if (!line.startsWith(START) || !line.endsWith(END)) return null
  try {
    const parsed = marker.safeParse(JSON.parse(line.slice(START.length, -END.length)))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
