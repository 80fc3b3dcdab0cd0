import {fail, ok, type Result} from '../model/result.ts'

/** Text of a file, and a note if some of its bytes were not UTF-8. */
export interface DecodedText {
  readonly text: string
  readonly replacedBytes: number
}

/** Over this share of NUL or invalid bytes a file is not text. Source: docs/scoring.md. */
const MAX_BROKEN_SHARE = 0.01

/**
 * Read a file's bytes as UTF-8: without byte order mark, line ends as LF, invalid bytes replaced and counted.
 *
 * Errors: UTF-16, or over one byte in a hundred NUL or invalid.
 */
export function decode(bytes: Uint8Array): Result<DecodedText> {
  if (isUtf16(bytes)) return fail('not-text', 'the file is UTF-16, expected UTF-8', 'Save the plan as UTF-8.')
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = countBroken(text)
  if (broken > bytes.length * MAX_BROKEN_SHARE) {
    return fail('not-text', 'the file is not text', 'Save the plan as Markdown in UTF-8.')
  }
  return ok({text: normaliseLineEnds(text), replacedBytes: broken})
}

/** Longer runs of blanks within a line say nothing more. */
const BLANK_RUN = /[^\S\n]{100,}/g

/** Line feeds only, no byte order mark, no endless runs of blanks: the same lines at the same numbers. */
export function normaliseLineEnds(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(BLANK_RUN, ' '.repeat(100))
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

function countBroken(text: string): number {
  let broken = 0
  for (const char of text) if (char === '\uFFFD' || char === '\0') broken++
  return broken
}
