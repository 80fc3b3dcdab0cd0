import type {Rule} from './rule.ts'

/** A prompt, sample or untouched block of the template is still there. */
export const unfilled: Rule = {
  id: 'unfilled',
  message: ({slot, found}) =>
    found
      ? `Unexpected prompt \`${found}\`, expected an answer for \`${slot}\``
      : `Unexpected untouched template text, expected answers for \`${slot}\``,
  help: ({wanted, found}) =>
    wanted && wanted !== found
      ? `Replace the template's text by the answer. Wanted: ${wanted}`
      : "Replace the template's text by the answer.",
}
