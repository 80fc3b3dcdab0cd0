import {clip} from './clip.ts'
import {toMarkdownProse} from './escape.ts'

const MAX_NOTICE = 400

/** Sentences of ours, a line each. */
export function noticeLines(notices: readonly string[]): string {
  return notices.map(notice => `ℹ️ ${toMarkdownProse(clip(notice, MAX_NOTICE))}`).join('<br>\n')
}
